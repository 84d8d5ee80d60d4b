using Ingest.Layout.Grids;
using Ingest.Layout.Text;
using Ingest.Model;

namespace Ingest.Layout.Tables;

/// <summary>Puts the text of a page into the cells of its grids.</summary>
internal static class CellFiller
{
    /// <summary>Two texts in neighbouring cells keep at least this distance, in font sizes.</summary>
    private const double SmallestGap = 0.12;

    /// <summary>The page's tables with their text, and the glyphs that stand in none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="grids">Its grids.</param>
    public static (IReadOnlyList<TableFragment> Fragments, IReadOnlyList<Glyph> Outside) Fill(PrintedPage page, IReadOnlyList<Grid> grids)
    {
        var outside = new List<Glyph>();
        var inside = grids.Select(g => g.Cells.Select(_ => new List<Glyph>()).ToArray()).ToArray();
        foreach (var run in GlyphRun.Split([.. page.Glyphs.Where(g => g.RenderingMode != 3)]))
        {
            var grid = GridOf(run, grids);
            if (grid < 0)
            {
                outside.AddRange(run.Glyphs);
                continue;
            }

            foreach (var piece in CutAtBorders(run, grids[grid]))
            {
                inside[grid][CellOf(piece, grids[grid])].AddRange(piece);
            }
        }

        var fragments = grids.Select((grid, g) => Fragment(page.Number, grid, inside[g])).ToList();
        return (fragments, outside);
    }

    private static TableFragment Fragment(int page, Grid grid, List<Glyph>[] glyphs) =>
        new()
        {
            Page = page,
            Grid = grid,
            Cells = [.. grid.Cells.Select((cell, c) => new FragmentCell(cell, LineBuilder.Build(glyphs[c], page, cell.Box)))],
        };

    /// <summary>The grid most of the run's glyphs stand in; −1 for none. The innermost when grids are nested.</summary>
    private static int GridOf(GlyphRun run, IReadOnlyList<Grid> grids)
    {
        var best = -1;
        for (var g = 0; g < grids.Count; g++)
        {
            var box = grids[g].Box.Inflate(1);
            var count = run.Glyphs.Count(x => box.Contains(x.Box.CenterX, x.Box.CenterY));
            if (count * 2 > run.Glyphs.Count && (best < 0 || grids[g].Box.Area < grids[best].Box.Area))
            {
                best = g;
            }
        }

        return best;
    }

    /// <summary>
    /// Cuts a run where a border stands in a gap between two glyphs. A border that runs through a glyph, or between two that
    /// touch or have a printed space between them, does not cut: there the text has outgrown its cell.
    /// </summary>
    private static IEnumerable<IReadOnlyList<Glyph>> CutAtBorders(GlyphRun run, Grid grid)
    {
        var piece = new List<Glyph>();
        for (var i = 0; i < run.Glyphs.Count; i++)
        {
            var glyph = run.Glyphs[i];
            if (glyph.IsWhiteSpace)
            {
                continue;
            }

            // The gap is measured from the glyph before, be it a space: only what no space fills may hold a border.
            if (piece.Count > 0 && IsApart(run.Glyphs[i - 1], glyph) && CellAt(piece[^1], grid) != CellAt(glyph, grid))
            {
                yield return piece;
                piece = [];
            }

            piece.Add(glyph);
        }

        yield return piece;
    }

    private static bool IsApart(Glyph left, Glyph right) =>
        right.Box.X0 - left.Box.X1 >= SmallestGap * Math.Max(left.FontSize, right.FontSize);

    /// <summary>The cell most of the glyphs stand in; the first of them when several hold as many.</summary>
    private static int CellOf(IReadOnlyList<Glyph> piece, Grid grid)
    {
        var first = CellAt(piece[0], grid);
        var last = CellAt(piece[^1], grid);
        return first == last ? first : piece.GroupBy(g => CellAt(g, grid)).MaxBy(g => g.Count())!.Key;
    }

    private static int CellAt(Glyph glyph, Grid grid) => grid.IndexAt(glyph.Box.CenterX, glyph.Box.CenterY);
}
