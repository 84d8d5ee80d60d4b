using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>Breaks between documents of one organisation.</summary>
internal static class AcrossExamples
{
    private static readonly Dictionary<string, string> Concepts = new(StringComparer.Ordinal)
    {
        ["年初结转和结余"] = "balance.opening",
        ["年末结转和结余"] = "balance.closing",
        ["本年收入"] = "income.total",
        ["收入总计"] = "income.grand-total",
    };

    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["across.opening-balance"] = () => Accounts("12.00", "12.50", beside: Earlier()),
            ["across.prior-year"] = () =>
                new RuleExample(
                    Later("12.00", "本年收入110.00万元，与上年相比增加10.00万元，增长10.00%。"),
                    Later("12.00", "本年收入110.00万元，与上年相比增加20.00万元，增长22.22%。")
                )
                {
                    Beside = [Earlier()],
                },
            ["across.initial-budget"] = () =>
                new RuleExample(
                    Later("12.00", "收入总计年初预算数为95.00万元。", Period.Budget),
                    Later("12.00", "收入总计年初预算数为59.00万元。", Period.Budget)
                )
                {
                    Beside = [Budget()],
                },
        };

    private static RuleExample Accounts(string holding, string broken, Document beside) =>
        new(Later(holding, "无。"), Later(broken, "无。")) { Beside = [beside] };

    private static Document Later(string opening, string sentence, Period period = Period.Current) =>
        WithConcepts(
            new DocumentBuilder(year: 2023)
                .Named("明州市档案局", "明州市档案局2023年度部门决算")
                .Table("final-accounts.summary", "收入支出决算总表", "万元", "项目|决算数", ["年初结转和结余", opening])
                .Section("二、收入决算情况说明")
                .Text(sentence)
                .Build(),
            "later",
            period
        );

    private static Document Earlier() =>
        WithConcepts(
            new DocumentBuilder(year: 2022)
                .Named("明州市档案局", "明州市档案局2022年度部门决算")
                .Table(
                    "final-accounts.summary",
                    "收入支出决算总表",
                    "万元",
                    "项目|决算数",
                    ["本年收入", "100.00"],
                    ["年末结转和结余", "12.00"]
                )
                .Build(),
            "earlier",
            Period.Current
        );

    private static Document Budget() =>
        WithConcepts(
            new DocumentBuilder(DocumentKind.Budget, 2023)
                .Named("明州市档案局", "明州市档案局2023年部门预算")
                .Table("budget.summary", "收支预算总表", "万元", "项目|预算数", ["收入总计", "95.00"])
                .Build(),
            "budget",
            Period.Budget
        );

    /// <summary>The labels and concepts that extraction would give these figures.</summary>
    private static Document WithConcepts(Document document, string id, Period period)
    {
        return document with { Id = id, Figures = [.. document.Figures.Select(Named)] };

        Figure Named(Figure figure)
        {
            var label = figure.Table is null
                ? Before(figure)
                : document.Tables[0].Cells.First(c => c.Row == figure.Row && c.Column == 0).Text;
            var concept = figure.Unit == "万元" && !label.Contains("相比") ? Concepts.Keys.FirstOrDefault(label.Contains) : null;
            return figure with
            {
                Label = label,
                Concept = concept is null ? null : Concepts[concept],
                Period = label.Contains("年初预算") ? period : Period.Current,
            };
        }

        string Before(Figure figure) => document.Paragraphs.First(p => p.Id == figure.Paragraph).Text[..figure.Offset];
    }
}
