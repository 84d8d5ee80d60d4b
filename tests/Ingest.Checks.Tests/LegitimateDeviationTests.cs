using Ingest.Checks.Tests.Building;
using Ingest.Checks.Tests.Examples;
using Ingest.Model;

namespace Ingest.Checks.Tests;

/// <summary>What honest reports print and no rule may hold against them.</summary>
public sealed class LegitimateDeviationTests
{
    private static readonly string[][] Codes =
    [
        ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
    ];

    [Fact]
    public void Rounding_residues_of_a_sum_are_within_the_digits_printed()
    {
        var document = Expenditure(
            ["合计", "<", "2,940.05", "", ""],
            ["201", "一般公共服务支出", "2,106.66", "", ""],
            ["208", "社会保障和就业支出", "326.72", "", ""],
            ["210", "卫生健康支出", "60.99", "", ""],
            ["221", "住房保障支出", "445.69", "", ""]
        );
        Assert.Empty(document.Findings);
        var total = Assert.Single(document.Relations, r => r.Rule == "hierarchy.code-total");
        Assert.Equal(0.025m, total.Slack);
    }

    [Fact]
    public void A_survey_question_cut_by_a_page_break_is_one_question()
    {
        var built = new DocumentBuilder()
            .Text("收回有效问卷200份。")
            .Table(
                "evaluation.survey",
                "满意度分析表",
                "",
                [
                    ["问题", "选项", "反馈数量"],
                ],
                ["您对防洪设施是否", "非常满意", "120"],
                ["满意？", "比较满意", "60"],
                ["^", "不满意", "20"]
            )
            .Build();
        var cut = built with { Figures = [.. built.Figures.Select(f => f.Table is not null && f.Value != 120 ? f with { Page = 2 } : f)] };
        var document = DocumentChecker.Check(cut);
        Assert.Empty(document.Findings);
        Assert.Single(document.Relations, r => r.Rule == "survey.counts");
    }

    [Fact]
    public void Five_thousand_yuan_are_not_rounding()
    {
        var document = Expenditure(
            ["合计", "<", "2,940.55", "", ""],
            ["201", "一般公共服务支出", "2,106.66", "", ""],
            ["208", "社会保障和就业支出", "833.40", "", ""]
        );
        Assert.Equal(Severity.Error, Assert.Single(document.Findings).Severity);
    }

    [Fact]
    public void A_table_that_skips_a_level_of_codes_holds() =>
        Assert.Empty(
            Expenditure(
                ["201", "一般公共服务支出", "9.00", "", ""],
                ["2010601", "行政运行", "4.00", "", ""],
                ["2010602", "一般行政管理事务", "5.00", "", ""]
            ).Findings
        );

    [Fact]
    public void Blank_parts_and_dashes_contribute_nothing() =>
        Assert.Empty(
            Expenditure(["合计", "<", "9.00", "", "9.00"], ["201", "甲", "9.00", "-", "9.00"], ["205", "乙", "", "—", ""]).Findings
        );

    [Fact]
    public void A_part_on_a_page_that_could_not_be_read_leaves_the_sum_open()
    {
        var document = new DocumentBuilder()
            .Unreadable(1)
            .Table(
                "final-accounts.expenditure",
                "支出决算表",
                "万元",
                Codes,
                ["合计", "<", "9.00", "4.00", "5.00"],
                ["201", "甲", "8.00", "", ""],
                ["205", "乙", "", "", ""]
            )
            .Check();
        Assert.Empty(document.Findings);
        Assert.Contains(document.Relations, r => r.Status == RelationStatus.Undecidable);
    }

    [Fact]
    public void A_cell_that_is_no_number_leaves_the_sum_open()
    {
        var document = Expenditure(["合计", "<", "9.00", "", ""], ["201", "甲", "8.00", "", ""], ["205", "乙", "1.o0", "", ""]);
        Assert.Empty(document.Findings);
        Assert.Contains(document.Relations, r => r.Rule == "hierarchy.code-total" && r.Status == RelationStatus.Undecidable);
    }

