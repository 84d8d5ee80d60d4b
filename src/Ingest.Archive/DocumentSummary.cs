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

    /// <summary>When the file says it was last written, where it does.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>Which program read and checked it.</summary>
    public ProgramVersions Versions { get; init; } = ProgramVersions.Unknown;

    /// <summary>Which edition of the report it is, from 1, the oldest.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>How many editions of the report are in the archive.</summary>
    public int Editions { get; init; } = 1;

    /// <summary>Whether no newer edition is in the archive.</summary>
    public bool IsCurrent => Edition == Editions;

    /// <summary>When it was loaded.</summary>
    public DateTimeOffset LoadedAt { get; init; }
}
