using System.Numerics;
using Ingest.Model;

namespace Ingest.Archive;

/// <summary>How much is in one document, or in several together.</summary>
public readonly record struct DocumentCounts : IAdditionOperators<DocumentCounts, DocumentCounts, DocumentCounts>
{
    /// <summary>Pages.</summary>
    public int Pages { get; init; }

    /// <summary>Logical tables.</summary>
    public int Tables { get; init; }

    /// <summary>Figures read.</summary>
    public int Figures { get; init; }

    /// <summary>Relations that hold.</summary>
    public int Consistent { get; init; }

    /// <summary>Relations that hold by a convention only.</summary>
    public int Explained { get; init; }

    /// <summary>Relations that do not hold.</summary>
    public int Inconsistent { get; init; }

    /// <summary>Relations nothing can be said about.</summary>
    public int Undecidable { get; init; }

    /// <summary>Findings that cannot be true.</summary>
    public int Errors { get; init; }

    /// <summary>Findings that are probably wrong.</summary>
    public int Warnings { get; init; }

    /// <summary>Findings worth knowing.</summary>
    public int Notes { get; init; }

    /// <summary>Parts that could not be read.</summary>
    public int Problems { get; init; }

    /// <summary>All relations evaluated.</summary>
    public int Relations => Consistent + Explained + Inconsistent + Undecidable;

    /// <summary>Counts what is in a document.</summary>
    /// <param name="document">The document.</param>
    public static DocumentCounts Of(Document document) =>
        new()
        {
            Pages = document.Pages.Count,
            Tables = document.Tables.Count,
            Figures = document.Figures.Count,
            Consistent = document.Relations.Count(r => r.Status == RelationStatus.Consistent),
            Explained = document.Relations.Count(r => r.Status == RelationStatus.Explained),
            Inconsistent = document.Relations.Count(r => r.Status == RelationStatus.Inconsistent),
            Undecidable = document.Relations.Count(r => r.Status == RelationStatus.Undecidable),
            Errors = document.Findings.Count(f => f.Severity == Severity.Error),
            Warnings = document.Findings.Count(f => f.Severity == Severity.Warning),
            Notes = document.Findings.Count(f => f.Severity == Severity.Note),
            Problems = document.Problems.Count,
        };

    /// <summary>Both together.</summary>
    public static DocumentCounts operator +(DocumentCounts left, DocumentCounts right) =>
        new()
        {
            Pages = left.Pages + right.Pages,
            Tables = left.Tables + right.Tables,
            Figures = left.Figures + right.Figures,
            Consistent = left.Consistent + right.Consistent,
            Explained = left.Explained + right.Explained,
            Inconsistent = left.Inconsistent + right.Inconsistent,
            Undecidable = left.Undecidable + right.Undecidable,
            Errors = left.Errors + right.Errors,
            Warnings = left.Warnings + right.Warnings,
            Notes = left.Notes + right.Notes,
            Problems = left.Problems + right.Problems,
        };
}
