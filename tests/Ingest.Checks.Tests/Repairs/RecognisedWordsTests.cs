using Ingest.Checks.Tests.Building;
using Ingest.Checks.Tests.Examples;
using Ingest.Model;

namespace Ingest.Checks.Tests.Repairs;

/// <summary>What a recogniser may have misread though no figure is in doubt: words, codes, and cells it saw nothing in.</summary>
public sealed class RecognisedWordsTests
{
    private const string Form = """
        | 项目名称 | < | 水库除险 | < | < | < | < |
        | 预算执行情况 | < | 预算数（A） | 执行数（B） | 执行率（B/A） | 分值 | 得分 |
        | ^ | 年度财政资金总额 | 400.00 | 380.00 | 95.00% | 20 | 19.00 |
        | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 除险水库座数 | 4座 | 4座 | 40 | 40 |
        | 效益指标 | 社会效益指标 | 保护人口 | 2万人 | 2万人 | 20 | 20 |
        | 效益指标 | 社会效益指标 | 灌溉面积 | 3万亩 | 3万亩 | 20 | 20 |
        | 总分 | < | < | < | < | 100 | 99 |
        """;

    [Theory]
    [InlineData(1, Severity.Error)]
    [InlineData(0.9995, Severity.Warning)]
    public void A_code_that_may_be_misread_is_a_warning(double confidence, Severity severity)
    {
        var document = Recognised(RuleExamples.All["hierarchy.code-place"]().Broken, confidence);
        var finding = Assert.Single(document.Findings, f => f.Rule == "hierarchy.code-place");
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(confidence < 1, finding.Message.EndsWith("；所据文字为识别所得", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("| 2万人 | 20 | 20 |", "| 2万人 | | 20 |")]
    [InlineData("年度财政资金总额", "年度财政资金总客")]
    [InlineData("| 95.00% | 20 | 19.00 |", "| 95.00% | | 19.00 |")]
    [InlineData("| 95.00% | 20 | 19.00 |", "| 95.00% | | |")]
    public void Weights_do_not_add_up_to_a_hundred_where_one_may_not_have_been_recognised(string printed, string read)
    {
        Assert.Contains(printed, Form);
        var rows = Form.Replace(printed, read, StringComparison.Ordinal);
        Assert.Equal(RelationStatus.Undecidable, Weights(rows, 0.9995));
        Assert.Equal(RelationStatus.Inconsistent, Weights(rows, 1));
    }

    [Fact]
    public void A_wrong_weight_is_found_in_a_scan_too() =>
        Assert.Equal(RelationStatus.Inconsistent, Weights(Form.Replace("2万人 | 20", "2万人 | 30", StringComparison.Ordinal), 0.9995));

    private static RelationStatus Weights(string rows, double confidence)
    {
        var built = new DocumentBuilder().Table("self-evaluation.project", "项目支出绩效自评表", "万元", [], GridText.Rows(rows)).Build();
        return Assert.Single(Recognised(built, confidence).Relations, r => r.Rule == "form.weights").Status;
    }

    private static Document Recognised(Document document, double confidence) =>
        DocumentChecker.Check(document with { Figures = [.. document.Figures.Select(f => f with { Confidence = confidence })] });
}
