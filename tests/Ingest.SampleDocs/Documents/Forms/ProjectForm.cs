using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Forms;

/// <summary>
/// A project's self-evaluation form (项目支出绩效自评表) of the national and the Xinjiang template: nine columns, funds,
/// goals, indicators with merged level cells, total.
/// </summary>
/// <param name="context">The document.</param>
/// <param name="project">The project.</param>
/// <param name="id">Id of the table, <c>form01</c> and so on.</param>
internal sealed class ProjectForm(AccountsContext context, Project project, string id)
{
    private static readonly int[] FundColumns = [2, 3, 4, 5, 6, 7, 8];
    private static readonly int[] IndicatorColumns = [1, 2, 3, 4, 5, 6, 7, 8];
    private readonly FormCells cells = new(context, project, id);
    private readonly GridBuilder grid = new(9);

    /// <summary>Composes the form; keys <c>formNN.budget</c>, <c>.executed</c>, <c>.score</c>.</summary>
    public TableBlock Compose()
    {
        Head();
        var funds = Funds();
        var goalRow = Goals(out var fillGoals);
        var indicators = Indicators();
        fillGoals();
        var total = cells.Total(grid, columns: 6, weightColumn: 6, scoreColumn: 7);
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
            [6, 7]
        );
        return new TableBlock(id, "项目支出绩效自评表", "project_self_evaluation", grid.Build(), [4, 6, 10, 12, 12, 12, 6, 8, 12])
        {
            Subtitle = $"（{context.Style.YearText}年度）",
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
        grid.Set(name, 0, "项目名称", columnSpan: 3);
        grid.Set(name, 3, project.Name, columnSpan: 6);
        var units = grid.NewRow();
        grid.Set(units, 0, "主管部门", columnSpan: 3);
        grid.Set(units, 3, context.Accounts.Organisation, columnSpan: 2);
        grid.Set(units, 5, "实施单位");
        grid.Set(units, 6, project.Unit, columnSpan: 3);
    }

    private int[] Funds()
    {
        var head = grid.NewRow();
        grid.Set(head, 0, "项目资金（万元）", rowSpan: project.Funds.Count + 2, columnSpan: 2);
        grid.SetRow(head, 3, CellAlign.Centre, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        var rows = new List<int>();
        for (var i = -1; i < project.Funds.Count; i++)
        {
            var row = grid.NewRow();
            rows.Add(row);
            var fund = i < 0 ? new ProjectFund("年度资金总额", project.Initial, project.Budget, project.Executed) : project.Funds[i];
            grid.Set(row, 2, fund.Name);
            cells.Fund(grid, row, i + 1, fund, FundColumns);
            if (i < 0)
            {
                cells.Rate(grid, row, weightColumn: 6, rateColumn: 7, scoreColumn: 8);
            }
            else
            {
                grid.SetRow(row, 6, CellAlign.Centre, "—", "—", "—");
            }
        }

        return [.. rows];
    }

    private int Goals(out Action fill)
    {
        var head = grid.NewRow();
        grid.Set(head, 0, "年度总体目标", rowSpan: 2);
        grid.Set(head, 1, "预期目标", columnSpan: 4);
        grid.Set(head, 5, "实际完成情况", columnSpan: 4);
        var row = grid.NewRow();
        fill = () =>
        {
            // The texts repeat figures of the indicators, which come later in the grid.
            grid.Set(row, 1, cells.ExpectedGoal(), CellAlign.Left, columnSpan: 4);
            grid.Set(row, 5, cells.ActualGoal(), CellAlign.Left, columnSpan: 4);
        };
        return row;
    }

    private int[] Indicators()
    {
        var head = grid.NewRow();
        grid.Set(
            head,
            0,
            context.Style.Forms == FormTemplate.Xinjiang ? "年度绩效指标完成情况" : "绩效指标",
            rowSpan: project.Indicators.Count + 1
        );
        grid.SetRow(
            head,
            1,
            CellAlign.Centre,
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            "实际完成值",
            "分值",
            "得分",
            "偏差原因分析及改进措施"
        );
        var first = grid.Rows;
        for (var i = 0; i < project.Indicators.Count; i++)
        {
            var row = grid.NewRow();
            var indicator = project.Indicators[i];
            grid.Set(row, 3, indicator.Name);
            cells.Indicator(grid, row, i, targetColumn: 4, actualColumn: 5, weightColumn: 6, scoreColumn: 7);
            grid.Set(row, 8, indicator.Reason, CellAlign.Left);
        }

        FormCells.MergeEqual(grid, first, 1, [.. project.Indicators.Select(i => i.Level1)]);
        FormCells.MergeEqual(grid, first, 2, [.. project.Indicators.Select(i => i.Level1 + "|" + i.Level2)]);
        return [.. Enumerable.Range(first, project.Indicators.Count)];
    }
}
