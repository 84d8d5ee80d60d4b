using Ingest.Layout.Pages;
using Ingest.Layout.Text;

namespace Ingest.Layout.Tables;

/// <summary>Tells which parts on successive pages are one logical table.</summary>
internal static class ContinuationFinder
{
    /// <summary>The parts of each logical table, in reading order.</summary>
    /// <param name="pages">All pages, captions attached.</param>
    public static IReadOnlyList<IReadOnlyList<TableFragment>> Group(IReadOnlyList<PageParts> pages)
    {
        var groups = new List<List<TableFragment>>();
        PageParts? previous = null;
        foreach (var page in pages)
        {
            foreach (var fragment in page.Fragments)
            {
                if (groups.Count > 0 && previous is not null && Continues(groups[^1], fragment, previous, page))
                {
                    groups[^1].Add(fragment);
                }
                else
                {
                    groups.Add([fragment]);
                }
            }

            previous = page;
        }

        return groups;
    }

    private static bool Continues(List<TableFragment> table, TableFragment fragment, PageParts previous, PageParts page)
    {
        var last = table[^1];
        if (
            last.Page != previous.Number
            || last.Page != fragment.Page - 1
            || last.Notes.Count > 0
            || !IsLowest(last, previous)
            || !IsHighest(fragment, page)
            || !ColumnUnion.Agree(last.Grid, fragment.Grid)
            || table.Exists(part => RowKeys.IsCopy(part, fragment))
        )
        {
            return false;
        }

        var repeated = RowKeys.Repeated(table[0], fragment);
        return fragment.Captions.Count == 0
            ? repeated > 0 || !Restarts(table[0], fragment)
            : repeated > 0 && SameCaptions(table[0].Captions, fragment.Captions) && IsHeader(table, repeated);
    }

    /// <summary>
    /// A continuation that repeats the captions repeats the whole header too; where only the first row of a form is the same
    /// (the same department on each form), another form begins.
    /// </summary>
    private static bool IsHeader(List<TableFragment> table, int repeated) => HeaderCounter.Count(table, repeated) > 0;

    /// <summary>Whether the first row has the label of the table's first row but not its content: another form of the same kind.</summary>
    private static bool Restarts(TableFragment first, TableFragment fragment) =>
        !first.At(0, 0).IsBlank && first.At(0, 0).Key == fragment.At(0, 0).Key;

    private static bool SameCaptions(IReadOnlyList<LineRow> upper, IReadOnlyList<LineRow> lower) =>
        lower.All(l => upper.Any(u => Key(u) == Key(l)) || Key(l).Contains('续', StringComparison.Ordinal));

    private static string Key(LineRow row) => string.Concat(row.Text.Where(c => !char.IsWhiteSpace(c)));

    private static bool IsLowest(TableFragment fragment, PageParts page) =>
        page.Fragments[^1] == fragment && page.Lines.All(l => l.Box.CenterY < fragment.Grid.Box.Y1);

    private static bool IsHighest(TableFragment fragment, PageParts page) =>
        page.Fragments[0] == fragment && page.Lines.All(l => l.Box.CenterY > fragment.Grid.Box.Y0);
}
