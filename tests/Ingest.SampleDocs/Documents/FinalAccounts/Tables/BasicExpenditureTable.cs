using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Tables;

/// <summary>06 一般公共预算财政拨款基本支出决算表: economic codes in two lanes, 人员经费 at the left, 公用经费 at the right.</summary>
internal static class BasicExpenditureTable
{
    /// <summary>Composes the table; keys <c>t6.CODE</c>, <c>t6.personnel</c>, <c>t6.public</c>.</summary>
    public static TableBlock Compose(AccountsContext context)
    {
        var style = context.Style;
        var left = Lane(context, ["301", "303"]);
        var right = Lane(context, ["302", "310"]);
        var codeColumns = style.ThreeCodeColumns ? 2 : 1;
        var lane = codeColumns + 2;
        var grid = new GridBuilder(2 * lane);
        Headers(context, grid, codeColumns, lane);
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var row = grid.NewRow();
            Entry(context, grid, row, 0, codeColumns, i < left.Count ? left[i] : "");
            Entry(context, grid, row, lane, codeColumns, i < right.Count ? right[i] : "");
        }

        var last = grid.NewRow();
        grid.Set(last, 0, "人员经费合计", columnSpan: lane - 1);
        context.SetMoney(grid, last, lane - 1, context.Accounts.Personnel, "人员经费合计|决算数", "t6.personnel");
        grid.Set(last, lane, "公用经费合计", columnSpan: lane - 1);
        context.SetMoney(grid, last, (2 * lane) - 1, context.Accounts.PublicCosts, "公用经费合计|决算数", "t6.public");
        Claims(context.Builder, [.. left, .. right]);
        double[] code = style.ThreeCodeColumns ? [6, 5] : [10];
        double[] widths = [.. code, 22, 12, .. code, 22, 12];
        return context.Table(
            6,
            "一般公共预算财政拨款基本支出决算表",
            grid.Build(),
            widths,
            "注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。"
        );
    }

    private static List<string> Lane(AccountsContext context, string[] parents)
    {
        var codes = new List<string>();
        foreach (var parent in parents.Where(p => !context.Accounts.EconomicSum(p).IsZero))
        {
            codes.Add(parent);
            codes.AddRange(
                EconomicClassification
                    .Below(parent)
                    .Select(c => c.Code)
                    .Where(c => context.Accounts.Economic.ContainsKey(c) || context.Style.BlankZeros)
            );
        }

        return codes;
    }

    private static void Entry(AccountsContext context, GridBuilder grid, int row, int column, int codeColumns, string code)
    {
        if (code.Length == 0)
        {
            return;
        }

        var name = EconomicClassification.Name(code);
        grid.Set(row, column, codeColumns == 2 ? code[..3] : code, codeColumns == 2 ? CellAlign.Centre : CellAlign.Left);
        if (codeColumns == 2 && code.Length > 3)
        {
            grid.Set(row, column + 1, code[3..]);
        }

        grid.Set(row, column + codeColumns, name, CellAlign.Left);
        var amount = code.Length == 3 ? context.Accounts.EconomicSum(code) : context.Accounts.Economic.GetValueOrDefault(code, Amount.Zero);
        context.SetMoney(grid, row, column + codeColumns + 1, amount, $"{name}|决算数", $"t6.{code}");
    }

    private static void Headers(AccountsContext context, GridBuilder grid, int codeColumns, int lane)
    {
        if (codeColumns == 1)
        {
            var top = grid.NewHeaderRow();
            grid.Set(top, 0, "人员经费", columnSpan: lane);
            grid.Set(top, lane, "公用经费", columnSpan: lane);
        }

        var names = grid.NewHeaderRow();
        var code = context.Style.Region == Region.Shanghai ? "经济分类科目编码" : "科目编码";
        foreach (var start in new[] { 0, lane })
        {
            grid.Set(names, start, code, columnSpan: codeColumns);
            grid.Set(names, start + codeColumns, "科目名称", rowSpan: codeColumns);
            grid.Set(names, start + codeColumns + 1, "决算数", rowSpan: codeColumns);
        }

        if (codeColumns == 2)
        {
            var below = grid.NewHeaderRow();
            grid.SetRow(below, 0, CellAlign.Centre, "类", "款");
            grid.SetRow(below, lane, CellAlign.Centre, "类", "款");
        }
    }

    private static void Claims(ManuscriptBuilder b, IReadOnlyList<string> codes)
    {
        foreach (var parent in codes.Where(c => c.Length == 3))
        {
            var parts = codes.Where(c => c.Length == 5 && c.StartsWith(parent, StringComparison.Ordinal)).Select(c => b.Find($"t6.{c}"));
            b.Sum(RelationKind.Sum, $"06 表 {parent} = Σ {parent}xx", b.Find($"t6.{parent}"), parts, $"t6.{parent}");
        }

        b.Sum(RelationKind.Sum, "06 表 人员经费合计 = 301 + 303", b.Find("t6.personnel"), [b.Find("t6.301"), b.Find("t6.303")]);
        b.Sum(RelationKind.Sum, "06 表 公用经费合计 = 302 + 310", b.Find("t6.public"), [b.Find("t6.302"), b.Find("t6.310")]);
    }
}
