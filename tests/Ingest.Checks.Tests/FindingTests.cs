using Ingest.Checks.Tests.Building;
using Ingest.Checks.Tests.Examples;
using Ingest.Model;

namespace Ingest.Checks.Tests;

public sealed class FindingTests
{
    [Fact]
    public void A_finding_reads_as_a_sentence_with_formula_operands_difference_and_cause()
    {
        var document = new DocumentBuilder()
            .Page(12)
            .Table(
                "final-accounts.expenditure",
                "支出决算表",
                "万元",
                "| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |",
                [
                    ["合计", "<", "2,007.45", "1,204.30", "866.15"],
                ]
            )
            .Check();
        var finding = Assert.Single(document.Findings);
        Assert.Equal(
            "支出决算表 / 合计：基本支出 1,204.30 + 项目支出 866.15 = 2,070.45，本年支出合计报告为 2,007.45，差 63.00 万元（疑似数字换位）",
            finding.Message
        );
        Assert.Equal(
            "支出决算表 / 合计: 基本支出 1,204.30 + 项目支出 866.15 = 2,070.45, but 本年支出合计 2,007.45 is printed, a difference of 63.00 万元 (digits look swapped)",
            finding.MessageEn
        );
        Assert.Equal(("2,070.45", "2,007.45", "-63.00", 12), (finding.Expected, finding.Actual, finding.Difference, finding.Page));
        Assert.Equal(["2,007.45", "1,204.30", "866.15"], finding.Figures.Select(id => document.Figures.Single(f => f.Id == id).Raw));
    }

    [Fact]
    public void One_wrong_cell_that_breaks_many_relations_is_one_finding_that_begins_with_the_cell()
    {
        var document = DocumentChecker.Check(SampleDepartment.Build(new Edits(("05[3,2]", "84.00"))));
        var finding = Assert.Single(document.Findings);
        Assert.Equal("84.00", document.Figures.Single(f => f.Id == finding.Figures[0]).Raw);
        Assert.True(document.Relations.Count(r => r.Status == RelationStatus.Inconsistent) >= 3);
        Assert.Contains("由此还有", finding.Message);
    }

    [Fact]
    public void An_operand_is_named_when_only_its_change_mends_everything()
    {
        var finding = Assert.Single(DocumentChecker.Check(SampleDepartment.Build(new Edits(("01[7,5]", "72.64")))).Findings);
        Assert.Contains("更可能有误的是 年末结转和结余 72.64，应为 27.64（疑似数字换位）", finding.Message);
    }

    [Fact]
    public void A_unit_printed_wrong_is_named_though_the_relation_divides_by_its_amount()
    {
        var document = new DocumentBuilder()
            .Section("三、说明")
            .Text("公务接待费年初预算为1.09元，支出决算为1.02万元，完成预算的93.58%。")
            .Check();
        var finding = Assert.Single(document.Findings);
        Assert.Equal("1.09", document.Figures.Single(f => f.Id == finding.Figures[0]).Raw);
    }

    [Fact]
    public void A_wrong_figure_carried_into_its_total_is_one_finding()
    {
        var document = DocumentChecker.Check(SampleDepartment.Build(new Edits(("form1[2,8]", "10.00"), ("form1[12,7]", "99.50"))));
        Assert.Equal("form.execution-score", Assert.Single(document.Findings).Rule);
    }

    [Fact]
    public void A_row_left_out_of_a_sum_is_named()
    {
        var finding = DocumentChecker
            .Check(SampleDepartment.Build(new Edits(("06[0,5]", "92.00"), ("06[6,5]", "92.00"), ("05[10,3]", "728.46"))))
            .Findings[0];
        Assert.Contains("漏加“30299 其他商品和服务支出”28.00", finding.Message);
    }

    [Fact]
    public void A_long_sum_leaves_zeros_out_and_says_how_many_parts_it_has()
    {
        var rows = Enumerable
            .Range(1, 40)
            .Select(i => new[] { $"201{i:00}", $"科目{i}", i % 2 == 0 ? "0.00" : "1.00" })
            .Prepend(["201", "一般公共服务支出", "99.00"])
            .ToArray();
        var document = new DocumentBuilder().Table("other", "支出表", "万元", "| 科目编码 | 科目名称 | 金额 |", rows).Check();
        Assert.Contains("（共 40 项）", Assert.Single(document.Findings).Message);
    }

    [Fact]
    public void No_finding_lists_more_than_sixty_figures()
    {
        var rows = Enumerable
            .Range(1, 90)
            .Select(i => new[] { $"201{i:00}", $"科目{i}", "1.00" })
            .Prepend(["201", "一般公共服务支出", "99.00"])
            .ToArray();
        var document = new DocumentBuilder().Table("other", "支出表", "万元", "| 科目编码 | 科目名称 | 金额 |", rows).Check();
        Assert.InRange(Assert.Single(document.Findings).Figures.Count, 2, 60);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_pages_and_are_numbered()
    {
        var document = DocumentChecker.Check(SampleDepartment.Build(new Edits(("增长1.94%", "增长9.41%"), ("01[8,5]", "971.50"))));
        Assert.Equal(document.Findings.Select(f => f.Page).Order(), document.Findings.Select(f => f.Page));
        Assert.Equal(document.Findings.Select((_, i) => $"n{i + 1}"), document.Findings.Select(f => f.Id));
    }

    [Fact]
    public void Checking_changes_nothing_but_relations_and_findings()
    {
        var document = SampleDepartment.Build();
        var once = DocumentChecker.Check(document);
        var twice = DocumentChecker.Check(once);
        Assert.Equal(once.Relations.Count, twice.Relations.Count);
        Assert.Equal(document, once with { Relations = document.Relations, Findings = document.Findings });
    }

    [Fact]
    public void An_empty_document_gives_nothing_and_does_not_fail() => Assert.Empty(new DocumentBuilder().Check().Findings);
}
