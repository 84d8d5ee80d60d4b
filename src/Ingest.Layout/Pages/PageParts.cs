using System.Collections.Frozen;
using Ingest.Layout.Grids;
using Ingest.Layout.Rulings;
using Ingest.Layout.Tables;
using Ingest.Layout.Text;
using Ingest.Model;

namespace Ingest.Layout.Pages;

/// <summary>What stands on one page: tables, and lines of text outside them.</summary>
internal sealed record PageParts
{
    /// <summary>The page as printed.</summary>
    public required PrintedPage Printed { get; init; }

    /// <summary>Lines outside tables, top to bottom, without running headers, footers and page numbers.</summary>
    public IReadOnlyList<Line> Lines { get; init; } = [];

    /// <summary>Running headers, footers and page numbers.</summary>
    public IReadOnlyList<Line> Furniture { get; init; } = [];

    /// <summary>Parts of tables, top to bottom.</summary>
    public IReadOnlyList<TableFragment> Fragments { get; init; } = [];

    /// <summary>Those of its lines that are entries of a table of contents (目录).</summary>
    public IReadOnlySet<Line> ContentsEntries { get; init; } = FrozenSet<Line>.Empty;

    /// <summary>Whether a line is an entry of a table of contents.</summary>
    /// <param name="line">A line of the page.</param>
    public bool IsContentsEntry(Line line) => ContentsEntries.Contains(line);

    /// <summary>Whether all its text is invisible (rendering mode 3), as under the image of a scanned page.</summary>
    public bool HasOnlyHiddenText =>
        Printed.Glyphs.Any(g => !g.IsWhiteSpace) && Printed.Glyphs.All(g => g.IsWhiteSpace || g.RenderingMode == 3);

    /// <summary>Page number in the file, from 1.</summary>
    public int Number => Printed.Number;

    /// <summary>Finds grids, fills their cells and orders the rest into lines.</summary>
    /// <param name="page">A page as printed.</param>
    public static PageParts Of(PrintedPage page)
    {
        if (!page.TextIsReadable)
        {
            return new PageParts { Printed = page };
        }

        var edges = AlignedColumns.Complete(PageEdges.FromRulings(page.Rulings), page.Glyphs);
        var grids = GridBuilder.Build(edges);
        var (fragments, outside) = CellFiller.Fill(page, grids);
        return new PageParts
        {
            Printed = page,
            Fragments = [.. fragments.Where(f => f.Cells.Any(c => !c.IsBlank))],
            Lines = LineBuilder.Build(outside, page.Number),
        };
    }
}
