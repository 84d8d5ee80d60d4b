using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests.Examples;

/// <summary>A small department's budget in which everything holds; tables in 元, the text in 万元.</summary>
internal static class SampleBudget
{
    public static Document Build(Edits? edits = null)
    {
        var made = edits ?? Edits.None;
        var builder = new DocumentBuilder(DocumentKind.Budget, 2025).Named("明州市商务局", "明州市商务局2025年部门预算");
        builder.Section("部门预算编制说明", 1);
        builder.Text(
            made.Text("2025年，明州市商务局收入预算350.00万元，其中：财政拨款收入345.00万元；其他收入5.00万元。"),
            made.Text(
                "支出预算350.00万元，其中：财政拨款支出预算345.00万元。财政拨款支出预算中，一般公共预算拨款支出预算345.00万元，比2024年预算增加12.00万元。"
            ),
            made.Text("1.“商业服务业等支出（类）商业流通事务（款）行政运行（项）”200.00万元，主要用于人员经费。")
        );
        builder.Section("（一）“三公”经费预算情况说明");
        builder.Text(
            made.Text(
                "2025年“三公”经费预算数为6.00万元。其中：因公出国（境）费1.00万元；公务用车购置及运行费3.50万元，其中公务用车购置费0.00万元、公务用车运行费3.50万元；公务接待费1.50万元。"
            )
        );
        AddSummaries(builder.Page(3), made);
        AddByFunction(builder, made, "03", "budget.expenditure", "部门支出预算总表", WithOther);
        AddByFunction(builder, made, "05", "budget.general-public-budget", "一般公共预算支出功能分类预算表", Appropriated);
        AddBasic(builder.Page(5), made);
        return builder.Build();
    }

    private const string WithOther = """
        | 216 | 商业服务业等支出 | 3,500,000.00 | 2,500,000.00 | 1,000,000.00 |
        | 21602 | 商业流通事务 | 3,500,000.00 | 2,500,000.00 | 1,000,000.00 |
        | 2160201 | 行政运行 | 2,050,000.00 | 2,050,000.00 | |
        | 2160202 | 一般行政管理事务 | 1,450,000.00 | 450,000.00 | 1,000,000.00 |
        | 合计 | < | 3,500,000.00 | 2,500,000.00 | 1,000,000.00 |
        """;

    private const string Appropriated = """
        | 216 | 商业服务业等支出 | 3,450,000.00 | 2,450,000.00 | 1,000,000.00 |
        | 21602 | 商业流通事务 | 3,450,000.00 | 2,450,000.00 | 1,000,000.00 |
        | 2160201 | 行政运行 | 2,000,000.00 | 2,000,000.00 | |
        | 2160202 | 一般行政管理事务 | 1,450,000.00 | 450,000.00 | 1,000,000.00 |
        | 合计 | < | 3,450,000.00 | 2,450,000.00 | 1,000,000.00 |
        """;

    private static void AddSummaries(DocumentBuilder builder, Edits edits)
    {
        builder.Table(
            "budget.summary",
            "部门财务收支预算总表",
            "元",
            """
            | 本年收入 | < | 本年支出 | < |
            | 项目 | 预算数 | 项目 | 预算数 |
            """,
            edits.Rows(
                "01",
                """
                | 一、财政拨款收入 | 3,450,000.00 | 一、商业服务业等支出 | 3,500,000.00 |
                | 1. 一般公共预算资金 | 3,450,000.00 | | |
                | 2. 政府性基金 | | | |
                | 二、其他收入 | 50,000.00 | | |
                | 收入总计 | 3,500,000.00 | 支出总计 | 3,500,000.00 |
                """
            )
        );
        builder.Table(
            "budget.income",
            "部门收入预算总表",
            "元",
            "| 科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 其他收入 |",
            edits.Rows(
                "02",
                """
                | 216 | 商业服务业等支出 | 3,500,000.00 | 3,450,000.00 | | 50,000.00 |
                | 合计 | < | 3,500,000.00 | 3,450,000.00 | | 50,000.00 |
                """
            )
        );
        builder.Table(
            "budget.appropriation-summary",
            "部门财政拨款收支预算总表",
            "元",
            """
            | 财政拨款收入 | < | 财政拨款支出 | < | < | < |
            | 项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 |
            """,
            edits.Rows(
                "04",
                """
                | 一、一般公共预算资金 | 3,450,000.00 | 一、商业服务业等支出 | 3,450,000.00 | 3,450,000.00 | |
                | 二、政府性基金 | | | | | |
                | 收入总计 | 3,450,000.00 | 支出总计 | 3,450,000.00 | 3,450,000.00 | |
                """
            )
        );
    }

    private static void AddByFunction(DocumentBuilder builder, Edits edits, string number, string kind, string title, string rows) =>
        builder.Table(kind, title, "元", "| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |", edits.Rows(number, rows));

    private static void AddBasic(DocumentBuilder builder, Edits edits)
    {
        builder.Table(
            "budget.basic-expenditure",
            "一般公共预算基本支出经济分类预算表",
            "元",
            "| 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |",
            edits.Rows(
                "06",
                """
                | 301 | 工资福利支出 | 2,000,000.00 | 2,000,000.00 | |
                | 30101 | 基本工资 | 2,000,000.00 | 2,000,000.00 | |
                | 302 | 商品和服务支出 | 450,000.00 | | 450,000.00 |
                | 30201 | 办公费 | 450,000.00 | | 450,000.00 |
                | 合计 | < | 2,450,000.00 | 2,000,000.00 | 450,000.00 |
                """
            )
        );
        builder.Table(
            "budget.three-public",
            "“三公”经费和机关运行经费预算表",
            "万元",
            """
            | “三公”经费预算数 | < | < | < | < | < | 机关运行经费预算数 |
            | 合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费 | < | < | ^ |
            | ^ | ^ | ^ | 小计 | 购置费 | 运行费 | ^ |
            """,
            edits.Rows("07", "| 6.00 | 1.00 | 1.50 | 3.50 | 0.00 | 3.50 | 45.00 |")
        );
    }
}
