namespace Ingest.Model;

/// <summary>A heading and what stands under it.</summary>
public sealed record Section
{
    /// <summary>Identity within the document.</summary>
    public required string Id { get; init; }

    /// <summary>The section it is part of; none at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Depth from 1 at the top.</summary>
    public required int Level { get; init; }

    /// <summary>Heading as printed, without leaders or page numbers.</summary>
    public required string Heading { get; init; }

    /// <summary>Kind of section; <c>other</c> where none is known.</summary>
    public string Kind { get; init; } = "other";

    /// <summary>Probability of <see cref="Kind"/>, 0 to 1; below the threshold of the model the kind is <c>other</c>.</summary>
    public double KindConfidence { get; init; }

    /// <summary>The likeliest kind where that was not sure enough to be <see cref="Kind"/>; <see cref="KindConfidence"/> is then its probability. Else empty.</summary>
    public string KindGuess { get; init; } = "";

    /// <summary>The page the heading stands on.</summary>
    public required int Page { get; init; }

    /// <summary>Where the heading is printed.</summary>
    public Box Box { get; init; }
}
