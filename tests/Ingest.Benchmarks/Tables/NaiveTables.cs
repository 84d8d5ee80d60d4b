using Ingest.Model;

namespace Ingest.Benchmarks.Tables;

/// <summary>
/// The baseline: what a few lines of code make of the same glyphs and rulings. Cells are the smallest rectangles between
/// crossings of rulings, page by page; a table goes on with the first of the next page where the column counts are equal.
/// </summary>
internal static class NaiveTables
{
    private const double Snap = 2;

    /// <summary>The tables of a document.</summary>
    /// <param name="printed">What is printed in it.</param>
    public static IReadOnlyList<Grid> Read(PrintedDocument printed)
    {
        var tables = new List<List<string[]>>();
        var lastPage = 0;
        foreach (var page in printed.Pages)
        {
            var first = true;
            foreach (var rows in Groups(Cells(page)).Select(cells => Rows(page, cells)))
            {
                if (first && lastPage == page.Number - 1 && tables.Count > 0 && tables[^1][0].Length == rows[0].Length)
                {
                    tables[^1].AddRange(rows);
                }
                else
                {
                    tables.Add(rows);
                }

                (first, lastPage) = (false, page.Number);
            }
        }

        return [.. tables.Select(t => new Grid(t))];
    }

    private static List<Box> Cells(PrintedPage page)
    {
        var (across, down) = (page.Rulings.Where(r => r.IsHorizontal).ToList(), page.Rulings.Where(r => !r.IsHorizontal).ToList());
        var (xs, ys) = (Snapped(down.Select(r => r.Box.X0)), Snapped(across.Select(r => r.Box.Y0)));
        var cells = new List<Box>();
        for (var left = 0; left < xs.Count; left++)
        {
            for (var top = 0; top < ys.Count; top++)
            {
                if (Smallest(left, top) is { } cell)
                {
                    cells.Add(cell);
                }
            }
        }

        return cells;

        Box? Smallest(int left, int top)
        {
            for (var bottom = top + 1; bottom < ys.Count && Down(xs[left], ys[top], ys[bottom]); bottom++)
            {
                for (var right = left + 1; right < xs.Count && Across(ys[top], xs[left], xs[right]); right++)
                {
                    if (Across(ys[bottom], xs[left], xs[right]) && Down(xs[right], ys[top], ys[bottom]))
                    {
                        return new Box(xs[left], ys[top], xs[right], ys[bottom]);
                    }
                }
            }

            return null;
        }

        bool Across(double y, double from, double to) =>
            Covered(across.Where(r => Math.Abs(r.Box.Y0 - y) <= Snap).Select(r => (r.Box.X0, r.Box.X1)), from, to);

        bool Down(double x, double from, double to) =>
            Covered(down.Where(r => Math.Abs(r.Box.X0 - x) <= Snap).Select(r => (r.Box.Y0, r.Box.Y1)), from, to);
    }

    private static bool Covered(IEnumerable<(double From, double To)> parts, double from, double to)
    {
        foreach (var part in parts.Order())
        {
            from = part.From <= from + Snap ? Math.Max(from, part.To) : from;
        }

        return from >= to - Snap;
    }

    private static List<double> Snapped(IEnumerable<double> values)
    {
        var snapped = new List<double>();
        foreach (var value in values.Order().Where(v => snapped.Count == 0 || v - snapped[^1] > Snap))
        {
            snapped.Add(value);
        }

        return snapped;
    }

    /// <summary>Cells that touch are of one table; tables from the top.</summary>
    private static List<List<Box>> Groups(List<Box> cells)
    {
        var groups = new List<List<Box>>();
        foreach (var cell in cells)
        {
            var touching = groups.Where(g => g.Exists(c => c.Inflate(Snap).Intersect(cell) != default)).ToList();
            groups.RemoveAll(touching.Contains);
            groups.Add([cell, .. touching.SelectMany(g => g)]);
        }

        return [.. groups.Where(g => g.Count > 1).OrderBy(g => g.Min(c => c.Y0))];
    }

    private static List<string[]> Rows(PrintedPage page, List<Box> cells)
    {
        var (xs, ys) = (Snapped(cells.Select(c => c.X0)), Snapped(cells.Select(c => c.Y0)));
        var rows = ys.Select(_ => Enumerable.Repeat("", xs.Count).ToArray()).ToList();
        foreach (var cell in cells)
        {
            var inside = page
                .Glyphs.Where(g => cell.Contains(g.Box.CenterX, g.Box.CenterY))
                .OrderBy(g => Math.Round(g.Baseline))
                .ThenBy(g => g.Box.X0);
            rows[Nearest(ys, cell.Y0)][Nearest(xs, cell.X0)] = string.Concat(inside.Select(g => g.Text));
        }

        return rows;
    }

    private static int Nearest(List<double> values, double value) => values.FindLastIndex(v => v <= value + Snap);
}
