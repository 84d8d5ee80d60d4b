using Ingest.Layout.Grids;
using Ingest.Layout.Prose;

namespace Ingest.Layout.Tables;

/// <summary>Tells whether a page break cut a row or a merged cell in two.</summary>
internal static class BrokenRow
{
    /// <summary>A row lower than this share of the usual height may be one part of a row cut in two.</summary>
    private const double LowRow = 0.75;

    /// <summary>Both parts of a row are together about as high as a whole row: at least and at most this share of its height.</summary>
    private static readonly (double Least, double Most) WholeRow = (0.9, 1.25);

    /// <summary>Whether the first row of a part is the rest of the last row of the part before.</summary>
    /// <param name="upper">Cells of the last row before the break.</param>
    /// <param name="lower">Cells of the first row after it, repeated header left out.</param>
    /// <param name="open">Whether the lower border before the break is missing.</param>
    /// <param name="halved">Whether the heights of the rows say that they are parts of one, see <see cref="ArePartsOfOne"/>.</param>
    public static bool IsCut(IReadOnlyList<AssemblyCell> upper, IReadOnlyList<AssemblyCell> lower, bool open, bool halved)
    {
        var pairs = lower
            .Select(l => (Upper: upper.FirstOrDefault(u => u.Column == l.Column && u.ColumnSpan == l.ColumnSpan), Lower: l))
            .ToList();
        if (pairs.Count != upper.Count || pairs.Exists(p => p.Upper is null))
        {
            return false;
        }

        var printed = pairs.Where(p => p.Lower.Key.Length > 0).ToList();
        if (printed.Count == 0)
        {
            return open || halved;
        }

        // A number is never cut, and a row that begins with a number of its own is a new row.
        var whole = printed.Exists(p => p.Upper!.Key.Length > 0 && (RowKeys.IsNumeric(p.Lower.Key) || RowKeys.IsNumeric(p.Upper.Key)));
        var begins = printed.Exists(p =>
            p.Upper!.Key.Length > 0 && Numbering.Of(p.Lower.Key) is not null && p.Lower.Column == printed[0].Lower.Column
        );
        var missing = pairs.Exists(p => p.Lower.Key.Length == 0 && p.Upper!.Key.Length > 0 && p.Upper.RowSpan == 1);
        return !whole && !begins && missing && (open || printed.TrueForAll(p => p.Upper!.Key.Length > 0 && EndsFull(p.Upper)));
    }

    /// <summary>
    /// Whether the rows beside a break are the parts of one row though borders close both: each is lower than the usual row, and
    /// together they are as high as one.
    /// </summary>
    /// <param name="upper">The grid before the break.</param>
    /// <param name="lower">The grid after it.</param>
    /// <param name="row">The first row after the break, repeated header left out.</param>
    public static bool ArePartsOfOne(Grid upper, Grid lower, int row)
    {
        if (row >= lower.RowCount)
        {
            return false;
        }

        var above = Height(upper, upper.RowCount - 1);
        var below = Height(lower, row);
        var heights = Enumerable.Range(0, upper.RowCount - 1).Select(r => Height(upper, r)).Order().ToList();
        var usual = heights.Count == 0 ? 0 : heights[heights.Count / 2];
        return above < LowRow * usual
            && below < LowRow * usual
            && above + below >= WholeRow.Least * usual
            && above + below <= WholeRow.Most * usual;
    }

    private static double Height(Grid grid, int row) => grid.Ys[row + 1] - grid.Ys[row];

    /// <summary>
    /// Whether a merged cell goes on below the break: its rest is blank, its text stands only there, or its text runs on there.
    /// </summary>
    /// <param name="upper">The cell above the break.</param>
    /// <param name="lower">The cell of the same columns below it.</param>
    /// <param name="labels">Texts of the other cells of these columns, header left out.</param>
    public static bool IsMergedAcross(AssemblyCell upper, AssemblyCell lower, IReadOnlyList<string> labels) =>
        !RowKeys.IsNumeric(upper.Key)
        && !RowKeys.IsNumeric(lower.Key)
        && (upper.Key.Length == 0 || lower.Key.Length == 0 ? upper.RowSpan > 1 || lower.RowSpan > 1 : RunsOn(upper, lower, labels));

    /// <summary>
    /// Whether a label is cut in two: its last line above the break is full, and what stands below is no label of its own, being
    /// shorter than all of them or without the code that each of them begins with (A1, B2).
    /// </summary>
    private static bool RunsOn(AssemblyCell upper, AssemblyCell lower, IReadOnlyList<string> labels)
    {
        if (!EndsFull(upper))
        {
            return false;
        }

        var coded = char.IsAsciiLetterUpper(upper.Key[0]) && labels.All(l => char.IsAsciiLetterUpper(l[0]));
        var shorter = labels.Count > 0 && labels.All(l => l.Length > lower.Key.Length) && lower.Key.Length <= 2;
        return (coded && !char.IsAsciiLetterUpper(lower.Key[0])) || shorter;
    }

    /// <summary>Whether the last line of a cell leaves no room for another character, so that its text may go on below a break.</summary>
    private static bool EndsFull(AssemblyCell upper)
    {
        var (_, cell) = upper.Pieces[^1];
        return cell.Lines is [.., var line] && cell.Place.Box.X1 - line.Box.X1 + line.Box.X0 - cell.Place.Box.X0 <= 2 * line.FontSize;
    }
}
