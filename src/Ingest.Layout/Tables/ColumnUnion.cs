using Ingest.Layout.Grids;

namespace Ingest.Layout.Tables;

/// <summary>
/// The common columns of a table's parts. A part whose rows are all merged shows fewer column borders than the table has;
/// borders are compared by their distance from the left edge, since margins may differ from page to page.
/// </summary>
internal static class ColumnUnion
{
    /// <summary>Borders nearer than this are the same, in points.</summary>
    private const double SameBorder = 3;

    /// <summary>All borders of the parts, from the left edge of the table.</summary>
    /// <param name="fragments">The parts.</param>
    public static IReadOnlyList<double> Borders(IEnumerable<TableFragment> fragments)
    {
        var borders = new List<double>();
        foreach (var border in fragments.SelectMany(f => Relative(f.Grid)).Order())
        {
            if (borders.Count == 0 || border - borders[^1] > SameBorder)
            {
                borders.Add(border);
            }
        }

        return borders;
    }

    /// <summary>The index of the common border that each border of a grid is.</summary>
    /// <param name="grid">A part's grid.</param>
    /// <param name="borders">The common borders.</param>
    public static int[] Map(Grid grid, IReadOnlyList<double> borders) => [.. Relative(grid).Select(x => Nearest(borders, x))];

    /// <summary>
    /// Whether two parts can be parts of one table: equally wide, and the borders of one are among those of the other.
    /// </summary>
    /// <param name="upper">The part on the earlier page.</param>
    /// <param name="lower">The part on the later page.</param>
    public static bool Agree(Grid upper, Grid lower)
    {
        if (Math.Abs(upper.Box.Width - lower.Box.Width) > 2 * SameBorder)
        {
            return false;
        }

        var (few, many) = upper.ColumnCount <= lower.ColumnCount ? (upper, lower) : (lower, upper);
        var borders = Relative(many).ToList();
        var known = Relative(few).Count(x => Math.Abs(borders[Nearest(borders, x)] - x) <= SameBorder);
        return known >= few.Xs.Count - (few.Xs.Count > 4 ? 1 : 0);
    }

    private static IEnumerable<double> Relative(Grid grid) => grid.Xs.Select(x => x - grid.Xs[0]);

    private static int Nearest(IReadOnlyList<double> borders, double x)
    {
        var nearest = 0;
        for (var i = 1; i < borders.Count; i++)
        {
            if (Math.Abs(borders[i] - x) < Math.Abs(borders[nearest] - x))
            {
                nearest = i;
            }
        }

        return nearest;
    }
}
