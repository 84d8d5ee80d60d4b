using System.Globalization;
using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Documents.FinalAccounts.Tables;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Budget;

/// <summary>The nine tables of a budget in Shanghai's form: 1 to 8 in 元, 9 in 万元, blanks for zeros.</summary>
internal sealed class BudgetTables(AccountsContext context)
{
    private readonly DepartmentAccounts accounts = context.Accounts;
    private readonly ManuscriptBuilder b = context.Builder;

    /// <summary>All tables; keys <c>t1.*</c> to <c>t9.*</c>.</summary>
    public TableBlock[] Compose()
    {
        TableBlock[] tables =
        [
            Summary(),
            ByCode(2, "收入预算总表", "budget.income", accounts.Lines, IncomeColumns()),
            ByCode(
                3,
                "支出预算总表",
                "budget.expenditure",
                accounts.Lines,
                Spending("支出预算", l => l.Expenditure, l => l.Basic, l => l.Project)
            ),
            Appropriations(),
            ByCode(
                5,
                "一般公共预算支出功能分类预算表",
                "budget.general-public-budget",
                Having(l => l.General),
                Spending("一般公共预算支出", l => l.General, l => l.GeneralBasic, l => l.GeneralProject)
            ),
            ByCode(
                6,
                "政府性基金预算支出功能分类预算表",
                "budget.government-fund",
                Having(l => l.Fund),
                Spending("政府性基金预算支出", l => l.Fund, _ => Amount.Zero, l => l.Fund)
            ),
            ByCode(
                7,
                "国有资本经营预算支出功能分类预算表",
                "budget.state-capital",
                Having(l => l.StateCapital),
                Spending("国有资本经营预算支出", l => l.StateCapital, _ => Amount.Zero, l => l.StateCapital)
            ),
            Economic(),
            ThreePublic(),
        ];
        Claims();
        return tables;
    }

    private SpendingLine[] Having(Func<SpendingLine, Amount> of) => [.. accounts.Lines.Where(l => !of(l).IsZero)];

    private TableBlock Summary()
    {
        var lanes = new LaneTable(context, "预算数", expenditureColumns: 1, right: 0);
        (string, Amount, string)[] income =
        [
            ("一、财政拨款收入", accounts.Sum(l => l.FiscalIncome), "t1.in.1"),
            ("1. 一般公共预算资金", accounts.Sum(l => l.General), "t1.fiscal.1"),
            ("2. 政府性基金", accounts.Sum(l => l.Fund), "t1.fiscal.2"),
            ("3. 国有资本经营预算", accounts.Sum(l => l.StateCapital), "t1.fiscal.3"),
            ("二、事业收入", accounts.Sum(l => l.BusinessIncome), "t1.in.2"),
            ("三、事业单位经营收入", accounts.Sum(l => l.OperatingIncome), "t1.in.3"),
            ("四、其他收入", accounts.Sum(l => l.OtherIncome + l.SuperiorGrants), "t1.in.4"),
        ];
        var classes = Classes();
        for (var i = 0; i < Math.Max(income.Length, classes.Length); i++)
        {
            (string, Amount[], string)? right =
                i < classes.Length ? (Name(classes[i], i), [Spent(classes[i], l => l.Expenditure)], $"t1.out.{classes[i]}") : null;
            lanes.Row(i < income.Length ? income[i] : null, right);
        }

        lanes.Row(("收入总计", accounts.Income, "t1.left"), ("支出总计", [accounts.Expenditure], "t1.right"), centred: true);
        return Table(1, "财务收支预算总表", "budget.summary", lanes.Build(), lanes.Widths);
    }

    private TableBlock Appropriations()
    {
        var lanes = new LaneTable(context, "预算数", expenditureColumns: 4, right: 0);
        Func<SpendingLine, Amount>[] budgets = [l => l.Appropriated, l => l.General, l => l.Fund, l => l.StateCapital];
        string[] names = ["一、一般公共预算资金", "二、政府性基金", "三、国有资本经营预算"];
        var classes = Classes();
        for (var i = 0; i < Math.Max(3, classes.Length); i++)
        {
            (string, Amount, string)? left = i < 3 ? (names[i], accounts.Sum(budgets[i + 1]), $"t4.in.{i + 1}") : null;
            (string, Amount[], string)? right =
                i < classes.Length ? (Name(classes[i], i), [.. budgets.Select(of => Spent(classes[i], of))], $"t4.out.{classes[i]}") : null;
            lanes.Row(left, right);
        }

        var total = budgets.Select(accounts.Sum).ToArray();
        lanes.Row(("收入总计", total[0], "t4.left"), ("支出总计", total, "t4.right"), centred: true);
        return Table(4, "财政拨款收支预算总表", "budget.appropriation-summary", lanes.Build(), lanes.Widths, landscape: true);
    }

