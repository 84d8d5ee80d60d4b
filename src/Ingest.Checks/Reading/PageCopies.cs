using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Pages that are in the file twice (重复页), as happens when a report is scanned: what they print is checked once. They print the numbers of the
/// page before them, all but a few that may be recognised differently.
/// </summary>
internal static class PageCopies
{
    /// <summary>Share of the numbers that agree.</summary>
    private const double Agreement = 0.9;

    /// <summary>So many different numbers agree by no chance.</summary>
    private const int FewestNumbers = 3;

    /// <summary>The later page of each two that are the same.</summary>
    /// <param name="document">A document with figures.</param>
    public static IReadOnlySet<int> Of(Document document)
    {
        var numbers = document.Figures.ToLookup(f => f.Page, f => f.Raw);
        return document.Pages.Select(p => p.Number).Where(page => IsCopy([.. numbers[page]], [.. numbers[page - 1]])).ToHashSet();
    }

    private static bool IsCopy(List<string> page, List<string> before)
    {
        var left = before.CountBy(n => n).ToDictionary();
        var common = page.Count(n => left.TryGetValue(n, out var count) && (left[n] = count - 1) >= 0);
        return page.Distinct().Count() >= FewestNumbers && common >= Agreement * Math.Max(page.Count, before.Count);
    }
}
