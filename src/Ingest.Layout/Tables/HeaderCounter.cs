using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Layout.Tables;

/// <summary>Counts the header rows of a table from its first part.</summary>
internal static partial class HeaderCounter
{
    /// <summary>Headers are not deeper.</summary>
    private const int Deepest = 6;

    /// <summary>Fewer numbers in a row are no sequence.</summary>
    private const int FewestNumbers = 3;

    /// <summary>In a row of so many column numbers this share suffices.</summary>
    private const int LongRow = 5;

    private const double NearlyAll = 0.8;

    /// <summary>The number of header rows; 0 for forms, whose rows pair labels with values.</summary>
    /// <param name="parts">The parts of the table in order.</param>
    /// <param name="repeated">Rows that later parts repeat; 0 where none do.</param>
    public static int Count(IReadOnlyList<TableFragment> parts, int repeated)
    {
        var first = parts[0];
        if (IsForm(first) || IsGrouped(parts))
        {
            return 0;
        }

        var numbered = ColumnNumberRow(first);
        if (numbered >= 0)
        {
            return numbered + 1;
        }

        var nested = NestedRows(first);
        return Math.Min(Math.Max(repeated, nested), first.Grid.RowCount);
    }

    /// <summary>
    /// The number of rows at the top of a later part that repeat the header: rows with the same texts, and those down to the row that numbers the
    /// columns where both parts have one there, though numbers or words were misread.
    /// </summary>
    /// <param name="first">The first part of a table.</param>
    /// <param name="later">A later part of it.</param>
    public static int Repeated(TableFragment first, TableFragment later)
    {
        var numbered = ColumnNumberRow(first);
        return Math.Max(RowKeys.Repeated(first, later), numbered >= 0 && numbered == ColumnNumberRow(later) ? numbered + 1 : 0);
    }

