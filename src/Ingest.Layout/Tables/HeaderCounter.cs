using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Layout.Tables;

/// <summary>Counts the header rows of a table from its first part.</summary>
internal static partial class HeaderCounter
{
    /// <summary>Headers are not deeper.</summary>
    private const int Deepest = 6;

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

    /// <summary>The 栏次 row, or a row that numbers the columns 1, 2, 3…; −1 where there is none among the top rows.</summary>
    private static int ColumnNumberRow(TableFragment first)
    {
        for (var row = 1; row < Math.Min(Deepest, first.Grid.RowCount); row++)
        {
            var keys = first.Cells.Where(c => c.Place.Row == row && !c.IsBlank).Select(c => c.Key).ToList();
            if (keys.Any(k => k == "栏次") || IsSequence(keys))
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>Whether the last texts of a row count up from one: column numbers, also with formulas (3=4+5) or in brackets.</summary>
    private static bool IsSequence(List<string> keys)
    {
        var numbers = keys.Select(k => ColumnNumber().Match(k)).SkipWhile(m => !m.Success).ToList();
        return numbers.Count >= 3
            && numbers.Select((m, i) => m.Success && int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) == i + 1).All(x => x);
    }

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
            if (cells.Any(c => c.Place.ColumnSpan > 1 && IsDivided(first, c)))
            {
                reach = Math.Max(reach, row + 2);
            }

            while (depth < Math.Min(reach, first.Grid.RowCount) && IsHeaderRow(first, depth))
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

    /// <summary>A form begins with a label and its value (项目名称, 部门名称) instead of column labels.</summary>
    private static bool IsForm(TableFragment first) => FormLabel().IsMatch(first.At(0, 0).Key);

    [GeneratedRegex(@"^[（(]?(\d{1,2})[）)]?(=.*)?$")]
    private static partial Regex ColumnNumber();

    [GeneratedRegex(
        @"^(项目名称|专项名称|评价项目名称|政策名称|报告名称|项目单位|(预算)?(主管)?(部门|单位)([（(](单位|盖章|公章)[）)])?(名称)?)([:：].*)?$"
    )]
    private static partial Regex FormLabel();
}
