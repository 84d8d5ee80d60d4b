using Ingest.Layout.Prose;

namespace Ingest.Layout.Tables;

/// <summary>Tells whether a page break cut a row or a merged cell in two.</summary>
internal static class BrokenRow
{
    /// <summary>Whether the first row of a part is the rest of the last row of the part before.</summary>
    /// <param name="upper">Cells of the last row before the break.</param>
    /// <param name="lower">Cells of the first row after it, repeated header left out.</param>
    /// <param name="open">Whether the lower border before the break is missing.</param>
    public static bool IsCut(IReadOnlyList<AssemblyCell> upper, IReadOnlyList<AssemblyCell> lower, bool open)
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
            return open;
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