    private TableBlock ByCode(int number, string title, string kind, IReadOnlyList<SpendingLine> lines, CodeColumn[] columns)
    {
        var table = new CodeTable(context, number, columns);
        var note =
            lines.Count > 0
                ? ""
                : $"注：本部门{context.Style.YearText}年无{title[..title.IndexOf("预算", StringComparison.Ordinal)]}预算财政拨款安排的预算，故本表为空表。";
        return Table(number, title, kind, table.Compose(lines), table.Widths, note, number == 2);
    }

    private static CodeColumn[] IncomeColumns() =>
        [
            new("income", "收入预算/合计", l => l.Income, 1, 2, 3, 4),
            new("fiscal", "收入预算/财政拨款收入", l => l.FiscalIncome),
            new("business", "收入预算/事业收入", l => l.BusinessIncome),
            new("operating", "收入预算/事业单位经营收入", l => l.OperatingIncome),
            new("other", "收入预算/其他收入", l => l.OtherIncome + l.SuperiorGrants),
        ];

    private static CodeColumn[] Spending(
        string group,
        Func<SpendingLine, Amount> all,
        Func<SpendingLine, Amount> basic,
        Func<SpendingLine, Amount> project
    ) => [new("spent", group + "/合计", all, 1, 2), new("basic", group + "/基本支出", basic), new("project", group + "/项目支出", project)];

    private TableBlock Economic()
    {
        var grid = new GridBuilder(6);
        var (top, below) = (grid.NewHeaderRow(), grid.NewHeaderRow());
        grid.Set(top, 0, "部门预算经济分类科目编码", columnSpan: 2);
        grid.SetRow(below, 0, CellAlign.Centre, "类", "款");
        grid.Set(top, 2, "经济分类科目名称", rowSpan: 2);
        grid.Set(top, 3, "一般公共预算基本支出", columnSpan: 3);
        grid.SetRow(below, 3, CellAlign.Centre, "合计", "人员经费", "公用经费");
        foreach (var parent in new[] { "301", "302", "303", "310" })
        {
            string[] codes = [.. accounts.Economic.Keys.Where(c => c.StartsWith(parent, StringComparison.Ordinal))];
            foreach (var code in codes.Prepend(parent).Where(_ => codes.Length > 0))
            {
                EconomicRow(grid, code, EconomicClassification.Name(code), accounts.EconomicSum(code), parent is "301" or "303");
            }

            b.Sum(
                RelationKind.Sum,
                $"08 表 {parent} = Σ {parent}xx",
                b.Find($"t8.{parent}"),
                codes.Select(c => b.Find($"t8.{c}")),
                $"t8.{parent}"
            );
        }

        var last = grid.NewRow();
        grid.Set(last, 0, "合计", columnSpan: 3);
        context.SetMoney(grid, last, 3, accounts.Personnel + accounts.PublicCosts, "合计|合计", "t8.total");
        context.SetMoney(grid, last, 4, accounts.Personnel, "合计|人员经费", "t8.personnel");
        context.SetMoney(grid, last, 5, accounts.PublicCosts, "合计|公用经费", "t8.public");
        b.Sum(RelationKind.RowSum, "08 表 合计 = 人员经费 + 公用经费", b.Find("t8.total"), [b.Find("t8.personnel"), b.Find("t8.public")]);
        return Table(8, "一般公共预算基本支出部门预算经济分类预算表", "budget.basic-expenditure", grid.Build(), [5, 5, 22, 14, 14, 14]);
    }

    private void EconomicRow(GridBuilder grid, string code, string name, Amount amount, bool personnel)
    {
        var row = grid.NewRow();
        grid.Set(row, 0, code[..3]);
        grid.Set(row, 1, code.Length > 3 ? code[3..] : "");
        grid.Set(row, 2, name, CellAlign.Left);
        context.SetMoney(grid, row, 3, amount, $"{name}|合计", $"t8.{code}");
        var part = personnel ? "人员经费" : "公用经费";
        context.SetMoney(grid, row, personnel ? 4 : 5, amount, $"{name}|{part}", $"t8.{code}.part");
        b.Sum(RelationKind.RowSum, $"08 表 {code}: 合计 = 人员经费 + 公用经费", b.Find($"t8.{code}"), [b.Find($"t8.{code}.part")]);
    }

