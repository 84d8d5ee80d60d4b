using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>Tables 1-1 (income budget and its adjustment) and 1-2 (expenditure and its execution).</summary>
internal static class BudgetTables
{
    /// <summary>Table 1-1; keys <c>b1.N.initial</c>, <c>.adjusted</c>, <c>.change</c>, <c>.rate</c>, the sum as <c>b1.total</c>.</summary>
    public static TableBlock Income(EvaluationContext context)
    {
        var (data, b) = (context.Data, context.Builder);
        var grid = new GridBuilder(7);
        grid.SetRow(
            grid.NewHeaderRow(),
            0,
            CellAlign.Centre,
            "行次",
            "收入来源",
            "年初预算数",
            "全年预算数",
            "收入占比",
            "预算调整数",
            "调整率"
        );
        for (var i = 0; i < data.Income.Count; i++)
        {
            IncomeRow(context, grid, data.Income[i], $"b1.{i}");
        }

        IncomeRow(context, grid, BudgetRow.Sum("本年收入合计", data.Income), "b1.income");
        IncomeRow(context, grid, data.Opening, "b1.opening");
        IncomeRow(context, grid, data.Total, "b1.total");
        var whole = b.Find("b1.total.adjusted");
        foreach (var key in Enumerable.Range(0, data.Income.Count).Select(i => $"b1.{i}").Append("b1.income").Append("b1.opening"))
        {
            b.Ratio(RelationKind.Share, "收入占比 = 全年预算数 / 总计", b.Find(key + ".share"), b.Find(key + ".adjusted"), whole);
        }

        foreach (var column in new[] { "initial", "adjusted", "change" })
        {
            var sources = Enumerable.Range(0, data.Income.Count).Select(i => b.Find($"b1.{i}.{column}"));
            b.Sum(RelationKind.Sum, "表 1-1 本年收入合计 = 各来源之和", b.Find($"b1.income.{column}"), sources, "b1.income");
            b.Sum(
                RelationKind.Sum,
                "表 1-1 总计 = 本年收入合计 + 上年结转结余",
                b.Find($"b1.total.{column}"),
                [b.Find($"b1.income.{column}"), b.Find($"b1.opening.{column}")],
                "b1.total"
            );
        }

        return Table(
            context,
            "t1_1",
            $"表 1-1：{data.ShortName}{context.YearText}年部门预算收入情况表",
            "budget_income",
            grid,
            [4, 18, 12, 12, 9, 12, 9]
        );
    }

    /// <summary>Table 1-2; keys <c>b2.N.*</c>, the sum as <c>b2.total</c>, basic expenditure as <c>b2.basic</c>.</summary>
    public static TableBlock Expenditure(EvaluationContext context)
    {
        var (data, b) = (context.Data, context.Builder);
        var grid = new GridBuilder(6);
        grid.SetRow(grid.NewHeaderRow(), 0, CellAlign.Centre, "行次", "支出类别", "年初预算数", "全年预算数", "决算数", "预算执行率");
        ExpenditureRow(context, grid, BudgetRow.Sum("基本支出", data.Basic), "b2.basic");
        ExpenditureRow(context, grid, data.Basic[0], "b2.personnel");
        if (!b.Habits.SomeParts)
        {
            ExpenditureRow(context, grid, data.Basic[1], "b2.public");
        }

        for (var i = 0; i < data.OtherExpenditure.Count; i++)
        {
            ExpenditureRow(context, grid, data.OtherExpenditure[i], $"b2.{i}");
        }

        ExpenditureRow(context, grid, data.Expenditure, "b2.total");
        foreach (var column in new[] { "initial", "adjusted", "actual" })
        {
            BasicParts(b, column);
            var parts = Enumerable
                .Range(0, data.OtherExpenditure.Count)
                .Select(i => b.Find($"b2.{i}.{column}"))
                .Prepend(b.Find($"b2.basic.{column}"));
            b.Sum(RelationKind.Sum, "表 1-2 本年支出合计 = 各类支出之和", b.Find($"b2.total.{column}"), parts, "b2.total");
        }

        b.Same(
            RelationKind.InterTable,
            "表 1-1 总计 = 表 1-2 合计（全年预算数）",
            b.Find("b1.total.adjusted"),
            b.Find("b2.total.adjusted")
        );
        return Table(
            context,
            "t1_2",
            $"表 1-2：{data.ShortName}{context.YearText}年部门财政资金总体使用情况表",
            "budget_execution",
            grid,
            [4, 18, 13, 13, 13, 10]
        );
    }

