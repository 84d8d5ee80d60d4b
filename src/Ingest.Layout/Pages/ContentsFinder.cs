using System.Text.RegularExpressions;
using Ingest.Layout.Text;

namespace Ingest.Layout.Pages;

/// <summary>
/// Recognises tables of contents (目录), whose entries are not headings: lines with leaders and page numbers, or, where a
/// report prints none, lines under the heading 目录 that stand again as headings further on.
/// </summary>
internal static partial class ContentsFinder
{
    /// <summary>So many entries make a table of contents.</summary>
    private const int FewestEntries = 3;

    /// <summary>Share of the lines of a contents page that are entries.</summary>
    private const double EntryShare = 0.6;

    /// <summary>The pages, those of a table of contents marked.</summary>
    /// <param name="pages">All pages, furniture set apart.</param>
    public static IReadOnlyList<PageParts> Mark(IReadOnlyList<PageParts> pages)
    {
        var places = pages.SelectMany(p => p.Lines).ToLookup(l => Key(l.Text), l => l.Page);
        var marked = new List<PageParts>(pages.Count);
        var open = false;
        foreach (var page in pages)
        {
            var start = Start(page, places, open);
            open = start is not null;
            marked.Add(start is { } from ? WithoutRuledEntries(page) with { ContentsFrom = from } : page);
        }

        return marked;
    }

    /// <summary>y from which the lines of a page are entries; none where it has no contents.</summary>
    private static double? Start(PageParts page, ILookup<string, int> places, bool open)
    {
        var lines = AllLines(page);
        var heading = lines.FirstOrDefault(l => Heading().IsMatch(l.Text));
        var below = heading is null ? lines : [.. lines.Where(l => l.Baseline > heading.Baseline)];
        var led = below.Count(l => Entry().IsMatch(l.Text));
        var entries = below.Count(l => Entry().IsMatch(l.Text) || places[Key(l.Text)].Any(p => p > page.Number));
        if (below.Count == 0 || entries < EntryShare * below.Count)
        {
            return null;
        }

        var begins = heading is not null
            ? entries >= FewestEntries
            : led >= FewestEntries || (open && entries > 0 && page.Fragments.Count == 0);
        return begins ? below[0].Box.Y0 : null;
    }

    /// <summary>A contents page drawn as a ruled grid is still no table.</summary>
    private static PageParts WithoutRuledEntries(PageParts page) => page with { Lines = AllLines(page), Fragments = [] };

    private static IReadOnlyList<Line> AllLines(PageParts page) =>
        page.Fragments.Count == 0
            ? page.Lines
            :
            [
                .. page
                    .Lines.Concat(page.Fragments.SelectMany(f => f.Cells).SelectMany(c => c.Lines))
                    .OrderBy(l => l.Baseline)
                    .ThenBy(l => l.Box.X0),
            ];

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\S.*?(\.{3,}|…+|·{3,}|_{3,}|(\.\s){3,})\s*[-—]?\s*\d{1,4}\s*[-—]?\s*$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\s*目\s*(录|次)\s*$")]
    private static partial Regex Heading();
}
