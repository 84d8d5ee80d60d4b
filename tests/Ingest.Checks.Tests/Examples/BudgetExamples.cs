using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>Breaks of budget tables.</summary>
internal static class BudgetExamples
{
    public static IReadOnlyDictionary<string, Func<RuleExample>> All { get; } =
        new Dictionary<string, Func<RuleExample>>(StringComparer.Ordinal)
        {
            ["budget.01.balance"] = Budget(("01[4,3]", "3,050,000.00")),
            ["budget.03.row"] = Budget(("03[3,3]", "540,000.00")),
            ["budget.04.row"] = Budget(("04[0,4]", "3,540,000.00")),
            ["budget.04.balance"] = Budget(("04[2,1]", "4,350,000.00")),
            ["budget.05.row"] = Budget(("05[3,4]", "100,000.00")),
            ["budget.06.row"] = Budget(("06[2,4]", "540,000.00")),
            ["budget.07.total"] = Budget(("07[0,2]", "5.10")),
            ["budget.07.vehicles"] = Budget(("07[0,5]", "5.30")),
            ["budget.01-02.income"] = Budget(("02[1,2]", "3,050,000.00")),
            ["budget.01-03.expenditure"] = Budget(("03[4,2]", "3,050,000.00")),
            ["budget.04-05.total"] = Budget(("05[4,2]", "3,540,000.00")),
            ["budget.05-06.basic"] = Budget(("06[4,2]", "2,540,000.00")),
            ["budget.01.income"] = Budget(("01[3,1]", "5,000.00")),
            ["budget.01.expenditure"] = Budget(("01[0,3]", "3,050,000.00")),
            ["budget.01.appropriations"] = Budget(("01[1,1]", "3,540,000.00")),
            ["budget.02.row"] = Budget(("02[0,5]", "5,000.00")),
            ["budget.04.income"] = Budget(("04[0,1]", "3,540,000.00")),
            ["budget.04.expenditure"] = Budget(("04[0,3]", "3,540,000.00")),
            ["budget.08.row"] = Fund(("08[0,4]", "30,000.00")),
            ["budget.04-08.total"] = Fund(("04[2,5]", "21,000.00")),
            ["budget.01-02.kinds"] = Budget(("02[1,5]", "5,000.00")),
            ["budget.01-03.class"] = Budget(("01[0,3]", "3,050,000.00")),
            ["budget.01-04.appropriations"] = Budget(("04[0,1]", "3,540,000.00")),
            ["budget.03-05.at-most"] = Budget(("05[2,2]", "2,500,000.00")),
            ["budget.04-05.class"] = Budget(("04[0,4]", "3,540,000.00")),
            ["budget.text-three-public"] = Budget(("公务接待费1.50", "公务接待费15,000.00")),
            ["text-sum.budget-income"] = Budget(("其他收入5.00", "其他收入50.00")),
            ["text-sum.budget-appropriations"] = () => new RuleExample(Appropriations("45.00"), Appropriations("54.00")),
            ["budget.text-totals"] = Budget(("收入预算350.00", "收入预算305.00")),
        };

    private static Func<RuleExample> Budget(params (string Where, string Text)[] edits) =>
        () => new RuleExample(SampleBudget.Build(), SampleBudget.Build(new Edits(edits)));

    private static Document Appropriations(string fund) =>
        new DocumentBuilder(DocumentKind.Budget, 2025)
            .Text($"财政拨款支出预算345.00万元，其中：一般公共预算拨款支出预算300.00万元；政府性基金拨款支出预算{fund}万元。")
            .Build();

    private static Func<RuleExample> Fund(params (string Where, string Text)[] edits)
    {
        Document Build(Edits made) =>
            new DocumentBuilder(DocumentKind.Budget, 2025)
                .Table(
                    "budget.appropriation-summary",
                    "部门财政拨款收支预算总表",
                    "元",
                    """
                    | 财政拨款收入 | < | 财政拨款支出 | < | < | < |
                    | 项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 |
                    """,
                    made.Rows(
                        "04",
                        """
                        | 一、一般公共预算资金 | 80,000.00 | 一、城乡社区支出 | 92,000.00 | 80,000.00 | 12,000.00 |
                        | 二、政府性基金 | 12,000.00 | | | | |
                        | 收入总计 | 92,000.00 | 支出总计 | 92,000.00 | 80,000.00 | 12,000.00 |
                        """
                    )
                )
                .Table(
                    "budget.government-fund",
                    "政府性基金预算支出功能分类预算表",
                    "元",
                    "| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |",
                    made.Rows(
                        "08",
                        """
                        | 212 | 城乡社区支出 | 12,000.00 | | 12,000.00 |
                        | 21208 | 国有土地使用权出让收入安排的支出 | 12,000.00 | | 12,000.00 |
                        | 合计 | < | 12,000.00 | | 12,000.00 |
                        """
                    )
                )
                .Build();
        return () => new RuleExample(Build(Edits.None), Build(new Edits(edits)));
    }
}
