using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Forms;

/// <summary>A project's self-evaluation form (项目支出绩效自评表): head, funds, goals, indicators with merged level cells, total.</summary>
/// <param name="context">The document.</param>
/// <param name="project">The project.</param>
/// <param name="id">Id of the table, <c>form01</c> and so on.</param>
internal sealed class SelfEvaluationForm(AccountsContext context, Project project, string id)
{
    private readonly FormLayout layout = FormLayout.For(context.Style.Forms);
    private readonly FormCells cells = new(context, FormLayout.For(context.Style.Forms), project, id);
    private readonly GridBuilder grid = new(FormLayout.For(context.Style.Forms).Widths.Length);

    private int Columns => layout.Widths.Length;

    /// <summary>Composes the form; keys <c>formNN.budget</c>, <c>.executed</c>, <c>.score</c>.</summary>
    public TableBlock Compose()
    {
        Head();
        var funds = Funds();
        var goals = GoalHead();
        var indicators = Indicators();
        var texts = new FormGoals(context, project, cells);
        grid.Set(goals, 1, texts.Expected(), CellAlign.Left, columnSpan: layout.GoalSplit - 1);
        grid.Set(goals, layout.GoalSplit, texts.Actual(), CellAlign.Left, columnSpan: Columns - layout.GoalSplit);
        var total = cells.Total(grid);
        cells.Claims();
        var content = new FormContent(
            project.Name,
            context.Accounts.Organisation,
            project.Unit,
            funds,
            layout.FundColumns,
            goals,
            [1, layout.GoalSplit],
            indicators,
            layout.IndicatorColumns,
            total,
            [layout.IndicatorColumns[5], layout.IndicatorColumns[6]]
        );
        return new TableBlock(id, "项目支出绩效自评表", "project_self_evaluation", grid.Build(), layout.Widths)
        {
            Subtitle = $"（{context.Style.YearText}年度）",
            UnitLine = layout.UnitLine,
            Unit = "万元",
            ReaderKind = "self-evaluation.project",
            FontSize = 8.5,
            PageBreakBefore = true,
            Form = content,
        };
    }

    private void Head()
    {
        var (unitColumn, unitSpan) = layout.UnitLabel;
        var name = grid.NewRow();
        grid.Set(name, 0, "项目名称", columnSpan: layout.LabelSpan);
        grid.Set(name, layout.LabelSpan, project.Name, columnSpan: Columns - layout.LabelSpan);
        var units = grid.NewRow();
        grid.Set(units, 0, "主管部门", columnSpan: layout.LabelSpan);
        grid.Set(units, layout.LabelSpan, context.Accounts.Organisation, columnSpan: unitColumn - layout.LabelSpan);
        grid.Set(units, unitColumn, "实施单位", columnSpan: unitSpan);
        grid.Set(units, unitColumn + unitSpan, project.Unit, columnSpan: Columns - unitColumn - unitSpan);
    }

    private int[] Funds()
    {
        var columns = layout.FundColumns;
        var initialSpan = columns[2] - columns[1];
        var head = grid.NewRow();
        grid.Set(head, 0, layout.FundHead.Text, rowSpan: project.Funds.Count + 2, columnSpan: layout.FundHead.Span);
        for (var i = 1; i < columns.Length; i++)
        {
            grid.Set(head, columns[i], layout.FundNames[i - 1], columnSpan: i == 1 ? initialSpan : 1);
        }

        ProjectFund[] funds = [new(layout.Whole, project.Initial, project.Budget, project.Executed), .. project.Funds];
        var rows = funds.Select(_ => grid.NewRow()).ToArray();
        for (var i = 0; i < funds.Length; i++)
        {
            grid.Set(rows[i], columns[0], funds[i].Name);
            cells.Fund(grid, rows[i], i, funds[i]);
            grid.Widen(rows[i], columns[1], initialSpan);
            if (i == 0)
            {
                cells.Rate(grid, rows[i]);
            }
            else
            {
                grid.SetRow(rows[i], columns[4..].Min(), CellAlign.Centre, layout.Dash, layout.Dash, layout.Dash);
            }
        }

        if (columns[^1] + 1 < Columns)
        {
            grid.Set(head, columns[^1] + 1, "原因");
            grid.Set(rows[0], columns[^1] + 1, project.Executed < project.Budget ? "按进度支付，余款收回或结转" : "", CellAlign.Left);
        }

        return rows;
    }

    /// <summary>The heading of the goals; returns the row of their texts, which repeat figures of the indicators below.</summary>
    private int GoalHead()
    {
        var head = grid.NewRow();
        grid.Set(head, 0, layout.GoalHead, rowSpan: 2);
        grid.Set(head, 1, "预期目标", columnSpan: layout.GoalSplit - 1);
        grid.Set(head, layout.GoalSplit, "实际完成情况", columnSpan: Columns - layout.GoalSplit);
        return grid.NewRow();
    }

    private int[] Indicators()
    {
        var columns = layout.IndicatorColumns;
        var head = grid.NewRow();
        for (var i = 0; i < columns.Length; i++)
        {
            grid.Set(head, columns[i], layout.IndicatorNames[i]);
        }

        if (layout.IndicatorHead.Length > 0)
        {
            grid.Set(head, 0, layout.IndicatorHead, rowSpan: project.Indicators.Count + 1);
        }

        if (layout.Apart is { } apart)
        {
            grid.Set(head, apart.Nature, "指标性质");
            grid.Set(head, apart.Unit, "度量单位");
        }

        var first = grid.Rows;
        for (var i = 0; i < project.Indicators.Count; i++)
        {
            cells.Indicator(grid, grid.NewRow(), i);
        }

        MergeEqual(first, columns[0], [.. project.Indicators.Select(i => i.Level1)]);
        MergeEqual(first, columns[1], [.. project.Indicators.Select(i => i.Level1 + "|" + i.Level2)]);
        return [.. Enumerable.Range(first, project.Indicators.Count)];
    }

    /// <summary>Gives successive rows with the same key one merged cell.</summary>
    private void MergeEqual(int firstRow, int column, IReadOnlyList<string> keys)
    {
        for (var i = 0; i < keys.Count; )
        {
            var count = keys.Skip(i).TakeWhile(k => k == keys[i]).Count();
            grid.Set(firstRow + i, column, keys[i][(keys[i].IndexOf('|') + 1)..], rowSpan: count);
            i += count;
        }
    }
}
