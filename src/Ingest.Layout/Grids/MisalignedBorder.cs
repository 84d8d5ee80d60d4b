using Ingest.Layout.Rulings;

namespace Ingest.Layout.Grids;

/// <summary>
/// Recognises a border that is printed a little beside the border it continues, as where the header and the body of a table were
/// drawn with slightly different columns: between the two would stand a column that no cell of its own ever fills.
/// </summary>
internal static class MisalignedBorder
{
    /// <summary>No column of text is narrower, in points: it would not hold two characters of the smallest usual size.</summary>
    private const double NarrowestColumn = 16;

    /// <summary>A border to move and where to; none where all borders part cells.</summary>
    /// <param name="xs">Column boundaries from left to right.</param>
    /// <param name="cells">The cells between them.</param>
    /// <param name="vertical">Edges along y.</param>
    public static (double From, double To)? Find(List<double> xs, List<GridCell> cells, IReadOnlyList<Edge> vertical)
    {
        for (var column = 1; column < xs.Count - 2; column++)
        {
            var (left, right) = (xs[column], xs[column + 1]);
            if (right - left < NarrowestColumn && !cells.Exists(c => c.Column == column && c.ColumnSpan == 1))
            {
                return Length(left, vertical) < Length(right, vertical) ? (left, right) : (right, left);
            }
        }

        return null;
    }

    private static double Length(double position, IReadOnlyList<Edge> vertical) =>
        vertical.Where(e => e.Position == position).Sum(e => e.Length);
}
