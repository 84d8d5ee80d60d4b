namespace Ingest.Pipeline.Kinds;

/// <summary>A heading and its kind.</summary>
public sealed record SectionTruth
{
    /// <summary>The heading.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The heading as printed, where it was damaged on purpose.</summary>
    public string Printed { get; init; } = "";

    /// <summary>The page it stands on, from 1.</summary>
    public int Page { get; init; }

    /// <summary>Its kind.</summary>
    public string Kind { get; init; } = "";
}
