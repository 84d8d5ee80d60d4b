using Ingest.Layout.Pages;
using Ingest.Layout.Text;

namespace Ingest.Layout.Tables;

/// <summary>Brings captions and notes to their table where a page break stands between: a title left at the foot of a page, a note at the head of the next.</summary>
internal static class CaptionCarrier
{
    /// <summary>The pages with captions and notes moved from their lines to their tables, over page breaks too.</summary>
    /// <param name="pages">All pages, furniture set apart.</param>
    public static IReadOnlyList<PageParts> Attach(IReadOnlyList<PageParts> pages)
    {
        var attached = new List<PageParts>(pages.Count);
        foreach (var page in pages)
        {
            var current = CaptionFinder.Attach(page);
            if (attached.Count > 0 && LacksTitle(current))
            {
                (attached[^1], current) = CarryTitle(attached[^1], current);
            }

            if (attached.Count > 0 && EndsWithTable(attached[^1]))
            {
                (attached[^1], current) = CarryNotes(attached[^1], current);
            }

            attached.Add(current);
        }

        return attached;
    }

    /// <summary>Whether a table begins the page and its title may stand at the end of the page before.</summary>
    private static bool LacksTitle(PageParts page) =>
        page.Fragments.Count > 0
        && page.Fragments[0].Captions.All(c => CaptionWords.IsLabelled(c.Text))
        && page.Lines.All(l => l.Box.CenterY > page.Fragments[0].Grid.Box.Y0);

    private static (PageParts Previous, PageParts Page) CarryTitle(PageParts previous, PageParts page)
    {
        var first = page.Fragments[0];
        var bottom = previous.Fragments.Select(f => f.Grid.Box.Y1).DefaultIfEmpty(double.MinValue).Max();
        var trailing = LineRow.Group(previous.Lines.Where(l => l.Box.Y0 > bottom && !previous.IsContentsEntry(l)));
        var captions =
            trailing.Count == 0 ? [] : CaptionFinder.Captions(first.Grid.Box, trailing, trailing.Max(r => r.Bottom), page.Printed.Width);
        if (!captions.Any(c => !CaptionWords.IsLabelled(c.Text) && CaptionWords.EndsAsTable(c.Text)))
        {
            return (previous, page);
        }

        return (
            Without(previous, captions),
            page with
            {
                Fragments = [first with { Captions = [.. captions, .. first.Captions] }, .. page.Fragments.Skip(1)],
            }
        );
    }

    private static bool EndsWithTable(PageParts page) =>
        page.Fragments.Count > 0
        && page.Fragments[^1].Notes.Count == 0
        && page.Lines.All(l => l.Box.CenterY < page.Fragments[^1].Grid.Box.Y1);

    private static (PageParts Previous, PageParts Page) CarryNotes(PageParts previous, PageParts page)
    {
        var rows = LineRow.Group(page.Lines.Where(l => page.Fragments.Count == 0 || l.Box.CenterY < page.Fragments[0].Grid.Box.Y0));
        var notes = rows.Count == 0 ? [] : CaptionFinder.Notes(rows, rows[0].Top);
        if (notes.Count == 0)
        {
            return (previous, page);
        }

        var last = previous.Fragments[^1] with { Notes = [.. notes.SelectMany(n => n.Lines)] };
        return (previous with { Fragments = [.. previous.Fragments.SkipLast(1), last] }, Without(page, notes));
    }

    private static PageParts Without(PageParts page, IReadOnlyList<LineRow> rows)
    {
        var moved = rows.SelectMany(r => r.Lines).ToHashSet(ReferenceEqualityComparer.Instance);
        return page with { Lines = [.. page.Lines.Where(l => !moved.Contains(l))] };
    }
}