    /// <summary>The 栏次 row, or a row that numbers the columns 1, 2, 3…; −1 where there is none among the top rows.</summary>
    private static int ColumnNumberRow(TableFragment first)
    {
        for (var row = 1; row < Math.Min(Deepest, first.Grid.RowCount); row++)
        {
            var cells = first.Cells.Where(c => c.Place.Row == row && !c.IsBlank).ToList();
            if (
                cells.Exists(c => c.Key == "栏次")
                || IsSequence([.. cells.Select((c, i) => (i, c.Key))])
                || IsSequence([.. cells.Select(c => (c.Place.Column, c.Key))])
            )
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether the last texts of a row count up from one: column numbers, also with formulas (3=4+5) or in brackets. In a long row a few may be
    /// misread, or be one where the line between their columns was not seen.
    /// </summary>
    /// <param name="texts">Texts from left to right, each with its place: as they follow on one another, or its column.</param>
    private static bool IsSequence(List<(int Place, string Key)> texts)
    {
        var numbers = texts.ConvertAll(t => (t.Place, Match: ColumnNumber().Match(t.Key)));
        var starts = numbers.Where(n => n.Match.Success).Select(n => n.Place + 1 - Number(n.Match));
        var usual = starts.Where(s => s >= 0 || texts.Count >= LongRow).CountBy(s => s).DefaultIfEmpty().MaxBy(g => g.Value);
        var length = texts.Count(t => t.Place >= usual.Key);
        return usual.Value >= FewestNumbers
            && (usual.Value == length || (length >= LongRow && usual.Value >= NearlyAll * length))
            && !numbers.Exists(n => n.Place < usual.Key && n.Match.Success);
    }

    private static int Number(Match match) => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>Rows held together by merged cells, from the top: a label over several columns has its parts below it.</summary>
    private static int NestedRows(TableFragment first)
    {
        if (first.Grid.RowCount < 2 || !IsHeaderRow(first, 0))
        {
            return 0;
        }

        var depth = 1;
        for (var row = 0; row < depth && depth < Deepest && depth < first.Grid.RowCount; row++)
        {
            var cells = first.Cells.Where(c => c.Place.Row == row).ToList();
            var reach = cells.Max(c => c.Place.Row + c.Place.RowSpan);
            var divided = cells.Where(c => c.Place.ColumnSpan > 1 && IsDivided(first, c));
            reach = Math.Max(reach, divided.Select(c => c.Place.Row + c.Place.RowSpan + 1).DefaultIfEmpty(0).Max());
            while (depth < Math.Min(reach, first.Grid.RowCount) && (IsHeaderRow(first, depth) || IsHeldBlank(first, depth)))
            {
                depth++;
            }
        }

        return depth;
    }

    /// <summary>Rows over the full width at the top and again further down head groups of rows, not columns (a questionnaire).</summary>
    private static bool IsGrouped(IReadOnlyList<TableFragment> parts)
    {
        var full = parts
            .Select((part, index) => (index, Rows: FullRows(part)))
            .SelectMany(x => x.Rows.Select(row => (x.index, row)))
            .ToList();
        return full.Contains((0, 0)) && (full.Exists(x => x.index > 0 || x.row > 1) || parts[0].Grid.ColumnCount == 1);
    }

    private static IEnumerable<int> FullRows(TableFragment part) =>
        part.Cells.Where(c => c.Place.ColumnSpan == part.Grid.ColumnCount && !c.IsBlank).Select(c => c.Place.Row);

    private static bool IsDivided(TableFragment first, FragmentCell cell)
    {
        var below = cell.Place.Row + cell.Place.RowSpan;
        return below < first.Grid.RowCount
            && first.Cells.Any(c =>
                c.Place.Row == below && c.Place.Column >= cell.Place.Column && c.Place.ColumnSpan < cell.Place.ColumnSpan
            );
    }

    private static bool IsHeaderRow(TableFragment first, int row)
    {
        var texts = first.Cells.Where(c => c.Place.Row == row && !c.IsBlank).ToList();
        return texts.Count > 0 && !texts.Any(c => RowKeys.IsNumber(c.Key));
    }

    /// <summary>
    /// Whether a row begins no text, but a label from above reaches down into it: the blank cells beside that label are header too.
    /// </summary>
    private static bool IsHeldBlank(TableFragment first, int row) =>
        first.Cells.Where(c => c.Place.Row == row).All(c => c.IsBlank)
        && first.Cells.Any(c => !c.IsBlank && c.Place.Row < row && row < c.Place.Row + c.Place.RowSpan);

    /// <summary>A form begins with a label and its value (项目名称, 部门名称) instead of column labels.</summary>
    private static bool IsForm(TableFragment first) => FormLabel().IsMatch(first.At(0, 0).Key) && !HeadsNumbers(first);

    /// <summary>Whether the last text of the first row stands over a whole column of numbers: a column label (金额), no form's value.</summary>
    private static bool HeadsNumbers(TableFragment first)
    {
        var top = first.Cells.Last(c => c.Place.Row == 0);
        var below = first.Cells.Where(c => c.Place.Row > 0 && c.Place.Column + c.Place.ColumnSpan > top.Place.Column).ToList();
        var numbers = below.Count(c => RowKeys.IsNumber(c.Key));
        return !top.IsBlank
            && !RowKeys.IsNumeric(top.Key)
            && numbers > 1
            && below.TrueForAll(c => c.Place.Column == top.Place.Column && (c.IsBlank || RowKeys.IsNumeric(c.Key)));
    }

    [GeneratedRegex(@"^[（(]?(\d{1,2})[）)]?(=.*)?$")]
    private static partial Regex ColumnNumber();

    [GeneratedRegex(
        @"^(项目名称|专项名称|评价项目名称|政策名称|报告名称|项目单位|(预算)?(主管)?(部门|单位)([（(](单位|盖章|公章)[）)])?(名称)?)([:：].*)?$"
    )]
    private static partial Regex FormLabel();
}
