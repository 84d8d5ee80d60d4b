using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>Tells the kind of a table from its title, its form number and, where these fail, its headings.</summary>
internal static partial class TableKinds
{
    /// <summary>The kind of tables that none of the rules knows.</summary>
    public const string Other = "other";

    /// <summary>The standard tables of accounts, most particular words first: several titles contain another.</summary>
    private static readonly (Regex Words, string Name)[] Accounts =
    [
        (ThreePublic(), "three-public"),
        (Procurement(), "procurement"),
        (OperatingExpenses(), "operating-expenses"),
        (Unlisted(), Other),
        (GovernmentFund(), "government-fund"),
        (StateCapital(), "state-capital"),
        (BasicExpenditure(), "basic-expenditure"),
        (GeneralPublicBudget(), "general-public-budget"),
        (AppropriationSummary(), "appropriation-summary"),
        (Summary(), "summary"),
        (Income(), "income"),
        (AppropriationExpenditure(), "appropriation-expenditure"),
        (Expenditure(), "expenditure"),
    ];

    /// <summary>The nine national forms by their number (公开01表 to 公开09表).</summary>
    private static readonly string[] Numbered =
    [
        "summary",
        "income",
        "expenditure",
        "appropriation-summary",
        "general-public-budget",
        "basic-expenditure",
        "three-public",
        "government-fund",
        "state-capital",
    ];

    /// <summary>The kind of a table.</summary>
    /// <param name="title">Its title or the heading it stands under.</param>
    /// <param name="table">The table.</param>
    /// <param name="document">The kind of the document.</param>
    public static string Of(string title, Table table, DocumentKind document)
    {
        var name = Labels.Key(title);
        var kind = OfPerformance(name, table, document);
        if (kind is not null)
        {
            return kind;
        }

        return OfAccount(name) ?? OfNumber(table.FormNumber, document) ?? Other;
    }

    private static string? OfAccount(string name)
    {
        var family =
            name.Contains("决算", StringComparison.Ordinal) ? "final-accounts"
            : name.Contains("预算", StringComparison.Ordinal) || name.Contains("三公", StringComparison.Ordinal) ? "budget"
            : null;
        if (family is null)
        {
            return null;
        }

        foreach (var (words, kind) in Accounts)
        {
            if (words.IsMatch(name))
            {
                return kind == Other ? Other : $"{family}.{kind}";
            }
        }

        return null;
    }

    private static string? OfNumber(string formNumber, DocumentKind document)
    {
        if (document is not DocumentKind.FinalAccounts || !FormNumber().IsMatch(formNumber))
        {
            return null;
        }

        var number = int.Parse(FormNumber().Match(formNumber).Value, System.Globalization.CultureInfo.InvariantCulture);
        return number >= 1 && number <= Numbered.Length ? $"final-accounts.{Numbered[number - 1]}" : null;
    }

    private static string? OfPerformance(string name, Table table, DocumentKind document)
    {
        if (SelfEvaluation().IsMatch(name))
        {
            return OverallForm().IsMatch(name) ? "self-evaluation.overall" : "self-evaluation.project";
        }

        var headings = TableHeadings.Of(table);
        if (name.Length == 0 && headings.Contains("全年执行数") && headings.Contains("得分"))
        {
            return headings.Contains("项目名称") ? "self-evaluation.project" : "self-evaluation.overall";
        }

        if (document is not DocumentKind.EvaluationReport && !Evaluation().IsMatch(name))
        {
            return null;
        }

        return IndicatorSystem().IsMatch(name) || headings.Contains("评分标准") ? "evaluation.indicator-system"
            : Survey().IsMatch(name) || headings.Contains("选项") ? "evaluation.survey"
            : headings.Contains("三级指标") && headings.Contains("得分") ? "evaluation.indicator-scores"
            : ScoreSummary().IsMatch(name) ? "evaluation.score-summary"
            : ProjectList().IsMatch(name) && headings.Contains("项目名称") ? "evaluation.project-list"
            : null;
    }

    [GeneratedRegex("自评")]
    private static partial Regex SelfEvaluation();

    [GeneratedRegex("整体")]
    private static partial Regex OverallForm();

    [GeneratedRegex("绩效评价|评价指标|满意度.{0,10}(?:分析|统计|调查)|问卷")]
    private static partial Regex Evaluation();

    [GeneratedRegex("指标体系|综合评分")]
    private static partial Regex IndicatorSystem();

    [GeneratedRegex("问卷|满意度.{0,4}(?:分析|统计|调查)|调查.{0,4}(?:结果|统计)")]
    private static partial Regex Survey();

    [GeneratedRegex("得分|评分")]
    private static partial Regex ScoreSummary();

    [GeneratedRegex("项目")]
    private static partial Regex ProjectList();

    [GeneratedRegex("[“\"”]?三公[“\"”]?")]
    private static partial Regex ThreePublic();

    [GeneratedRegex("^(?!.*(?:绩效|项目经费|国有资产|机关运行经费)).*政府采购")]
    private static partial Regex Procurement();

    [GeneratedRegex("^(?!.*(?:绩效|项目经费|国有资产|政府采购)).*机关运行经费")]
    private static partial Regex OperatingExpenses();

    [GeneratedRegex("国有资产|绩效|项目经费|政府购买|政府采购|机关运行经费")]
    private static partial Regex Unlisted();

    [GeneratedRegex("政府性基金")]
    private static partial Regex GovernmentFund();

    [GeneratedRegex("国有资本经营")]
    private static partial Regex StateCapital();

    [GeneratedRegex("基本支出")]
    private static partial Regex BasicExpenditure();

    [GeneratedRegex("一般公共预算(?:财政拨款|拨款)?(?:收入)?支出")]
    private static partial Regex GeneralPublicBudget();

    [GeneratedRegex("财政拨款(?:收入支出|收支|收、支)")]
    private static partial Regex AppropriationSummary();

    [GeneratedRegex("收入支出.{0,4}总表|收支.{0,4}总表")]
    private static partial Regex Summary();

    [GeneratedRegex("(?<!财政拨款)收入(?:决算|预算)(?:总|明细)?表")]
    private static partial Regex Income();

    [GeneratedRegex("财政拨款支出(?:决算|预算)(?:总|明细)?表")]
    private static partial Regex AppropriationExpenditure();

    [GeneratedRegex("(?<!财政拨款)支出(?:决算|预算)(?:总|明细)?表")]
    private static partial Regex Expenditure();

    [GeneratedRegex(@"(?<=公开)\d{2}(?=表)")]
    private static partial Regex FormNumber();
}
