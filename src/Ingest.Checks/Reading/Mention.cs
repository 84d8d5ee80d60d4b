using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A figure in running text with the words around it.</summary>
internal sealed record Mention
{
    /// <summary>The figure.</summary>
    public required Figure Figure { get; init; }

    /// <summary>Position among the mentions of its paragraph, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Sentence of the paragraph it stands in, from 0; 。 and ； end a sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Clause of the paragraph, from 0; a comma ends a clause too.</summary>
    public required int Clause { get; init; }

    /// <summary>Normalised words from the end of the figure before, or the beginning of the sentence, to this one.</summary>
    public required string Lead { get; init; }

    /// <summary>Normalised words from its unit to the next figure or the end of the sentence.</summary>
    public required string Tail { get; init; }

    /// <summary>What it is in its sentence.</summary>
    public required MentionRole Role { get; init; }

    /// <summary>+1 for 增加 or 增长, −1 for 减少 or 下降, 0 where no direction is told.</summary>
    public int Direction { get; init; }

    /// <summary>What the amount is called: the last words of the lead without subject and verbs.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it stands in brackets.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>Two mentions are the same when they are of one figure.</summary>
    /// <param name="other">Another mention.</param>
    public bool Equals(Mention? other) => other is not null && other.Figure.Id == Figure.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Figure.Id.GetHashCode(StringComparison.Ordinal);
}
