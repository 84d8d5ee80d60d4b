using System.Text.RegularExpressions;
using Ingest.Layout.Prose;
using Ingest.Layout.Text;

namespace Ingest.Layout.Pages;

/// <summary>
/// Recognises tables of contents (目录), whose entries are not headings: lines with leaders and page numbers, or, where a
/// report prints none, numbered lines under the heading 目录 and lines that stand again as headings further on.
/// </summary>
internal static partial class ContentsFinder
{
    /// <summary>So many entries make a table of contents.</summary>
    private const int FewestEntries = 3;

    /// <summary>Share of the lines of a table of contents that are entries; the others are second lines of long entries.</summary>
    private const double EntryShare = 0.6;

    /// <summary>A line larger than the entries by this factor is a heading of what follows.</summary>
    private const double HeadingSize = 1.08;

    /// <summary>The pages, those of a table of contents marked.</summary>
    /// <param name="pages">All pages, furniture set apart.</param>
    public static IReadOnlyList<PageParts> Mark(IReadOnlyList<PageParts> pages)
    {
        var places = pages
            .SelectMany(p => LineRow.Group(p.Lines).Select(r => (Key: Key(r.Text), p.Number)))
            .ToLookup(x => x.Key, x => x.Number);
        var marked = new List<PageParts>(pages.Count);
        var open = false;
        var first = "";
        foreach (var page in pages)
        {
            var entries = Entries(page, places, open);
            entries = entries.Count == 0 && open ? BeforeFirst(page, first) : entries;
            first = open || entries.Count == 0 ? first : Key(entries[0].Text);
            open = entries.Count > 0;
            marked.Add(open ? Mark(page, entries) : page);
        }

        return marked;
    }

    /// <summary>
    /// The rows at the top of a page that stand above the heading which the first entry of the contents names: where the body begins,
    /// the contents have ended.
    /// </summary>
    private static List<LineRow> BeforeFirst(PageParts page, string first)
    {
        var rows = LineRow.Group(page.Lines);
        var above = rows.TakeWhile(r => Key(r.Text) != first).ToList();
        var reached = above.Count < rows.Count && page.Fragments.Count == 0;
        return reached && !above.Exists(r => Sentence().IsMatch(r.Text)) ? above : [];
    }

    /// <summary>Whether a line is the title of a table of contents (目录).</summary>
    /// <param name="text">The line.</param>
    public static bool IsTitle(string text) => Title().IsMatch(text);

    private static PageParts Mark(PageParts page, IReadOnlyList<LineRow> entries) =>
        page with
        {
            Lines = AllLines(page),
            Fragments = [],
            ContentsEntries = entries.SelectMany(e => e.Lines).ToHashSet(),
        };

    /// <summary>The rows of a page that are entries: below the heading 目录, or from the top where the page before ended in entries.</summary>
    private static IReadOnlyList<LineRow> Entries(PageParts page, ILookup<string, int> places, bool open)
    {
        var rows = LineRow.Group(AllLines(page));
        var heading = rows.Select((row, i) => (row, i)).FirstOrDefault(x => IsTitle(x.row.Text), (null!, -1)).i;
        var first = rows.Skip(heading + 1).Take(1).Select(r => r.Lines[0].FontSize).FirstOrDefault();
        var run = rows.Skip(heading + 1)
            .TakeWhile(r => !Sentence().IsMatch(r.Text) && (r.Lines[0].FontSize <= HeadingSize * first || Recurs(r)))
            .ToList();
        var led = run.Count(r => Entry().IsMatch(r.Text));
        var repeated = run.Count(Recurs);
        var entries = run.Count(r => Entry().IsMatch(r.Text) || Numbering.Of(r.Text) is not null || Recurs(r));
        var begins =
            heading >= 0 ? entries >= FewestEntries : led >= FewestEntries || (open && led + repeated > 0 && page.Fragments.Count == 0);
        return begins && entries >= EntryShare * run.Count ? run : [];

        bool Recurs(LineRow row) => places[Key(row.Text)].Any(p => p > page.Number);
    }

    /// <summary>A table of contents drawn as a ruled grid is still no table.</summary>
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

    [GeneratedRegex(@"[。；;]\s*\S|[，,：:；;]\s*$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\s*目\s*(录|次)\s*$")]
    private static partial Regex Title();
}
