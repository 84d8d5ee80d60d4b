using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Tables;

/// <summary>04 财政拨款收入支出决算总表: appropriations of the three budgets, income at the left, expenditure by 类 and budget at the right.</summary>
internal static class AppropriationTable
{
    /// <summary>Composes the table; keys <c>t4.*</c>, the budgets as <c>.1</c> to <c>.3</c>.</summary>
    public static TableBlock Compose(AccountsContext context)
    {
        var (accounts, style) = (context.Accounts, context.Style);
        var lanes = new LaneTable(context, style.Region == Region.Shanghai ? "决算数" : "金额", expenditureColumns: 4, right: 34);
        var income = Budgets(accounts, l => l.FiscalIncome);
        var opening = Budgets(accounts, l => l.Opening);
        var closing = Budgets(accounts, l => l.Closing);
        var spent = Budgets(accounts, l => l.Appropriated);
        string[] names = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
        var classes = FunctionalClassification.Classes(style.Year, style.DebtRows);
        for (var i = 0; i < classes.Count; i++)
        {
            var code = classes[i];
            var amounts = Budgets(accounts, l => l.Code.StartsWith(code, StringComparison.Ordinal) ? l.Appropriated : Amount.Zero);
            var name = $"{AccountsContext.Ordinal(i + 1)}、{FunctionalClassification.ClassRowName(code, style.Year)}";
            (string, Amount, string)? left =
                i < 3 ? ($"{AccountsContext.Ordinal(i + 1)}、{names[i]}", income[i + 1], $"t4.in.{i + 1}") : null;
            lanes.Row(left, (name, amounts, $"t4.out.{code}"));
        }

        lanes.Row(("本年收入合计", income[0], "t4.income"), ("本年支出合计", spent, "t4.spent"), centred: true);
        lanes.Row(("年初财政拨款结转和结余", opening[0], "t4.opening"), ("年末财政拨款结转和结余", closing, "t4.closing"), centred: true);
        for (var i = 0; i < 3; i++)
        {
            lanes.Row(
                ($"{(style.LineNumbers ? "" : AccountsContext.Ordinal(i + 1) + "、")}{names[i]}", opening[i + 1], $"t4.opening.{i + 1}"),
                null
            );
        }

        var total = spent.Zip(closing, (a, b) => a + b).ToArray();
        lanes.Row(("总计", income[0] + opening[0], "t4.left"), ("总计", total, "t4.right"), centred: true);
        Claims(context.Builder, classes);
        const string Note =
            "注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。";
        return context.Table(4, "财政拨款收入支出决算总表", lanes.Build(), lanes.Widths, Note, landscape: true);
    }

    /// <summary>The sum of an amount over all lines and over the lines of each of the three budgets.</summary>
    private static Amount[] Budgets(DepartmentAccounts accounts, Func<SpendingLine, Amount> of) =>
        [
            accounts.Sum(of),
            accounts.Sum(l => l.General.IsZero ? Amount.Zero : of(l)),
            accounts.Sum(l => l.Fund.IsZero ? Amount.Zero : of(l)),
            accounts.Sum(l => l.StateCapital.IsZero ? Amount.Zero : of(l)),
        ];

    private static void Claims(ManuscriptBuilder b, IReadOnlyList<string> classes)
    {
        string At(string key, int column) => column == 0 ? key : $"{key}.{column}";
        b.Sum(
            RelationKind.Sum,
            "04 表 本年收入合计 = Σ 三项财政拨款",
            b.Find("t4.income"),
            Enumerable.Range(1, 3).Select(i => b.Find($"t4.in.{i}")),
            "t4.in"
        );
        b.Sum(
            RelationKind.Sum,
            "04 表 年初财政拨款结转和结余 = 其下三项",
            b.Find("t4.opening"),
            Enumerable.Range(1, 3).Select(i => b.Find($"t4.opening.{i}")),
            "t4.opening"
        );
        b.Sum(RelationKind.Balance, "04 表 收入总计 = 本年收入合计 + 年初", b.Find("t4.left"), [b.Find("t4.income"), b.Find("t4.opening")]);
        b.Same(RelationKind.Balance, "04 表 收入总计 = 支出总计", b.Find("t4.left"), b.Find("t4.right"));
        for (var i = 0; i < 4; i++)
        {
            var column = i;
            b.Sum(
                RelationKind.Sum,
                $"04 表第 {i + 2} 列: 本年支出合计 = Σ 类",
                b.Find(At("t4.spent", i)),
                classes.Select(c => b.Find(At($"t4.out.{c}", column))),
                "t4.out"
            );
            b.Sum(
                RelationKind.Balance,
                $"04 表第 {i + 2} 列: 总计 = 本年支出合计 + 年末",
                b.Find(At("t4.right", i)),
                [b.Find(At("t4.spent", i)), b.Find(At("t4.closing", i))]
            );
        }

        foreach (var key in classes.Select(c => $"t4.out.{c}").Append("t4.spent").Append("t4.closing").Append("t4.right"))
        {
            b.Sum(
                RelationKind.RowSum,
                "04 表 支出: 合计 = 三项预算之和",
                b.Find(key),
                Enumerable.Range(1, 3).Select(i => b.Find($"{key}.{i}"))
            );
        }
    }
}
