namespace Ingest.Layout.Tables;

/// <summary>Compares rows of fragments by their text.</summary>
internal static class RowKeys
{
    /// <summary>The texts of the cells that begin in a row, with their columns; blank cells are left out.</summary>
    /// <param name="fragment">A part of a table.</param>
    /// <param name="row">Row from 0.</param>
    public static string Of(TableFragment fragment, int row) =>
        string.Join('\t', fragment.Cells.Where(c => c.Place.Row == row && !c.IsBlank).Select(c => c.Key));

    /// <summary>The number of rows at the top of <paramref name="lower"/> that repeat those at the top of <paramref name="upper"/>.</summary>
    /// <param name="upper">The first part of a table.</param>
    /// <param name="lower">A later part.</param>
    public static int Repeated(TableFragment upper, TableFragment lower)
    {
        var rows = 0;
        var words = false;
        while (rows < Math.Min(upper.Grid.RowCount, lower.Grid.RowCount) && Of(upper, rows) == Of(lower, rows))
        {
            words |= Of(upper, rows).Length > 0;
            rows++;
        }

        return words ? rows : 0;
    }

    /// <summary>Whether a text is a number, a percentage or a mark for none (—): something that is not cut by a page break.</summary>
    /// <param name="key">A cell's text without white space.</param>
    public static bool IsNumeric(string key) =>
        key.Length > 0 && key.All(c => char.IsAsciiDigit(c) || "+-−–—－.,，%％=<>≥≤()（）".Contains(c, StringComparison.Ordinal));

    /// <summary>Whether a text is a number with a digit.</summary>
    /// <param name="key">A cell's text without white space.</param>
    public static bool IsNumber(string key) => IsNumeric(key) && key.Any(char.IsAsciiDigit);
}
