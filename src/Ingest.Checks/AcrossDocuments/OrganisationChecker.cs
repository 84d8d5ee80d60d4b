using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Evaluates what the documents of one organisation imply about one another.</summary>
public static class OrganisationChecker
{
    /// <summary>All relations between the documents.</summary>
    /// <param name="documents">Documents of one organisation, of any years and kinds; each with its figures.</param>
    /// <returns>The number of relations evaluated, and the findings of each document that has some, by its id.</returns>
    public static (int Relations, IReadOnlyDictionary<string, IReadOnlyList<Finding>> Findings) Check(IReadOnlyList<Document> documents)
    {
        var dated = documents
            .Where(d => d.FiscalYear is not null && d.Kind is DocumentKind.FinalAccounts or DocumentKind.Budget)
            .Select(d => new StatedQuantities(new DocumentView(d)))
            .ToList();
        var claims = dated.SelectMany(own => dated.SelectMany(other => Claims(own, other))).ToList();
        var findings = claims
            .GroupBy(c => (Document: c.Document.Id, Rule: c.Rule.Id, Figure: c.Figures[0].Id))
            // Where the other document is there in several editions, it is enough that one agrees.
            .Where(g => !g.Any(c => c.Holds))
            .Select(g => g.First())
            .GroupBy(c => c.Document.Id, StringComparer.Ordinal);
        return (claims.Count, findings.ToDictionary(g => g.Key, Numbered, StringComparer.Ordinal));
    }

    private static IEnumerable<AcrossClaim> Claims(StatedQuantities own, StatedQuantities other)
    {
        var (a, b) = (own.View.Document, other.View.Document);
        return (a.Kind, b.Kind) switch
        {
            (DocumentKind.FinalAccounts, DocumentKind.FinalAccounts) when a.FiscalYear == b.FiscalYear + 1 => YearPair.Claims(own, other),
            (DocumentKind.FinalAccounts, DocumentKind.Budget) when a.FiscalYear == b.FiscalYear => InitialBudget.Claims(own, other),
            _ => [],
        };
    }

    private static IReadOnlyList<Finding> Numbered(IEnumerable<AcrossClaim> claims) =>
        [.. claims.Select(c => c.ToFinding()).OrderBy(f => f.Page).Select((f, i) => f with { Id = $"x{i + 1}" })];
}