    /// <summary>基本支出 and its parts: both of them, or the one that 其中 names.</summary>
    private static void BasicParts(ManuscriptBuilder b, string column)
    {
        if (b.Habits.SomeParts)
        {
            // 其中 names one part only.
            b.AtMost(
                RelationKind.PartOfWhole,
                "表 1-2 人员经费 ≤ 基本支出",
                b.Find($"b2.personnel.{column}"),
                b.Find($"b2.basic.{column}")
            );
        }
        else
        {
            b.Sum(
                RelationKind.Sum,
                "表 1-2 基本支出 = 人员经费 + 公用经费",
                b.Find($"b2.basic.{column}"),
                [b.Find($"b2.personnel.{column}"), b.Find($"b2.public.{column}")],
                "b2.basic"
            );
        }
    }

    private static void IncomeRow(EvaluationContext context, GridBuilder grid, BudgetRow row, string key)
    {
        var b = context.Builder;
        var at = Start(context, grid, row.Name, "b1");
        var initial = context.Money(grid, at, 2, row.Initial, $"{row.Name}|年初预算数", key + ".initial");
        var adjusted = context.Money(grid, at, 3, row.Adjusted, $"{row.Name}|全年预算数", key + ".adjusted");
        var share = b.CellPercent(
            EvaluationContext.Percent(row.Adjusted, context.Data.Total.Adjusted),
            $"{row.Name}|收入占比",
            key + ".share"
        );
        grid.Set(at, 4, [Run.Of(share)], CellAlign.Centre);
        var change = context.Money(grid, at, 5, row.Adjusted - row.Initial, $"{row.Name}|预算调整数", key + ".change");
        b.Balance(RelationKind.RowSum, "预算调整数 = 全年预算数 − 年初预算数", change, [adjusted], [initial]);
        var rate = EvaluationContext.Percent(row.Adjusted - row.Initial, row.Initial);
        context.Rate(
            grid,
            at,
            6,
            RelationKind.AdjustRate,
            "调整率 = 预算调整数 / 年初预算数",
            change,
            initial,
            rate,
            $"{row.Name}|调整率",
            key + ".rate"
        );
    }

    private static void ExpenditureRow(EvaluationContext context, GridBuilder grid, BudgetRow row, string key)
    {
        var at = Start(context, grid, row.Name, "b2");
        var name = row.Name.Replace("其中：", "", StringComparison.Ordinal);
        context.Money(grid, at, 2, row.Initial, $"{name}|年初预算数", key + ".initial");
        var adjusted = context.Money(grid, at, 3, row.Adjusted, $"{name}|全年预算数", key + ".adjusted");
        var actual = context.Money(grid, at, 4, row.Actual, $"{name}|决算数", key + ".actual");
        var rate = EvaluationContext.Percent(row.Actual, row.Adjusted);
        context.Rate(
            grid,
            at,
            5,
            RelationKind.ExecutionRate,
            "预算执行率 = 决算数 / 全年预算数",
            actual,
            adjusted,
            rate,
            $"{name}|预算执行率",
            key + ".rate"
        );
    }

    private static int Start(EvaluationContext context, GridBuilder grid, string name, string table)
    {
        var row = grid.NewRow();
        grid.Set(row, 0, context.Builder.RowNumber(row, table), CellAlign.Centre);
        grid.Set(row, 1, name, CellAlign.Left);
        return row;
    }

    private static TableBlock Table(EvaluationContext context, string id, string title, string kind, GridBuilder grid, double[] widths) =>
        new(id, title, kind, grid.Build(), widths)
        {
            UnitLine = $"单位：{context.Builder.Unit}",
            Unit = context.Builder.Unit,
            RepeatsHeader = true,
            FontSize = 9.5,
        };
}
