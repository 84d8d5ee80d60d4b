using Ingest.Model;

namespace Ingest.Archive;

/// <summary>What a list says about a document.</summary>
public sealed record DocumentSummary
{
    /// <summary>Stable identity.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>File name.</summary>
    public required string File { get; init; }

    /// <summary>Title as printed.</summary>
    public required string Title { get; init; }

    /// <summary>The reporting organisation as printed.</summary>
    public required string Organisation { get; init; }

    /// <summary>Fiscal year, where it is printed.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>Kind of report.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>How much is in it.</summary>
    public required DocumentCounts Counts { get; init; }

    /// <summary>When it was loaded.</summary>
    public DateTimeOffset LoadedAt { get; init; }
}
