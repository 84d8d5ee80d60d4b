using Ingest.Model;

namespace Ingest.Checks;

/// <summary>An arithmetic relation: a printed figure against what other printed figures give.</summary>
internal sealed record Claim : Assertion
{
    /// <summary>The figure that is claimed to equal (or bound) the expression.</summary>
    public required FigureTerm Claimed { get; init; }

    /// <summary>What the other figures give.</summary>
    public required Expression Expression { get; init; }

    /// <summary>How the two compare.</summary>
    public Comparison Comparison { get; init; } = Comparison.Equal;

    /// <summary>True when an operand is unreadable or ambiguous: nothing can be said.</summary>
    public bool IsUndecidable { get; init; }

    /// <summary>A convention that explains a break, tried only when there is one.</summary>
    public Convention? Convention { get; init; }

    /// <summary>Words that say which rule was applied, in Chinese and English; none when the formula says it all.</summary>
    public Convention? Remark { get; init; }

    /// <summary>Figures of the relation, the claimed first, each once.</summary>
    public IReadOnlyList<Figure> Figures =>
        field ??= [.. Expression.Terms.Select(t => t.Figure).Prepend(Claimed.Figure).DistinctBy(f => f.Id)];
}
