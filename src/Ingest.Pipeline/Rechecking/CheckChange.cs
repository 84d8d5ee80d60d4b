using Ingest.Archive;
using Ingest.Model;

namespace Ingest.Pipeline.Rechecking;

/// <summary>What changed in one document when it was checked again.</summary>
/// <param name="Document">The document as it was.</param>
/// <param name="Before">Its counts before.</param>
/// <param name="After">Its counts now.</param>
/// <param name="Added">Findings that are new.</param>
/// <param name="Gone">Findings that are no longer made.</param>
public sealed record CheckChange(
    DocumentSummary Document,
    DocumentCounts Before,
    DocumentCounts After,
    IReadOnlyList<Finding> Added,
    IReadOnlyList<Finding> Gone
)
{
    /// <summary>Compares two checks of one document.</summary>
    /// <param name="summary">The document.</param>
    /// <param name="stored">As it was.</param>
    /// <param name="now">As it is now.</param>
    internal static CheckChange Of(DocumentSummary summary, Document stored, Document now) =>
        new(
            summary,
            DocumentCounts.Of(stored),
            DocumentCounts.Of(now),
            Without(now.Findings, stored.Findings),
            Without(stored.Findings, now.Findings)
        );

    /// <summary>Whether two findings say the same of the same figures; their ids only number them.</summary>
    internal static bool IsSame(Finding a, Finding b) => Key(a) == Key(b);

    private static List<Finding> Without(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> others)
    {
        var known = others.Select(Key).ToHashSet();
        return [.. findings.Where(f => !known.Contains(Key(f)))];
    }

    private static (string Rule, Severity Severity, string Message, string Figures) Key(Finding f) =>
        (f.Rule, f.Severity, f.Message, string.Join(',', f.Figures));
}
