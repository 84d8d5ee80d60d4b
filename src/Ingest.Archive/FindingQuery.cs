using Ingest.Model;

namespace Ingest.Archive;

/// <summary>Which findings; every condition that is given must hold.</summary>
public sealed record FindingQuery
{
    /// <summary>Of which documents.</summary>
    public DocumentQuery Documents { get; init; } = new();

    /// <summary>Of this severity.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Of this rule, or of all rules below it: <c>totals</c> means <c>totals</c> and <c>totals.*</c>.</summary>
    public string? Rule { get; init; }
}