    [Fact]
    public void Indicators_with_full_marks_are_no_rates_of_one_another()
    {
        var document = new DocumentBuilder(DocumentKind.EvaluationReport, 2022)
            .Table(
                "evaluation.indicator-scores",
                "部门绩效类指标得分情况表",
                "",
                "三级指标|权重|标杆值|完成值|得分|得分率",
                ["C12 新建生态护岸", "4.00", "≥5.0公里", "5.3公里", "4.00", "100.00%"],
                ["C13 断面水质达标率", "3.00", "≥90.00%", "85.70%", "2.86", "95.33%"],
                ["C22 检测排水管道", "5.00", "≥10.0公里", "10.5公里", "5.00", "100.00%"],
                ["C31 改造供水管道", "3.00", "≥50.0公里", "48.7公里", "2.92", "97.33%"],
                ["C33 供水保证率", "3.00", "≥99.00%", "99.40%", "3.00", "100.00%"]
            )
            .Check();
        Assert.Empty(document.Findings);
        Assert.Equal(5, document.Relations.Count(r => r.Rule == "evaluation.score-rate"));
    }

    [Fact]
    public void Codes_printed_once_for_each_unit_are_not_taken_for_one_hierarchy() =>
        Assert.Empty(
            Expenditure(
                ["201", "甲局", "3.00", "", ""],
                ["20101", "行政", "3.00", "", ""],
                ["201", "乙所", "4.00", "", ""],
                ["20101", "行政", "4.00", "", ""]
            ).Findings
        );

    [Fact]
    public void The_general_public_budget_may_be_less_than_all_expenditure() =>
        Assert.Empty(DocumentChecker.Check(SampleDepartment.Build()).Findings);

    [Fact]
    public void Operating_costs_below_public_costs_are_no_error_in_a_department_with_public_institutions() =>
        Assert.DoesNotContain(DocumentChecker.Check(SampleDepartment.Build()).Findings, f => f.Rule == "text.final-accounts.operating");

    [Theory]
    [InlineData("0.95", "0.00", false)]
    [InlineData("0.95", "0.30", true)]
    public void Nothing_spent_of_a_budget_leaves_the_table_of_the_accounts_empty(string budget, string spent, bool isFalse)
    {
        var built = new DocumentBuilder()
            .Table("final-accounts.three-public", "“三公”经费支出决算表", "万元", "预算数|决算数", [budget, spent])
            .Section("七、“三公”经费支出决算情况说明")
            .Text("本单位2023年度无“三公”经费财政拨款支出。")
            .Build();
        var figures = built.Figures.Select(f => f.Table is not null && f.Column == 0 ? f with { Period = Period.Budget } : f);
        var found = DocumentChecker.Check(built with { Figures = [.. figures] }).Findings.Where(f => f.Rule == "words.empty-table");
        Assert.Equal(isFalse, found.Any());
    }

    [Fact]
    public void A_plugged_last_share_is_a_note()
    {
        var document = Prose(
            "本年收入30,000.00万元，其中：财政拨款收入10,000.00万元，占33.33%；事业收入10,000.00万元，占33.33%；其他收入10,000.00万元，占33.34%。"
        );
        var note = Assert.Single(document.Findings);
        Assert.Equal(Severity.Note, note.Severity);
        Assert.Contains("倒挤", note.Message);
        Assert.All(document.Relations.Where(r => r.Rule == "share.text"), r => Assert.NotEqual(RelationStatus.Inconsistent, r.Status));
        Assert.Single(document.Relations, r => r.Rule == "share.text" && r.Status == RelationStatus.Explained);
    }

    [Fact]
    public void A_share_that_was_cut_instead_of_rounded_is_a_note()
    {
        var document = Prose("本年支出759.00万元，占支出总计（760.00万元）的99.86%。");
        Assert.Equal(Severity.Note, Assert.Single(document.Findings).Severity);
    }

