using Ingest.Extraction.Concepts;
using Xunit;

namespace Ingest.Extraction.Tests.Concepts;

public sealed class ConceptTests
{
    [Theory]
    [InlineData("final-accounts.summary", "本年收入合计", "收入/决算数", "income.total")]
    [InlineData("final-accounts.summary", "总计", "支出/决算数", "expenditure.grand-total")]
    [InlineData("final-accounts.summary", "八、其他收入", "收入/决算数", "income.other")]
    [InlineData("final-accounts.expenditure", "合计", "基本支出", "expenditure.basic")]
    [InlineData("final-accounts.expenditure", "201 一般公共服务支出", "基本支出", null)]
    [InlineData("final-accounts.appropriation-summary", "总计", "支出/合计", "appropriation.expenditure.grand-total")]
    [InlineData("final-accounts.three-public", "", "决算数/合计", "three-public.total")]
    [InlineData("final-accounts.three-public", "", "决算数/公务用车购置及运行维护费/小计", "three-public.vehicles")]
    [InlineData("final-accounts.three-public", "", "公务用车购置及运行费/公务用车运行费/决算数", "three-public.vehicle-operation")]
    [InlineData("final-accounts.three-public", "", "合计/预算数", "three-public.total")]
    [InlineData("budget.three-public", "", "公务用车购置及运行费/购置费", "three-public.vehicle-purchase")]
    [InlineData("self-evaluation.project", "总分", "得分", "self-evaluation.total-score")]
    [InlineData("other", "合计", "金额", null)]
    public void Cells_of_standard_tables_have_stable_concepts(string kind, string row, string column, string? concept) =>
        Assert.Equal(concept, CellConcepts.Of(kind, row, column));

    [Theory]
    [InlineData("narrative.income", "本年收入合计", "万元", "income.total")]
    [InlineData("narrative.expenditure", "本年支出/基本支出", "万元", "expenditure.basic")]
    [InlineData("narrative.three-public", "“三公”经费财政拨款支出/支出决算为", "万元", "three-public.total")]
    [InlineData("narrative.three-public", "公务接待费年初预算为", "万元", "three-public.reception")]
    [InlineData("narrative.government-fund", "本年收入", "万元", "government-fund.income.total")]
    [InlineData("narrative.income", "本年收入合计", "%", null)]
    [InlineData("other", "本年收入合计", "万元", null)]
    public void Amounts_of_the_narrative_have_the_same_concepts(string section, string label, string unit, string? concept) =>
        Assert.Equal(concept, ProseConcepts.Of(section, label, unit));

    [Theory]
    [InlineData("合计|*/合计", "本年支出/合计", true)]
    [InlineData("合计|*/合计", "合计", true)]
    [InlineData("合计|*/合计", "合计数", false)]
    [InlineData("*公务用车*/购置费*", "公务用车购置及运行费/购置费/决算数", true)]
    [InlineData("*", "", true)]
    public void Stars_stand_for_any_characters_and_bars_part_alternatives(string pattern, string text, bool matches) =>
        Assert.Equal(matches, Wildcards.Match(pattern, text));
}
