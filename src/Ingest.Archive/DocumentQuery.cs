namespace Ingest.Archive;

/// <summary>Which documents; every condition that is given must hold.</summary>
public sealed record DocumentQuery
{
    /// <summary>Id or its first characters, SHA-256, or file name.</summary>
    public string? Reference { get; init; }

    /// <summary>Part of the organisation's name.</summary>
    public string? Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public int? FiscalYear { get; init; }
}
