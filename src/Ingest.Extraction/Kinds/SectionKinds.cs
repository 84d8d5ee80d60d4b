using System.Text.RegularExpressions;

namespace Ingest.Extraction.Kinds;

/// <summary>Tells the kind of a section from its heading.</summary>
internal static partial class SectionKinds
{
    private static readonly (Regex Words, string Kind)[] Rules =
    [
        (Contents(), "contents"),
        (Abstract(), "abstract"),
        (Glossary(), "glossary"),
        (Annex(), "annex"),
        (Tables(), "tables"),
        (ThreePublic(), "narrative.three-public"),
        (OperatingExpenses(), "narrative.operating-expenses"),
        (Procurement(), "narrative.procurement"),
        (StateAssets(), "narrative.state-assets"),
        (GovernmentFund(), "narrative.government-fund"),
        (StateCapital(), "narrative.state-capital"),
        (Performance(), "narrative.performance"),
        (BasicExpenditure(), "narrative.basic-expenditure"),
        (GeneralPublicBudget(), "narrative.general-public-budget"),
        (AppropriationSummary(), "narrative.appropriation-summary"),
        (Narrative(), "narrative"),
        (Summary(), "narrative.summary"),
        (Income(), "narrative.income"),
        (Expenditure(), "narrative.expenditure"),
        (Duties(), "overview.duties"),
        (Organisation(), "overview.organisation"),
        (Overview(), "overview"),
        (IndicatorAnalysis(), "evaluation.indicators"),
        (Conclusion(), "evaluation.conclusion"),
        (Problems(), "evaluation.problems"),
        (Approach(), "evaluation.approach"),
    ];

    /// <summary>The kind of a section; <c>other</c> where no rule knows its heading.</summary>
    /// <param name="heading">Its heading.</param>
    public static string Of(string heading)
    {
        var words = Labels.Key(heading);
        foreach (var (pattern, kind) in Rules)
        {
            if (pattern.IsMatch(words))
            {
                return kind;
            }
        }

        return "other";
    }

    [GeneratedRegex("^目录$")]
    private static partial Regex Contents();

    [GeneratedRegex("摘要")]
    private static partial Regex Abstract();

    [GeneratedRegex("名词解释|名称解释|术语解释")]
    private static partial Regex Glossary();

    [GeneratedRegex("^附件|^附表|^附录")]
    private static partial Regex Annex();

    [GeneratedRegex("三公")]
    private static partial Regex ThreePublic();

    [GeneratedRegex("机关运行经费")]
    private static partial Regex OperatingExpenses();

    [GeneratedRegex("政府采购")]
    private static partial Regex Procurement();

    [GeneratedRegex("国有资产")]
    private static partial Regex StateAssets();

    [GeneratedRegex("政府性基金")]
    private static partial Regex GovernmentFund();

    [GeneratedRegex("国有资本经营")]
    private static partial Regex StateCapital();

    [GeneratedRegex("预算绩效|绩效目标设置|绩效管理|绩效自评")]
    private static partial Regex Performance();

    [GeneratedRegex("基本支出(?:决算|预算|使用)")]
    private static partial Regex BasicExpenditure();

    [GeneratedRegex("一般公共预算(?:财政拨款|拨款)?支出")]
    private static partial Regex GeneralPublicBudget();

    [GeneratedRegex("财政拨款(?:收入支出|收支|收、支)")]
    private static partial Regex AppropriationSummary();

    [GeneratedRegex(@"表(?:\(.*\))?$")]
    private static partial Regex Tables();

    [GeneratedRegex("(?:部门|单位)(?:决算|预算)(?:编制)?情况(?:的)?说明$|(?:决算|预算)编制说明$")]
    private static partial Regex Narrative();

    [GeneratedRegex("收入支出(?:决算|预算)?(?:总体)?情况|收支(?:决算|预算)?(?:总体|总表)情况")]
    private static partial Regex Summary();

    [GeneratedRegex("收入(?:决算|预算)(?:总表)?(?:的)?情况")]
    private static partial Regex Income();

    [GeneratedRegex("支出(?:决算|预算)(?:总表)?(?:的)?情况")]
    private static partial Regex Expenditure();

    [GeneratedRegex("主要职[能责]|部门职[能责]")]
    private static partial Regex Duties();

    [GeneratedRegex("机构设置|单位构成|人员情况|所属单位")]
    private static partial Regex Organisation();

    [GeneratedRegex("概况|基本情况")]
    private static partial Regex Overview();

    [GeneratedRegex("指标分析")]
    private static partial Regex IndicatorAnalysis();

    [GeneratedRegex("评价结论|综合评价情况")]
    private static partial Regex Conclusion();

    [GeneratedRegex("问题|建议|经验")]
    private static partial Regex Problems();

    [GeneratedRegex("评价工作|评价目的|评价思路|评价方法")]
    private static partial Regex Approach();
}
