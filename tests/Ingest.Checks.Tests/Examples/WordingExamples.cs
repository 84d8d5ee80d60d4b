using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>Breaks of form and wording.</summary>
internal static class WordingExamples
{
    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["words.empty-table"] = Fund("", "1.00"),
            ["words.list-count"] = Text(
                "下属单位3个，分别是：图书馆（含少儿馆、古籍馆）、文化馆、博物馆。",
                "下属单位4个，分别是：图书馆（含少儿馆、古籍馆）、文化馆、博物馆。"
            ),
            ["words.table-count"] = () => new RuleExample(Units("共2家"), Units("共3家")),
            ["form.placeholder"] = Text("本单位收入12.00万元。", "XX局收入××万元。"),
            ["form.row-numbers"] = RuleExamples.Table(
                [
                    ["行次", "项目", "金额"],
                ],
                [
                    ["1", "甲", "2.00"],
                    ["2", "乙", "3.00"],
                    ["3", "丙", "4.00"],
                ],
                ("t[2,0]", "5")
            ),
            ["form.duplicate-row"] = RuleExamples
                .Table(
                    [
                        ["科目编码", "科目名称", "金额"],
                    ],
                    [
                        ["20126", "档案事务", "5.00"],
                        ["2012601", "行政运行", "2.00"],
                        ["2012602", "一般行政管理事务", "3.00"],
                    ],
                    ("t[2,0]", "2012601"),
                    ("t[2,2]", "2.00")
                )
                .HoldingNothing(),
            ["form.organisation"] = () =>
                new RuleExample(Named("明州市水利局2023年度部门决算情况说明"), Named("明州市体育局2023年度部门决算情况说明")),
            ["form.table-unit"] = () => new RuleExample(SampleBudget.Build(), Mislabelled()) { IsSilentWhereItHolds = true },
        };

    private static Func<RuleExample> Text(string holding, string broken) =>
        () => new RuleExample(new DocumentBuilder().Text(holding).Build(), new DocumentBuilder().Text(broken).Build());

    private static Func<RuleExample> Fund(string holding, string broken)
    {
        Document Build(string amount) =>
            new DocumentBuilder()
                .Section("八、政府性基金预算财政拨款收入支出决算情况说明")
                .Text("本单位2023年度无政府性基金预算财政拨款收入和支出。")
                .Table(
                    "final-accounts.government-fund",
                    "政府性基金预算财政拨款收入支出决算表",
                    "万元",
                    "| 科目编码 | 科目名称 | 本年收入 | 本年支出 |",
                    [
                        ["合计", "<", amount, amount],
                    ]
                )
                .Build();
        return () => new RuleExample(Build(holding), Build(broken));
    }

    private static Document Units(string words) =>
        new DocumentBuilder()
            .Section("二、部门决算单位构成")
            .Text($"纳入本部门决算编制范围的单位{words}，包括：")
            .Table(
                "other",
                "",
                "",
                "| 序号 | 单位名称 | 备注 |",
                [
                    ["1", "局本级", ""],
                    ["2", "档案馆", ""],
                ]
            )
            .Build();

    private static Document Named(string heading) =>
        new DocumentBuilder().Named("明州市水利局", "明州市水利局2023年度部门决算").Section(heading).Build();

    /// <summary>The sample budget with 万元 printed over a table of 元.</summary>
    private static Document Mislabelled()
    {
        var document = SampleBudget.Build();
        var table = document.Tables.First(t => t.Kind == "budget.appropriation-summary");
        return document with
        {
            Tables = [.. document.Tables.Select(t => t.Id == table.Id ? t with { Unit = "万元" } : t)],
            Figures = [.. document.Figures.Select(f => f.Table == table.Id ? f with { Unit = "万元" } : f)],
        };
    }
}
