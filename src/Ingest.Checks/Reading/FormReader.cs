using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Reads self-evaluation forms from their own header rows, which stand in the body: every region orders and names the
/// columns in its own way.
/// </summary>
internal static class FormReader
{
    /// <summary>The form in a table; none where the table has no header row of indicators with scores.</summary>
    /// <param name="table">A table.</param>
    public static FormView? Read(TableView table)
    {
        var header = Enumerable
            .Range(-table.Table.HeaderRowCount, table.Table.HeaderRowCount + table.Table.RowCount)
            .FirstOrDefault(r => IsIndicatorHeader(table, r), int.MinValue);
        if (header == int.MinValue || !table.Table.Kind.StartsWith("self-evaluation"))
        {
            return null;
        }

        var total = Enumerable
            .Range(header + 1, Math.Max(0, table.Table.RowCount - header - 1))
            .FirstOrDefault(r => IsTotalRow(table, r), table.Table.RowCount);
        var columns = IndicatorColumns.Read(table, header);
        return new FormView
        {
            Table = table,
            IsOverall = table.Table.Kind == "self-evaluation.overall",
            Project = Project(table),
            Funds = FundReader.Read(table, header),
            Indicators = IndicatorReader.Read(table, columns, header + 1, total),
            TotalWeight = total < table.Table.RowCount ? PointsReader.Points(table.FigureAt(total, columns.Weight)) : null,
            TotalScore = total < table.Table.RowCount ? PointsReader.Points(TotalScoreAt(table, total, columns)) : null,
            GoalExpected = Goal(table, header, last: false),
            GoalActual = Goal(table, header, last: true),
        };
    }

    private static bool IsIndicatorHeader(TableView table, int row)
    {
        var texts = RowTexts(table, row).ToList();
        return texts.Exists(t => t.Contains("三级指标") || t is "指标名称" or "绩效指标")
            && texts.Exists(t => t.Contains("得分"))
            && texts.Exists(t => t.Contains("分值") || t.Contains("权重"));
    }

    private static bool IsTotalRow(TableView table, int row) =>
        RowTexts(table, row).FirstOrDefault() is "总分" or "合计" or "总计" or "总得分" or "自评总分" or "合计得分" or "总分合计";

    private static Figure? TotalScoreAt(TableView table, int row, IndicatorColumns columns) =>
        table.FigureAt(row, columns.Score)
        ?? Enumerable
            .Range(columns.Weight + 1, Math.Max(0, table.Table.ColumnCount - columns.Weight - 1))
            .Select(c => table.FigureAt(row, c))
            .FirstOrDefault(f => f is not null);

    private static string Project(TableView table)
    {
        for (var row = 0; row < Math.Min(4, table.Table.RowCount); row++)
        {
            var texts = RowTexts(table, row).ToList();
            var at = texts.FindIndex(t => t.TrimEnd(':') is "项目名称" or "专项名称" or "政策名称");
            if (at >= 0 && at + 1 < texts.Count)
            {
                return texts[at + 1];
            }
        }

        return "";
    }

    /// <summary>
    /// The text of the goal rows under 预期目标 (left) or 实际完成情况 (right). Where 年度目标 names the rows at the side as well, the heading of the
    /// text is the one next to 实际完成情况.
    /// </summary>
    private static Cell? Goal(TableView table, int before, bool last)
    {
        for (var row = 0; row < before; row++)
        {
            var cells = RowCells(table, row).ToList();
            var right = cells.FindIndex(c =>
                Label.Normalise(c.Text).Contains("实际完成") || Label.Normalise(c.Text).Contains("目标完成情况")
            );
            var left = cells
                .Take(Math.Max(0, right))
                .LastOrDefault(c => Label.Normalise(c.Text) is "预期目标" or "年初设定目标" or "年度目标" or "预期年度目标");
            if (left is not null && row + 1 < table.Table.RowCount)
            {
                return table.Table.CellAt(row + 1, (last ? cells[right] : left).Column);
            }
        }

        return null;
    }

    private static IEnumerable<Cell> RowCells(TableView table, int row) =>
        Enumerable
            .Range(0, table.Table.ColumnCount)
            .Select(c => table.Table.CellAt(row, c))
            .OfType<Cell>()
            .Where(c => c.Row == row)
            .DistinctBy(c => c.Column);

    private static IEnumerable<string> RowTexts(TableView table, int row) =>
        RowCells(table, row).Select(c => Label.Normalise(c.Text)).Where(t => t.Length > 0);
}