    [Theory]
    [InlineData("本年支出80.40万元，比上年增加80.40万元，增长100.00%。")]
    [InlineData("因公出国（境）费支出0.00万元，比上年增加0.00万元，增长0.00%。")]
    [InlineData("本年支出80.40万元，比上年增加-10.00万元，增长-11.06%。")]
    [InlineData("年初预算为0.95万元，支出决算为0.00万元，完成预算的0%，其中：因公出国（境）费决算为0.00万元，完成预算的0%。")]
    [InlineData("年初预算为10.00万元，支出决算为10.00万元。决算数与预算数基本持平。")]
    [InlineData("年末结转和结余-3.20万元，其中：项目支出结转5.00万元。")]
    [InlineData("本年支出80.40万元，比上年减少20.00万元，其中：培训费减少25.00万元。")]
    [InlineData("机构设置：内设科室9个，包括：办公室、综合科、财务科等。")]
    [InlineData("下属单位2个，分别是：文化、旅游执法队，体育、卫生服务站。")]
    [InlineData("截至2024年12月31日，本部门共有车辆0辆。", DocumentKind.Budget)]
    [InlineData("实有人数60人，其中：在职40人，离休1人，长期聘用人员9人，退休10人。")]
    public void Such_a_sentence_is_no_finding(string text, DocumentKind kind = DocumentKind.FinalAccounts) =>
        Assert.Empty(
            new DocumentBuilder(kind, kind == DocumentKind.Budget ? 2025 : 2023).Section("一、情况说明").Text(text).Check().Findings
        );

    [Fact]
    public void A_part_by_a_name_the_catalogue_does_not_know_leaves_the_sum_open()
    {
        var document = Prose("政府采购支出总额100.00万元，其中：政府采购货物支出60.00万元、政府采购其他支出40.00万元。");
        Assert.Empty(document.Findings);
        Assert.Equal(RelationStatus.Undecidable, Assert.Single(document.Relations, r => r.Rule == "text-sum.procurement").Status);
    }

    [Fact]
    public void A_total_that_no_structure_bears_out_is_left_alone()
    {
        var document = new DocumentBuilder(DocumentKind.Other)
            .Table(
                "other",
                "对比表",
                "万元",
                [
                    ["项目", "甲", "乙"],
                ],
                ["一", "3.00", "5.00"],
                ["二", "4.00", "6.00"],
                ["合计", "20.00", "30.00"]
            )
            .Check();
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Equal_quantities_in_yuan_and_ten_thousand_yuan_agree()
    {
        var document = DocumentChecker.Check(SampleBudget.Build());
        Assert.Empty(document.Findings);
        Assert.Contains(document.Relations, r => r.Rule == "budget.text-totals" && r.Status == RelationStatus.Consistent);
    }

    [Fact]
    public void The_three_public_expenses_add_up_to_their_own_total_beside_meetings_and_training()
    {
        var document = new DocumentBuilder(DocumentKind.Budget, 2025)
            .Table(
                "budget.three-public",
                "“三公”经费、会议费、培训费支出预算表",
                "万元",
                """
                | 合计 | “三公”经费 | < | < | < | < | < | 会议费 |
                | ^ | 小计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | ^ |
                | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ |
                """,
                ["100.00", "60.00", "10.00", "30.00", "5.00", "25.00", "20.00", "40.00"]
            )
            .Check();
        Assert.Empty(document.Findings);
        Assert.Contains(document.Relations, r => r.Rule == "budget.07.total" && r.Status == RelationStatus.Consistent);
    }

    private static Document Expenditure(params string[][] rows) =>
        new DocumentBuilder().Table("final-accounts.expenditure", "支出决算表", "万元", Codes, rows).Check();

    private static Document Prose(string text) => new DocumentBuilder().Section("二、收入决算情况说明").Text(text).Check();
}
