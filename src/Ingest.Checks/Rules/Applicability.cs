using Ingest.Model;

namespace Ingest.Checks;

/// <summary>The documents a rule applies to.</summary>
public sealed record Applicability
{
    /// <summary>Document kinds; empty for every kind.</summary>
    public IReadOnlyList<DocumentKind> Kinds { get; init; } = [];

    /// <summary>Region names of which one must be part of the document's region; empty for every region.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>First fiscal year; none for no lower bound.</summary>
    public int? FromYear { get; init; }

    /// <summary>Last fiscal year; none for no upper bound.</summary>
    public int? ToYear { get; init; }

    /// <summary>
    /// Whether the rule applies. What a document does not tell (year, region) excludes nothing, and a document whose
    /// kind is not known gets every rule: the tables themselves decide then.
    /// </summary>
    /// <param name="document">The document to be checked.</param>
    public bool Covers(Document document) =>
        (Kinds.Count == 0 || document.Kind == DocumentKind.Other || Kinds.Contains(document.Kind))
        && (Regions.Count == 0 || document.Region is null || Regions.Any(document.Region.Contains))
        && (document.FiscalYear is not { } year || (year >= (FromYear ?? year) && year <= (ToYear ?? year)));

    /// <inheritdoc/>
    public override string ToString()
    {
        var kinds = Kinds.Count == 0 ? "all documents" : string.Join(", ", Kinds.Select(k => k.ToString()));
        var regions = Regions.Count == 0 ? "" : $"; {string.Join(", ", Regions)}";
        var years = (FromYear, ToYear) switch
        {
            (null, null) => "",
            ({ } from, null) => $"; from {from}",
            (null, { } to) => $"; until {to}",
            ({ } from, { } to) => $"; {from} to {to}",
        };
        return kinds + regions + years;
    }
}
