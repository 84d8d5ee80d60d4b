using System.Text.RegularExpressions;

namespace Ingest.Layout.Tables;

/// <summary>Compares rows of fragments by their text.</summary>
internal static partial class RowKeys
{
    /// <summary>So many texts of a header are read the same on both pages.</summary>
    private const int FewestSame = 3;

    /// <summary>And this share of them.</summary>
    private const double MostSame = 0.75;

    /// <summary>A copy of a page has at least this share of its rows: some may be recognised differently.</summary>
    private const double CopiedShare = 0.8;

    /// <summary>The texts of the cells that begin in a row, with their columns; blank cells are left out.</summary>
    /// <param name="fragment">A part of a table.</param>
    /// <param name="row">Row from 0.</param>
    public static string Of(TableFragment fragment, int row) =>
        string.Join('\t', fragment.Cells.Where(c => c.Place.Row == row && !c.IsBlank).Select(c => c.Key));

    /// <summary>
    /// The number of rows at the top of <paramref name="lower"/> that repeat those at the top of <paramref name="upper"/>. A row with an amount is
    /// content, however often it is printed: only numbers of columns and years head one.
    /// </summary>
    /// <param name="upper">The first part of a table.</param>
    /// <param name="lower">A later part.</param>
    public static int Repeated(TableFragment upper, TableFragment lower)
    {
        var rows = 0;
        var words = false;
        while (rows < Math.Min(upper.Grid.RowCount, lower.Grid.RowCount) && Repeats(upper, lower, rows) && !HasAmount(upper, rows))
        {
            words |= Of(upper, rows).Length > 0;
            rows++;
        }

        return words ? rows : 0;
    }

    /// <summary>
    /// Whether a row repeats that of an upper part: its texts are the same, or, where they were recognised and may be misread, most of them
    /// in a row of words, as headers are.
    /// </summary>
    private static bool Repeats(TableFragment upper, TableFragment lower, int row)
    {
        if (Of(upper, row) == Of(lower, row))
        {
            return true;
        }

        var (above, below) = (Printed(upper, row), Printed(lower, row));
        var same = above.Count == below.Count ? above.Zip(below).Count(p => p.First.Key == p.Second.Key) : 0;
        return same >= FewestSame
            && same >= MostSame * above.Count
            && above.Zip(below).All(p => p.First.Place.Column == p.Second.Place.Column && !IsNumber(p.First.Key))
            && below.Any(c => c.Lines.Any(l => l.Confidence < 1));
    }

    private static List<FragmentCell> Printed(TableFragment fragment, int row) =>
        [.. fragment.Cells.Where(c => c.Place.Row == row && !c.IsBlank)];

    /// <summary>Whether a part is another again, amounts included: a page that was printed or scanned twice, not the rows that follow.</summary>
    /// <param name="upper">An earlier part of a table.</param>
    /// <param name="lower">A later part.</param>
    public static bool IsCopy(TableFragment upper, TableFragment lower)
    {
        var count = lower.Grid.RowCount;
        if (count != upper.Grid.RowCount || !Enumerable.Range(0, count).Any(row => HasAmount(upper, row)))
        {
            return false;
        }

        return Enumerable.Range(0, count).Count(row => Of(upper, row) == Of(lower, row)) >= CopiedShare * count;
    }

    private static bool HasAmount(TableFragment fragment, int row) =>
        fragment.Cells.Any(c => c.Place.Row == row && IsNumber(c.Key) && !HeadsColumn().IsMatch(c.Key));

    /// <summary>Whether a text is a number, a percentage or a mark for none (—): something that is not cut by a page break.</summary>
    /// <param name="key">A cell's text without white space.</param>
    public static bool IsNumeric(string key) =>
        key.Length > 0 && key.All(c => char.IsAsciiDigit(c) || "+-−–—－.,，%％=<>≥≤()（）".Contains(c, StringComparison.Ordinal));

    /// <summary>Whether a text is a number with a digit.</summary>
    /// <param name="key">A cell's text without white space.</param>
    public static bool IsNumber(string key) => IsNumeric(key) && key.Any(char.IsAsciiDigit);

    /// <summary>The number of a column, also with a formula (3=1+2) or in brackets, or a year.</summary>
    [GeneratedRegex(@"^([（(]?\d{1,2}[）)]?([=＝][-+＋－\d（()）]+)?|(19|20)\d\d)$")]
    private static partial Regex HeadsColumn();
}
