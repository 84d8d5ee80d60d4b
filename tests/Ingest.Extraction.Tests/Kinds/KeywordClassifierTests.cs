using Ingest.Extraction.Kinds;
using Ingest.Extraction.Tests.Tables;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Kinds;

public sealed class KeywordClassifierTests
{
    private static readonly KeywordClassifier Classifier = new();

    [Theory]
    [InlineData("收入支出决算总表", "final-accounts.summary")]
    [InlineData("收入决算表", "final-accounts.income")]
    [InlineData("支出决算表", "final-accounts.expenditure")]
    [InlineData("财政拨款收入支出决算总表", "final-accounts.appropriation-summary")]
    [InlineData("一般公共预算财政拨款支出决算表", "final-accounts.general-public-budget")]
    [InlineData("一般公共预算财政拨款基本支出决算表", "final-accounts.basic-expenditure")]
    [InlineData("财政拨款“三公”经费支出决算表", "final-accounts.three-public")]
    [InlineData("政府性基金预算财政拨款收入支出决算表", "final-accounts.government-fund")]
    [InlineData("国有资本经营预算财政拨款收入支出决算表", "final-accounts.state-capital")]
    [InlineData("收 入 支 出 决 算 总 表", "final-accounts.summary")]
    [InlineData("2025年部门财务收支预算总表", "budget.summary")]
    [InlineData("2025年部门收入预算总表", "budget.income")]
    [InlineData("支出预算总表", "budget.expenditure")]
    [InlineData("2025年部门财政拨款收支预算总表", "budget.appropriation-summary")]
    [InlineData("2025年部门一般公共预算支出功能分类预算表", "budget.general-public-budget")]
    [InlineData("2025年部门一般公共预算基本支出部门预算经济分类预算表", "budget.basic-expenditure")]
    [InlineData("“三公”经费、会议费、培训费支出预算表", "budget.three-public")]
    [InlineData("2025年部门政府性基金预算支出功能分类预算表", "budget.government-fund")]
    [InlineData("一般公共预算机关运行经费支出预算表", "budget.operating-expenses")]
    [InlineData("2018年政府采购预算表", "budget.procurement")]
    [InlineData("财政拨款支出预算表", "budget.appropriation-expenditure")]
    [InlineData("国有资产占用和机关运行经费、政府采购预算情况表", "other")]
    [InlineData("项 目 支 出 绩 效 自 评 表", "self-evaluation.project")]
    [InlineData("部门（单位）整体支出绩效目标自评表", "self-evaluation.overall")]
    [InlineData("纳入部门决算编制范围的单位", "other")]
    public void Standard_tables_are_known_by_their_titles(string title, string kind) =>
        Assert.Equal(kind, Classifier.OfTable(title, SmallTable.Of(title, "", ["项目|金额"], ["合计|1"]), DocumentKind.FinalAccounts));

    [Theory]
    [InlineData("表 4-1：指标得分情况表", "二级指标|三级指标|权重|得分", "evaluation.indicator-scores")]
    [InlineData("指标体系及综合评分表", "三级指标|权重|评分标准|得分", "evaluation.indicator-system")]
    [InlineData("绩效评价得分表", "指标|决策类|绩效类|合计", "evaluation.score-summary")]
    [InlineData("主要项目预算执行情况汇总表", "序号|项目名称|预算数|执行数", "evaluation.project-list")]
    [InlineData("服务满意度分析表", "问题|选项|人数|占比", "evaluation.survey")]
    public void Tables_of_evaluation_reports_are_known_by_titles_and_headings(string title, string header, string kind) =>
        Assert.Equal(kind, Classifier.OfTable(title, SmallTable.Of(title, "", [header], ["a|b|1|2"]), DocumentKind.EvaluationReport));

    [Fact]
    public void The_form_number_stands_in_for_a_missing_title()
    {
        var table = SmallTable.Of("", "", ["项目|金额"], ["合计|1"]) with { FormNumber = "公开07表" };
        Assert.Equal("final-accounts.three-public", Classifier.OfTable("", table, DocumentKind.FinalAccounts));
    }

    [Theory]
    [InlineData("某局2022年度部门决算", DocumentKind.FinalAccounts)]
    [InlineData("某局2025年部门预算", DocumentKind.Budget)]
    [InlineData("2022年部门整体支出绩效评价报告", DocumentKind.EvaluationReport)]
    [InlineData("2022年度项目支出绩效自评表", DocumentKind.SelfEvaluation)]
    public void The_title_tells_the_kind_of_the_document(string title, DocumentKind kind) =>
        Assert.Equal(kind, Classifier.OfDocument(title, []).Kind);

    [Fact]
    public void Without_a_title_the_headings_vote()
    {
        var (kind, confidence) = Classifier.OfDocument("", ["收入决算表", "支出决算表", "2025年预算", "名词解释"]);
        Assert.Equal(DocumentKind.FinalAccounts, kind);
        Assert.InRange(confidence, 0.5, 0.8);
    }

    [Theory]
    [InlineData("目 录", "contents")]
    [InlineData("二、收入决算情况说明", "narrative.income")]
    [InlineData("一、收入支出决算总体情况说明", "narrative.summary")]
    [InlineData("五、一般公共预算财政拨款支出决算情况说明", "narrative.general-public-budget")]
    [InlineData("六、一般公共预算财政拨款基本支出决算情况说明", "narrative.basic-expenditure")]
    [InlineData("第三部分 某局2024年度部门决算情况说明", "narrative")]
    [InlineData("（二）政府采购支出情况", "narrative.procurement")]
    [InlineData("第四部分 名词解释", "glossary")]
    [InlineData("其他", "other")]
    public void Sections_are_known_by_their_headings(string heading, string kind) => Assert.Equal(kind, Classifier.OfSection(heading));
}
