using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Forms;

/// <summary>
/// The self-evaluation form of Sichuan: ten columns, the rate before the weight, and for each indicator its nature,
/// value and unit of measure in columns of their own.
/// </summary>
/// <param name="context">The document.</param>
/// <param name="project">The project.</param>
/// <param name="id">Id of the table.</param>
internal sealed class SichuanForm(AccountsContext context, Project project, string id)
{
    private static readonly int[] FundColumns = [1, 2, 4, 5, 7, 6, 8];
    private static readonly int[] IndicatorColumns = [0, 1, 2, 4, 6, 7, 8, 9];
    private readonly FormCells cells = new(context, project, id);
    private readonly GridBuilder grid = new(10);

    /// <summary>Composes the form; keys as for the other templates.</summary>
    public TableBlock Compose()
    {
        Head();
        var funds = Funds();
        var goalHead = grid.NewRow();
        grid.Set(goalHead, 0, "年度目标", rowSpan: 2);
        grid.Set(goalHead, 1, "预期目标", columnSpan: 4);
        grid.Set(goalHead, 5, "目标实际完成情况", columnSpan: 5);
        var goalRow = grid.NewRow();
        var indicators = Indicators();
        grid.Set(goalRow, 1, cells.ExpectedGoal(), CellAlign.Left, columnSpan: 4);
        grid.Set(goalRow, 5, cells.ActualGoal(), CellAlign.Left, columnSpan: 5);
        var total = cells.Total(grid, columns: 7, weightColumn: 7, scoreColumn: 8);
        cells.Claims();
        var content = new FormContent(
            project.Name,
            context.Accounts.Organisation,
            project.Unit,
            funds,
            FundColumns,
            goalRow,
            [1, 5],
            indicators,
            IndicatorColumns,
            total,
            [7, 8]
        );
        return new TableBlock(id, "项目支出绩效自评表", "project_self_evaluation", grid.Build(), [8, 11, 12, 7, 9, 9, 9, 7, 8, 13])
        {
            Subtitle = $"（{context.Style.YearText}年度）",
            UnitLine = "金额单位：万元",
            Unit = "万元",
            ReaderKind = "self-evaluation.project",
            FontSize = 8.5,
            PageBreakBefore = true,
            Form = content,
        };
    }

    private void Head()
    {
        var name = grid.NewRow();
        grid.Set(name, 0, "项目名称", columnSpan: 2);
        grid.Set(name, 2, project.Name, columnSpan: 8);
        var units = grid.NewRow();
        grid.Set(units, 0, "主管部门", columnSpan: 2);
        grid.Set(units, 2, context.Accounts.Organisation, columnSpan: 3);
        grid.Set(units, 5, "实施单位", columnSpan: 2);
        grid.Set(units, 7, project.Unit, columnSpan: 3);
    }

    private int[] Funds()
    {
        var head = grid.NewRow();
        grid.Set(head, 0, "预算执行情况", rowSpan: project.Funds.Count + 2);
        grid.Set(head, 2, "年初预算", columnSpan: 2);
        grid.SetRow(head, 4, CellAlign.Centre, "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因");
        var rows = new List<int>();
        for (var i = -1; i < project.Funds.Count; i++)
        {
            var row = grid.NewRow();
            rows.Add(row);
            var fund = i < 0 ? new ProjectFund("总额", project.Initial, project.Budget, project.Executed) : project.Funds[i];
            grid.Set(row, 1, fund.Name);
            cells.Fund(grid, row, i + 1, fund, FundColumns);
            if (i < 0)
            {
                cells.Rate(grid, row, weightColumn: 7, rateColumn: 6, scoreColumn: 8);
                grid.Set(row, 9, project.Executed < project.Budget ? "按进度支付，余款收回或结转" : "", CellAlign.Left);
            }
            else
            {
                grid.SetRow(row, 6, CellAlign.Centre, "/", "/", "/");
            }
        }

        foreach (var row in rows)
        {
            grid.Widen(row, 2, 2);
        }

        return [.. rows];
    }

    private int[] Indicators()
    {
        var head = grid.NewRow();
        string[] names = ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析"];
        grid.SetRow(head, 0, CellAlign.Centre, names);
        var first = grid.Rows;
        for (var i = 0; i < project.Indicators.Count; i++)
        {
            var row = grid.NewRow();
            var indicator = project.Indicators[i];
            grid.Set(row, 2, indicator.Name);
            grid.Set(
                row,
                3,
                indicator.Comparison switch
                {
                    ">=" => "≥",
                    "<=" => "≤",
                    "=" => "＝",
                    _ => "定性",
                }
            );
            grid.Set(row, 5, indicator.Unit);
            cells.Indicator(grid, row, i, targetColumn: 4, actualColumn: 6, weightColumn: 7, scoreColumn: 8);
            grid.Set(row, 9, indicator.Reason, CellAlign.Left);
        }

        FormCells.MergeEqual(grid, first, 0, [.. project.Indicators.Select(i => i.Level1)]);
        FormCells.MergeEqual(grid, first, 1, [.. project.Indicators.Select(i => i.Level1 + "|" + i.Level2)]);
        return [.. Enumerable.Range(first, project.Indicators.Count)];
    }
}
