using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>Tells the kind of a document from its title, or by vote of its headings and table titles.</summary>
internal static class DocumentKinds
{
    private const double SureByTitle = 0.98;

    /// <summary>The kind and how sure it is, 0 to 1.</summary>
    /// <param name="title">The document's title.</param>
    /// <param name="names">Its headings and table titles.</param>
    public static (DocumentKind Kind, double Confidence) Of(string title, IReadOnlyList<string> names)
    {
        var byTitle = Named(Labels.Key(title));
        if (byTitle is not DocumentKind.Other)
        {
            return (byTitle, SureByTitle);
        }

        var votes = names.Select(n => Named(Labels.Key(n))).Where(k => k is not DocumentKind.Other).ToList();
        if (votes.Count == 0)
        {
            return (DocumentKind.Other, 0.5);
        }

        var winner = votes.GroupBy(k => k).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First();
        return (winner.Key, Math.Round((double)winner.Count() / votes.Count * SureByTitle, 2));
    }

    /// <summary>The kind a title or heading speaks of; 决算 before 预算, since 一般公共预算财政拨款支出决算 names both.</summary>
    private static DocumentKind Named(string name) =>
        Has(name, "评价报告") || (Has(name, "绩效评价") && !Has(name, "自评")) ? DocumentKind.EvaluationReport
        : Has(name, "决算") ? DocumentKind.FinalAccounts
        : Has(name, "自评") ? DocumentKind.SelfEvaluation
        : Has(name, "预算") ? DocumentKind.Budget
        : DocumentKind.Other;

    private static bool Has(string name, string word) => name.Contains(word, StringComparison.Ordinal);
}