    private TableBlock ThreePublic()
    {
        var grid = new GridBuilder(7);
        var rows = new[] { grid.NewHeaderRow(), grid.NewHeaderRow(), grid.NewHeaderRow() };
        grid.Set(rows[0], 0, "“三公”经费预算数", columnSpan: 6);
        grid.Set(rows[0], 6, "机关运行经费预算数", rowSpan: 3);
        foreach (var (column, name) in new[] { (0, "合计"), (1, "因公出国（境）费"), (2, "公务接待费") })
        {
            grid.Set(rows[1], column, name, rowSpan: 2);
        }

        grid.Set(rows[1], 3, "公务用车购置及运行费", columnSpan: 3);
        grid.SetRow(rows[2], 3, CellAlign.Centre, "小计", "购置费", "运行费");
        var budget = accounts.ThreePublicBudget;
        (string Name, string Key, Amount Amount)[] cells =
        [
            ("合计", "total", budget.Total),
            ("因公出国（境）费", "abroad", budget.Abroad),
            ("公务接待费", "reception", budget.Reception),
            ("小计", "vehicles", budget.Vehicles),
            ("购置费", "purchase", budget.Purchase),
            ("运行费", "running", budget.Running),
            ("机关运行经费预算数", "costs", accounts.Matters.RunningCosts),
        ];
        var row = grid.NewRow();
        for (var i = 0; i < cells.Length; i++)
        {
            if (!cells[i].Amount.IsZero)
            {
                var slot = b.CellMoney(cells[i].Amount, $"{cells[i].Name}|{cells[i].Name}", $"t9.{cells[i].Key}", "万元");
                grid.Set(row, i, [Run.Of(slot)], CellAlign.Right);
            }
        }

        b.Sum(
            RelationKind.ThreePublic,
            "09 表 合计 = 出国 + 接待 + 公车",
            b.Find("t9.total"),
            [b.Find("t9.abroad"), b.Find("t9.reception"), b.Find("t9.vehicles")]
        );
        b.Sum(
            RelationKind.ThreePublic,
            "09 表 公车小计 = 购置 + 运行",
            b.Find("t9.vehicles"),
            [b.Find("t9.purchase"), b.Find("t9.running")]
        );
        return Table(9, "“三公”经费和机关运行经费预算表", "budget.three-public", grid.Build(), [10, 12, 10, 10, 10, 10, 14]) with
        {
            UnitLine = "单位:万元",
            Unit = "万元",
        };
    }

    private void Claims()
    {
        var classes = Classes();
        void Same(string text, string left, string right) => b.Same(RelationKind.InterTable, text, b.Find(left), b.Find(right));
        b.Sum(
            RelationKind.Sum,
            "01 表 财政拨款收入 = 其下三项",
            b.Find("t1.in.1"),
            Enumerable.Range(1, 3).Select(i => b.Find($"t1.fiscal.{i}"))
        );
        b.Sum(RelationKind.Sum, "01 表 收入总计 = Σ 各项收入", b.Find("t1.left"), Enumerable.Range(1, 4).Select(i => b.Find($"t1.in.{i}")));
        b.Sum(RelationKind.Sum, "01 表 支出总计 = Σ 类", b.Find("t1.right"), classes.Select(c => b.Find($"t1.out.{c}")), "t1.out");
        b.Same(RelationKind.Balance, "01 表 收入总计 = 支出总计", b.Find("t1.left"), b.Find("t1.right"));
        for (var i = 0; i < 4; i++)
        {
            var suffix = i == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{i}");
            b.Sum(
                RelationKind.Sum,
                $"04 表第 {i + 2} 列: 支出总计 = Σ 类",
                b.Find("t4.right" + suffix),
                classes.Select(c => b.Find($"t4.out.{c}{suffix}")),
                "t4.out"
            );
        }

        b.Sum(RelationKind.Sum, "04 表 收入总计 = Σ 三项", b.Find("t4.left"), Enumerable.Range(1, 3).Select(i => b.Find($"t4.in.{i}")));
        Same("01 表 收入总计 = 02 表 合计", "t1.left", "t2.total.income");
        Same("01 表 支出总计 = 03 表 合计", "t1.right", "t3.total.spent");
        Same("01 表 财政拨款收入 = 04 表 收入总计", "t1.in.1", "t4.left");
        Same("04 表 一般公共预算 = 05 表 合计", "t4.right.1", "t5.total.spent");
        Same("04 表 政府性基金 = 06 表 合计", "t4.right.2", "t6.total.spent");
        Same("04 表 国有资本经营 = 07 表 合计", "t4.right.3", "t7.total.spent");
        Same("05 表 基本支出 = 08 表 合计", "t5.total.basic", "t8.total");
        foreach (var code in classes)
        {
            Same($"01 表 类 {code} = 03 表 {code}", $"t1.out.{code}", $"t3.{code}.spent");
        }
    }

    private string[] Classes() => [.. accounts.Lines.Select(l => l.Code[..3]).Distinct()];

    private Amount Spent(string code, Func<SpendingLine, Amount> of) =>
        accounts.Sum(l => l.Code.StartsWith(code, StringComparison.Ordinal) ? of(l) : Amount.Zero);

    private string Name(string code, int index) =>
        $"{AccountsContext.Ordinal(index + 1)}、{FunctionalClassification.Name(code, context.Style.Year)}";

    private TableBlock Table(
        int number,
        string title,
        string kind,
        Grid grid,
        IReadOnlyList<double> widths,
        string note = "",
        bool landscape = false
    ) =>
        new($"bud{number:00}", $"{context.Style.YearText}年部门{title}", "budget_table", grid, widths)
        {
            ReaderKind = kind,
            DepartmentLine = $"编制部门：{accounts.Organisation}",
            UnitLine = "单位：元",
            Unit = "元",
            Note = note,
            Landscape = landscape,
            RepeatsHeader = true,
            PageBreakBefore = true,
        };
}
