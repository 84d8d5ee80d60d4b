using Ingest.Checks.Tests.Building;
using Ingest.Model;

namespace Ingest.Checks.Tests;

/// <summary>Honest self-evaluation forms as provinces lay them out: no error; and a break in each: found.</summary>
public sealed class ProvincialFormTests
{
    /// <summary>四川: the sign, the value and the unit of a target in columns of their own, weights instead of 分值.</summary>
    private const string Sichuan = """
        | 项目名称 | < | < | 道路养护 | < | < | < | < | < |
        | 预算执行情况（万元） | < | < | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 |
        | ^ | < | 总额 | 80.00 | 100.00 | 90.00 | 90.00% | 10 | 9.00 |
        | ^ | < | 其中：财政资金 | 80.00 | 95.00 | 85.00 | 89.47% | / | / |
        | ^ | < | 单位资金 | 0.00 | 5.00 | 5.00 | 100.00% | / | / |
        | 年度目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | < |
        | ^ | 计划完成养护里程50公里、道路完好率90%。 | < | < | < | 养护里程达到45公里，道路完好率达到92%。 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 |
        | 产出指标 | 数量指标 | 养护里程 | ≥ | 50 | 公里 | 45 | 60 | 54.00 |
        | 效益指标 | 社会效益指标 | 道路完好率 | ≥ | 90 | % | 92 | 30 | 30.00 |
        | 合计 | < | < | < | < | < | < | 100 | 93.00 |
        """;

    /// <summary>湖北: 20 points for execution.</summary>
    private const string Hubei = """
        | 项目名称 | < | 水库除险 | < | < | < | < |
        | 预算执行情况 | < | 预算数（A） | 执行数（B） | 执行率（B/A） | 分值 | 得分 |
        | ^ | 年度财政资金总额 | 400.00 | 380.00 | 95.00% | 20 | 19.00 |
        | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 除险水库座数 | 4座 | 4座 | 40 | 40 |
        | 效益指标 | 社会效益指标 | 保护人口 | 2万人 | 2万人 | 40 | 40 |
        | 总分 | < | < | < | < | 100 | 99 |
        """;

    /// <summary>江西: qualitative indicators in three bands.</summary>
    private const string Jiangxi = """
        | 项目名称 | < | < | 乡村文化 | < | < | < | < | < |
        | 项目资金（万元） | < | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | < | 年度资金总额 | 20.00 | 20.00 | 20.00 | 10 | 100.00% | 10.00 |
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
        | ^ | 产出指标 | 数量指标 | 演出场次 | ≥10场 | 12场 | 50 | 50 | |
        | ^ | 效益指标 | 社会效益指标 | 丰富群众生活 | 效果明显 | 部分达成预期指标 | 40 | 30 | 宣传不足 |
        | 总分 | < | < | < | < | < | 100 | 90.00 | |
        """;

    /// <summary>重庆: score = weight × coefficient, core indicators marked.</summary>
    private const string Chongqing = """
        | 项目名称 | < | 学校食堂改造 | < | < | < | < | < |
        | 项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 执行率权重 | 执行率得分 |
        | ^ | 年度总金额 | 60.00 | 60.00 | 57.00 | 95.00% | 10 | 9.50 |
        | 指标名称 | 计量单位 | 指标性质 | 年度指标值 | 全年完成值 | 指标权重 | 指标得分 | 是否核心指标 |
        | 改造食堂数量 | 个 | ≥ | 5 | 5 | 50 | 50 | 是 |
        | 师生满意度 | % | ≥ | 90 | 94 | 40 | 40 | 否 |
        | 合计 | < | < | < | < | 100 | 99.50 | |
        """;

    public static TheoryData<string, string> Honest =>
        new()
        {
            { "四川", Sichuan },
            { "湖北", Hubei },
            { "江西", Jiangxi },
            { "重庆", Chongqing },
        };

    public static TheoryData<string, string, string, string, string> Broken =>
        new()
        {
            { "四川", Sichuan, "| 80.00 | 100.00 | 90.00 | 90.00% |", "| 80.00 | 100.00 | 90.00 | 99.00% |", "form.execution-rate" },
            { "四川", Sichuan, "养护里程50公里", "养护里程55公里", "form.goal-indicator" },
            { "四川", Sichuan, "养护里程达到45公里", "养护里程达到54公里", "form.goal-indicator" },
            { "四川", Sichuan, "| 公里 | 45 |", "| 公里 | 54 |", "form.met-without-full-marks" },
            { "四川", Sichuan, "| < | 100 | 93.00 |", "| < | 100 | 39.00 |", "form.total-score" },
            { "湖北", Hubei, "| 95.00% | 20 |", "| 59.00% | 20 |", "form.execution-rate" },
            { "湖北", Hubei, "| 4座 | 4座 | 40 | 40 |", "| 4座 | 4座 | 40 | 44 |", "form.score-at-most-weight" },
            { "江西", Jiangxi, "| 部分达成预期指标 | 40 | 30 |", "| 部分达成预期指标 | 40 | 40 |", "form.qualitative-band" },
            { "重庆", Chongqing, "| 95.00% | 10 |", "| 95.50% | 10 |", "form.execution-rate" },
            { "重庆", Chongqing, "| 90 | 94 | 40 | 40 |", "| 90 | 94 | 30 | 30 |", "form.weights" },
        };

    [Theory]
    [MemberData(nameof(Honest))]
    public void An_honest_form_raises_no_error_or_warning(string province, string rows)
    {
        var document = Form(rows);
        Assert.Empty(document.Findings.Where(f => f.Severity > Severity.Note).Select(f => $"{province}: {f.Message}"));
        Assert.Contains(document.Relations, r => r.Rule == "form.execution-rate");
        Assert.Contains(document.Relations, r => r.Rule == "form.total-score" && r.Status == RelationStatus.Consistent);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_break_in_it_is_found(string province, string rows, string right, string wrong, string rule)
    {
        Assert.Contains(right, rows);
        var document = Form(rows.Replace(right, wrong));
        Assert.True(document.Relations.Any(r => r.Rule == rule && r.Status == RelationStatus.Inconsistent), $"{province}: {rule}");
    }

    /// <summary>上海 calls 75 to 90 良 and below 60 不合格, and says so; the norm's bands then say nothing.</summary>
    [Theory]
    [InlineData("绩效评价结果分为优（90-100分）、良（75-89分）、合格（60-74分）、不合格（60分以下）。", "78.50", "良", true)]
    [InlineData("绩效评价结果分为优（90-100分）、良（75-89分）、合格（60-74分）、不合格（60分以下）。", "72.50", "良", false)]
    [InlineData("评分90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。", "78.50", "中", true)]
    [InlineData("评分90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。", "78.50", "良", false)]
    [InlineData("评价按有关办法进行。", "91.20", "良", false)]
    public void Grades_follow_the_bands_the_document_states(string bands, string score, string grade, bool holds)
    {
        var document = new DocumentBuilder(DocumentKind.EvaluationReport)
            .Section("三、评价结论")
            .Text(bands, $"经评价，综合评价得分{score}分，绩效等级为“{grade}”。")
            .Check();
        var relation = Assert.Single(document.Relations, r => r.Rule == "evaluation.grade");
        Assert.Equal(holds ? RelationStatus.Consistent : RelationStatus.Inconsistent, relation.Status);
    }

    private static Document Form(string rows) =>
        new DocumentBuilder().Table("self-evaluation.project", "项目支出绩效自评表", "万元", [], GridText.Rows(rows)).Check();
}
