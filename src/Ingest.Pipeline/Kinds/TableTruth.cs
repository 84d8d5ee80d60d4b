namespace Ingest.Pipeline.Kinds;

/// <summary>A table and its kind.</summary>
public sealed record TableTruth
{
    /// <summary>Its title; empty where none is printed.</summary>
    public string Title { get; init; } = "";

    /// <summary>The title as printed, where it was damaged on purpose.</summary>
    public string Printed { get; init; } = "";

    /// <summary>All pages it covers.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];

    /// <summary>Its kind.</summary>
    public string Kind { get; init; } = "";
}
