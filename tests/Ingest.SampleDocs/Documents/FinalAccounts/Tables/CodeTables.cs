using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.FinalAccounts.Tables;

/// <summary>The tables by functional code: 02 income, 03 expenditure, 05 general public budget, 08 funds, 09 state capital.</summary>
internal static class CodeTables
{
    /// <summary>02 收入决算表; keys <c>t2.*</c>.</summary>
    public static TableBlock Income(AccountsContext context) =>
        Compose(
            context,
            2,
            "收入决算表",
            "本表反映部门本年度取得的各项收入情况。",
            context.Accounts.Lines,
            [
                new("income", "本年收入合计", l => l.Income, 1, 2, 3, 4, 5, 6),
                new("fiscal", "财政拨款收入", l => l.FiscalIncome),
                new("superior", "上级补助收入", l => l.SuperiorGrants),
                new("business", "事业收入", l => l.BusinessIncome),
                new("operating", "经营收入", l => l.OperatingIncome),
                new("affiliate", "附属单位上缴收入", _ => Amount.Zero),
                new("other", "其他收入", l => l.OtherIncome),
            ],
            landscape: true
        );

    /// <summary>03 支出决算表; keys <c>t3.*</c>.</summary>
    public static TableBlock Expenditure(AccountsContext context) =>
        Compose(
            context,
            3,
            "支出决算表",
            "本表反映部门本年度各项支出情况。",
            context.Accounts.Lines,
            [
                new("spent", "本年支出合计", l => l.Expenditure, 1, 2, 3, 4, 5),
                new("basic", "基本支出", l => l.Basic),
                new("project", "项目支出", l => l.Project),
                new("superior", "上缴上级支出", _ => Amount.Zero),
                new("operating", "经营支出", l => l.Operating),
                new("affiliate", "对附属单位补助支出", _ => Amount.Zero),
            ],
            landscape: true
        );

    /// <summary>05 一般公共预算财政拨款支出决算表; keys <c>t5.*</c>.</summary>
    public static TableBlock General(AccountsContext context)
    {
        var group = context.Style.Region == Region.Shanghai ? "" : "本年支出/";
        return Compose(
            context,
            5,
            "一般公共预算财政拨款支出决算表",
            "本表反映部门本年度一般公共预算财政拨款支出情况。",
            [.. context.Accounts.Lines.Where(l => !l.General.IsZero)],
            [
                new("spent", group + (group.Length == 0 ? "合计" : "小计"), l => l.General, 1, 2),
                new("basic", group + "基本支出", l => l.GeneralBasic),
                new("project", group + "项目支出", l => l.GeneralProject),
            ]
        );
    }

    /// <summary>08 政府性基金预算财政拨款收入支出决算表; keys <c>t8.*</c>.</summary>
    public static TableBlock Fund(AccountsContext context) =>
        WithBalances(context, 8, "政府性基金预算", [.. context.Accounts.Lines.Where(l => !l.Fund.IsZero)]);

    /// <summary>09 国有资本经营预算财政拨款(收入)支出决算表: six columns, in older forms three; keys <c>t9.*</c>.</summary>
    public static TableBlock StateCapital(AccountsContext context)
    {
        CodeColumn[] columns =
        [
            new("spent", "合计", l => l.StateCapital, 1, 2),
            new("basic", "基本支出", _ => Amount.Zero),
            new("project", "项目支出", l => l.StateCapital),
        ];
        SpendingLine[] lines = [.. context.Accounts.Lines.Where(l => !l.StateCapital.IsZero)];
        return context.Style.Region is Region.Xinjiang or Region.Shanghai
            ? WithBalances(context, 9, "国有资本经营预算", lines)
            : Compose(context, 9, "国有资本经营预算财政拨款支出决算表", Empty(context, "国有资本经营预算", lines), lines, columns);
    }

    private static TableBlock WithBalances(AccountsContext context, int number, string budget, SpendingLine[] lines)
    {
        CodeColumn[] columns =
        [
            new("opening", "年初结转和结余", l => l.Opening),
            new("income", "本年收入", l => l.FiscalIncome),
            new("spent", "本年支出/小计", l => l.Appropriated, 3, 4),
            new("basic", "本年支出/基本支出", _ => Amount.Zero),
            new("project", "本年支出/项目支出", l => l.Appropriated),
            new("closing", "年末结转和结余", l => l.Closing),
        ];
        var table = Compose(context, number, budget + "财政拨款收入支出决算表", Empty(context, budget, lines), lines, columns);
        foreach (var code in CodeTable.Codes(lines).Prepend("total"))
        {
            Slot? At(string key) => context.Builder.Find($"t{number}.{code}.{key}");
            var text = $"{number:00} 表 {(code == "total" ? "合计" : code)}: 年末 = 年初 + 本年收入 − 本年支出";
            context.Builder.Balance(RelationKind.Closing, text, At("closing"), [At("opening"), At("income")], [At("spent")]);
        }

        return table;
    }

    private static string Empty(AccountsContext context, string budget, SpendingLine[] lines) =>
        lines.Length > 0
            ? $"本表反映部门本年度{budget}财政拨款收入、支出及结转和结余情况。"
            : $"{context.Accounts.Organisation}本年度无{budget}财政拨款收入、支出及结转和结余，本表为空表。";

    private static TableBlock Compose(
        AccountsContext context,
        int number,
        string title,
        string note,
        IReadOnlyList<SpendingLine> lines,
        IReadOnlyList<CodeColumn> columns,
        bool landscape = false
    )
    {
        var table = new CodeTable(context, number, columns);
        return context.Table(number, title, table.Compose(lines), table.Widths, "注：" + note, landscape);
    }
}
