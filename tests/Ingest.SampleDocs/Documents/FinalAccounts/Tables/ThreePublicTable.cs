using System.Globalization;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Tables;

/// <summary>07 “三公”经费: one row; six columns of budget and six of final accounts, or in Shanghai budget and final accounts in turn.</summary>
internal static class ThreePublicTable
{
    private static readonly string[] Names = ["合计", "因公出国（境）费", "小计", "公务用车购置费", "公务用车运行维护费", "公务接待费"];
    private static readonly string[] Keys = ["total", "abroad", "vehicles", "purchase", "running", "reception"];
    private const string Vehicles = "公务用车购置及运行维护费";

    /// <summary>Composes the table; keys <c>t7.budget.*</c>, <c>t7.spent.*</c>.</summary>
    public static TableBlock Compose(AccountsContext context)
    {
        var grid = new GridBuilder(12);
        var alternating = context.Style.Region == Region.Shanghai;
        if (alternating)
        {
            AlternatingHeaders(grid);
        }
        else
        {
            Headers(context, grid);
        }

        var row = grid.NewRow();
        var sides = new[]
        {
            ("budget", "预算数", context.Accounts.ThreePublicBudget),
            ("spent", "决算数", context.Accounts.ThreePublicSpent),
        };
        for (var side = 0; side < 2; side++)
        {
            var (key, name, figures) = sides[side];
            var amounts = Parts(figures);
            for (var i = 0; i < 6; i++)
            {
                var column = alternating ? (2 * i) + side : (6 * side) + i;
                var path = i is 2 or 3 or 4 ? $"{Vehicles}/{Names[i]}" : Names[i];
                var label = alternating ? $"{Names[i]}|{path}/{name}" : $"{Names[i]}|{name}/{path}";
                context.SetMoney(grid, row, column, amounts[i], label, $"t7.{key}.{Keys[i]}");
            }

            Claims(context.Builder, key, name);
        }

        var title = context.Style.Year >= 2021 ? "财政拨款“三公”经费支出决算表" : "一般公共预算财政拨款“三公”经费支出决算表";
        var note = alternating
            ? "注：本表预算数为年初预算数。"
            : "注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。";
        return context.Table(7, title, grid.Build(), Enumerable.Repeat(1d, 12).ToArray(), note, landscape: true);
    }

    private static Amount[] Parts(ThreePublic figures) =>
        [figures.Total, figures.Abroad, figures.Vehicles, figures.Purchase, figures.Running, figures.Reception];

    private static void Headers(AccountsContext context, GridBuilder grid)
    {
        var rows = new[] { grid.NewHeaderRow(), grid.NewHeaderRow(), grid.NewHeaderRow() };
        foreach (var (start, name) in new[] { (0, "预算数"), (6, "决算数") })
        {
            grid.Set(rows[0], start, name, columnSpan: 6);
            grid.Set(rows[1], start, Names[0], rowSpan: 2);
            grid.Set(rows[1], start + 1, Names[1], rowSpan: 2);
            grid.Set(rows[1], start + 2, Vehicles, columnSpan: 3);
            grid.SetRow(rows[2], start + 2, CellAlign.Centre, Names[2], Names[3], Names[4]);
            grid.Set(rows[1], start + 5, Names[5], rowSpan: 2);
        }

        if (context.Style.ColumnNumbers)
        {
            var numbers = grid.NewHeaderRow();
            grid.SetRow(numbers, 0, CellAlign.Centre, [.. Enumerable.Range(1, 12).Select(i => i.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    private static void AlternatingHeaders(GridBuilder grid)
    {
        var rows = new[] { grid.NewHeaderRow(), grid.NewHeaderRow(), grid.NewHeaderRow(), grid.NewHeaderRow() };
        grid.Set(rows[0], 0, "财政拨款“三公”经费", columnSpan: 12);
        grid.Set(rows[1], 0, Names[0], rowSpan: 2, columnSpan: 2);
        grid.Set(rows[1], 2, Names[1], rowSpan: 2, columnSpan: 2);
        grid.Set(rows[1], 4, Vehicles, columnSpan: 6);
        grid.Set(rows[1], 10, Names[5], rowSpan: 2, columnSpan: 2);
        for (var i = 2; i <= 4; i++)
        {
            grid.Set(rows[2], 2 * i, Names[i], columnSpan: 2);
        }

        grid.SetRow(rows[3], 0, CellAlign.Centre, [.. Enumerable.Range(0, 12).Select(i => i % 2 == 0 ? "预算数" : "决算数")]);
    }

    private static void Claims(ManuscriptBuilder b, string side, string name)
    {
        Slot? At(string key) => b.Find($"t7.{side}.{key}");
        b.Sum(
            RelationKind.ThreePublic,
            $"07 表 {name}: 合计 = 出国 + 公车 + 接待",
            At("total"),
            [At("abroad"), At("vehicles"), At("reception")]
        );
        b.Sum(RelationKind.ThreePublic, $"07 表 {name}: 公车小计 = 购置 + 运行", At("vehicles"), [At("purchase"), At("running")]);
        if (side == "spent")
        {
            b.AtMost(RelationKind.PartOfWhole, "06 表 30231 ≤ 07 表 公务用车运行维护费", b.Find("t6.30231"), At("running"));
            b.AtMost(RelationKind.PartOfWhole, "06 表 30217 ≤ 07 表 公务接待费", b.Find("t6.30217"), At("reception"));
        }
    }
}
