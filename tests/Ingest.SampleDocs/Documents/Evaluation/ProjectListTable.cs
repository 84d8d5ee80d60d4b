using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>Annex 2: the projects by direction with subtotals and a total.</summary>
internal static class ProjectListTable
{
    private static readonly (string Key, string Name, Func<BudgetRow, Amount> Of)[] Columns =
    [
        ("initial", "年初预算数", r => r.Initial),
        ("adjusted", "全年预算数", r => r.Adjusted),
        ("actual", "执行数", r => r.Actual),
    ];

    /// <summary>Composes the table; keys <c>l.N.*</c> for projects, <c>l.dN.*</c> for directions, <c>l.total.*</c>.</summary>
    public static TableBlock Compose(EvaluationContext context)
    {
        var (data, b) = (context.Data, context.Builder);
        var grid = new GridBuilder(8);
        grid.SetRow(
            grid.NewHeaderRow(),
            0,
            CellAlign.Centre,
            "核心履职方向",
            "序号",
            "项目名称",
            "实施单位",
            "年初预算数",
            "全年预算数",
            "执行数",
            "预算执行率"
        );
        var directions = data.Projects.GroupBy(p => p.Direction).ToArray();
        var number = 0;
        for (var d = 0; d < directions.Length; d++)
        {
            var first = grid.Rows;
            var keys = new List<string>();
            foreach (var project in directions[d])
            {
                number++;
                var row = grid.NewRow();
                grid.Set(row, 1, b.RowNumber(number, "list"), CellAlign.Centre);
                grid.Set(row, 2, project.Name, CellAlign.Left);
                grid.Set(row, 3, project.Unit);
                keys.Add($"l.{number}");
                Figures(context, grid, row, project.Name, $"l.{number}", project.Money);
            }

            var sum = grid.NewRow();
            grid.Set(sum, 1, "小计", columnSpan: 3);
            Figures(context, grid, sum, $"{directions[d].Key}小计", $"l.d{d}", BudgetRow.Sum("", directions[d].Select(p => p.Money)));
            grid.Set(first, 0, directions[d].Key, rowSpan: grid.Rows - first);
            Claims(b, $"附件 2 {directions[d].Key} 小计 = 各项目之和", $"l.d{d}", keys);
        }

        var total = grid.NewRow();
        grid.Set(total, 0, "合计", columnSpan: 4);
        Figures(context, grid, total, "合计", "l.total", BudgetRow.Sum("", data.Projects.Select(p => p.Money)));
        Claims(b, "附件 2 合计 = 各方向小计之和", "l.total", [.. directions.Select((_, d) => $"l.d{d}")]);
        return new TableBlock(
            "annex2",
            $"{data.ShortName}{context.YearText}年度主要项目预算安排及执行情况汇总表",
            "project_budget",
            grid.Build(),
            [8, 4, 16, 13, 10, 10, 10, 9]
        )
        {
            UnitLine = $"单位：{b.Unit}",
            Unit = b.Unit,
            RepeatsHeader = true,
            FontSize = 9,
            ReaderKind = "evaluation.project-list",
        };
    }

    private static void Figures(EvaluationContext context, GridBuilder grid, int row, string label, string key, BudgetRow money)
    {
        var slots = new Slot[Columns.Length];
        for (var i = 0; i < Columns.Length; i++)
        {
            slots[i] = context.Money(grid, row, 4 + i, Columns[i].Of(money), $"{label}|{Columns[i].Name}", $"{key}.{Columns[i].Key}");
        }

        var rate = EvaluationContext.Percent(money.Actual, money.Adjusted);
        context.Rate(
            grid,
            row,
            7,
            RelationKind.ExecutionRate,
            "预算执行率 = 执行数 / 全年预算数",
            slots[2],
            slots[1],
            rate,
            $"{label}|预算执行率",
            key + ".rate"
        );
    }

    private static void Claims(ManuscriptBuilder b, string text, string result, IReadOnlyList<string> parts)
    {
        foreach (var (key, _, _) in Columns)
        {
            b.Sum(RelationKind.Sum, text, b.Find($"{result}.{key}"), parts.Select(p => b.Find($"{p}.{key}")), result);
        }
    }
}
