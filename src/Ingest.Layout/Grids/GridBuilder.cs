using Ingest.Layout.Rulings;
using Ingest.Model;

namespace Ingest.Layout.Grids;

/// <summary>
/// Builds the grid of a network of edges: the positions of the edges cut the plane into elementary cells, and
/// elementary cells without a border between them are one merged cell.
/// </summary>
internal static class GridBuilder
{
    /// <summary>Share of a side that must be drawn for it to count as a border.</summary>
    private const double DrawnShare = 0.5;

    /// <summary>The grids of a page, top to bottom.</summary>
    /// <param name="edges">The edges of the page.</param>
    public static IReadOnlyList<Grid> Build(PageEdges edges) =>
        [.. EdgeNetwork.Split(edges).Select(Build).OfType<Grid>().OrderBy(g => g.Ys[0]).ThenBy(g => g.Xs[0])];

    /// <summary>The grid of one network; none where it encloses fewer than two cells.</summary>
    /// <param name="network">A network of edges.</param>
    internal static Grid? Build(EdgeNetwork network)
    {
        var closed = BorderCloser.Close(network);
        var xs = Positions(closed.Vertical);
        var ys = Positions(closed.Horizontal);
        if (xs.Count < 2 || ys.Count < 2)
        {
            return null;
        }

        var cells = MergedCells(xs, ys, closed);
        if (MisalignedBorder.Find(xs, cells, closed.Vertical) is { } border)
        {
            var vertical = network.Vertical.Select(e => e.Position == border.From ? e with { Position = border.To } : e);
            return Build(network with { Vertical = [.. vertical] });
        }

        return cells.Count < 2 ? null : new Grid(xs, ys, cells, BorderCloser.IsOpenBelow(network));
    }

    private static List<double> Positions(IReadOnlyList<Edge> edges) => [.. edges.Select(e => e.Position).Distinct().Order()];

    private static List<GridCell> MergedCells(List<double> xs, List<double> ys, EdgeNetwork network)
    {
        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        var vertical = network.Vertical.ToLookup(e => e.Position);
        var horizontal = network.Horizontal.ToLookup(e => e.Position);
        var sets = new DisjointSets(rows * columns);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (column + 1 < columns && !IsDrawn(vertical[xs[column + 1]], ys[row], ys[row + 1]))
                {
                    sets.Join(row * columns + column, row * columns + column + 1);
                }

                if (row + 1 < rows && !IsDrawn(horizontal[ys[row + 1]], xs[column], xs[column + 1]))
                {
                    sets.Join(row * columns + column, (row + 1) * columns + column);
                }
            }
        }

        return
        [
            .. Enumerable
                .Range(0, rows * columns)
                .GroupBy(sets.Find)
                .SelectMany(g => Rectangles([.. g.Select(i => (i / columns, i % columns))]))
                .Select(r => new GridCell(
                    r.Row,
                    r.Column,
                    r.RowSpan,
                    r.ColumnSpan,
                    new Box(xs[r.Column], ys[r.Row], xs[r.Column + r.ColumnSpan], ys[r.Row + r.RowSpan])
                ))
                .OrderBy(c => c.Row)
                .ThenBy(c => c.Column),
        ];
    }

    private static bool IsDrawn(IEnumerable<Edge> edges, double start, double end) =>
        edges.Sum(e => Math.Max(0, Math.Min(e.End, end) - Math.Max(e.Start, start))) >= DrawnShare * (end - start);

    /// <summary>
    /// Cuts a region of elementary cells into rectangles: one for a proper merged cell; several where a missing piece of
    /// border has let neighbours run together in the shape of an L.
    /// </summary>
    private static IEnumerable<(int Row, int Column, int RowSpan, int ColumnSpan)> Rectangles(List<(int Row, int Column)> region)
    {
        var runs = region.GroupBy(c => c.Row).OrderBy(g => g.Key).SelectMany(g => Runs(g.Key, [.. g.Select(c => c.Column).Order()]));
        var open = new List<(int Row, int Column, int RowSpan, int ColumnSpan)>();
        foreach (var (row, column, span) in runs)
        {
            var above = open.FindIndex(r => r.Row + r.RowSpan == row && r.Column == column && r.ColumnSpan == span);
            if (above >= 0)
            {
                open[above] = open[above] with { RowSpan = open[above].RowSpan + 1 };
            }
            else
            {
                open.Add((row, column, 1, span));
            }
        }

        return open;
    }

    private static IEnumerable<(int Row, int Column, int Span)> Runs(int row, List<int> columns)
    {
        var start = 0;
        for (var i = 1; i <= columns.Count; i++)
        {
            if (i == columns.Count || columns[i] != columns[i - 1] + 1)
            {
                yield return (row, columns[start], i - start);
                start = i;
            }
        }
    }
}
