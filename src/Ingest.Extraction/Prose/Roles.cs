using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Extraction.Prose;

/// <summary>Tells the role and period of a number from the words before it and its unit.</summary>
internal static partial class Roles
{
    /// <summary>The role of a number.</summary>
    /// <param name="words">Words before it in its clause, without spaces.</param>
    /// <param name="unit">Its unit.</param>
    public static FigureRole RoleOf(string words, string unit)
    {
        if (unit is "%" or "‰" or "倍")
        {
            return EndsWithChange(words) || EndsWithAny(words, "幅", "幅度", "增长率", "下降率", "增减率", "变化率", "变动率")
                    ? FigureRole.Growth
                : OfBudget().IsMatch(words) ? FigureRole.Rate
                : words.Contains('占', StringComparison.Ordinal) || words.EndsWith("比重", StringComparison.Ordinal) ? FigureRole.Share
                : words.Contains('率', StringComparison.Ordinal)
                || words.Contains("完成", StringComparison.Ordinal)
                || EndsWithAny(words, "的")
                    ? FigureRole.Rate
                : FigureRole.Amount;
        }

        if ((EndsWithChange(words) && !NamesPurpose(words, unit)) || IsDistance(words, unit))
        {
            return FigureRole.Change;
        }

        if (unit is not "分")
        {
            return FigureRole.Amount;
        }

        return EndsWithAny(words, "权重", "满分", "分值", "总分", "标准分", "(", "（") ? FigureRole.Weight
            : EndsWithAny(words, "得", "得分", "评分", "扣", "扣分") ? FigureRole.Score
            : FigureRole.Amount;
    }

    /// <summary>The period a number is about.</summary>
    /// <param name="label">Subject and words, without spaces.</param>
    /// <param name="words">Words before it in its clause, without spaces.</param>
    /// <param name="role">Its role: a change against last year is this year's.</param>
    /// <param name="fiscalYear">The year of the report, where known.</param>
    public static Period PeriodOf(string label, string words, FigureRole role, int? fiscalYear)
    {
        if (role != FigureRole.Amount)
        {
            return Period.Current;
        }

        var own = words.Length > 0 ? words : label;
        return IsPriorYear(own, fiscalYear) ? Period.Prior
            : ContainsAny(own, "全年预算", "调整预算", "调整后预算", "全年收入预算", "全年支出预算") ? Period.AdjustedBudget
            : ContainsAny(own, "年初预算", "年初收入预算", "年初支出预算") || EndsWithBudget(own) ? Period.Budget
            : Period.Current;
    }

    /// <summary>The year before, or a year named at the start or after 比 that is before the report's; what it left over is this year's.</summary>
    private static bool IsPriorYear(string words, int? fiscalYear)
    {
        if (ContainsAny(words, "结转", "结余"))
        {
            return false;
        }

        return ContainsAny(words, "上年", "去年", "上一年")
            || (
                Year().Matches(words) is { Count: > 0 } years
                && years.All(y => int.Parse(y.ValueSpan, CultureInfo.InvariantCulture) < fiscalYear)
            );
    }

    /// <summary>支出预算为, 预算数; but 政府性基金预算 is the name of a fund.</summary>
    private static bool EndsWithBudget(string words) => Budget().IsMatch(words);

    /// <summary>Percentage points are what parts two rates; 每超过 1 个百分点 is the step of a rule.</summary>
    private static bool IsDistance(string words, string unit) =>
        unit.EndsWith("百分点", StringComparison.Ordinal) && !ContainsAny(words, "每", "不足");

    private static bool EndsWithChange(string words)
    {
        var end = Filler().Replace(Opposite().Replace(words, ""), "");
        return Difference().IsMatch(words)
            || EndsWithAny(
                end,
                "增加",
                "减少",
                "增长",
                "下降",
                "上升",
                "降低",
                "提高",
                "上涨",
                "提升",
                "调增",
                "调减",
                "增减",
                "增",
                "减",
                "降"
            );
    }

    /// <summary>
    /// Whether the words name what money is for (支持服务能力提升, 促进稳增长) and do not say that it became more: money is 增加 or
    /// 增长, never 提升.
    /// </summary>
    private static bool NamesPurpose(string words, string unit) =>
        (unit.EndsWith('元') || unit is "万" or "亿") && EndsWithAny(words, "提升", "稳增长", "促增长", "保增长");

    private static bool EndsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> endings)
    {
        var end = text.TrimEnd("为约近达");
        end = end.EndsWith("分别") ? end[..^2] : end;
        foreach (var ending in endings)
        {
            if (end.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(string text, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (text.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?<=^|[与比较和同、(（])(?:19|20)\d\d(?=年度?(?!\d|末|底|至|以来))", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("(?<!一般公共|基金|经营|社会保险)预算(?:数|总?额|金额)?(?:为|是)?约?$", RegexOptions.CultureInvariant)]
    private static partial Regex Budget();

    /// <summary>占年初预算数的: a rate of completion, not a part of a whole.</summary>
    [GeneratedRegex("占(?:年初|全年|调整后?|当年)预算(?:数|额)?的?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfBudget();

    /// <summary>支出少于预算, 小于上年预算数, 比预算数…多: a difference without a word of change.</summary>
    [GeneratedRegex(
        "(?:[少多低高大小]于|超出|超过)(?:(?:上年度?|上一年度?|去年)(?:同期)?(?:预算|决算|执行|支出)?|(?:年初|全年|调整后?)?(?:预算|决算))(?:数|额)?$"
            + "|[比较].+[多少]$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Difference();

    /// <summary>Words between 增加 and its number; 增加到 is no change but what it led to.</summary>
    [GeneratedRegex("(?:为|了|达到?|约|近|额|[(（])+$", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    /// <summary>增加（减少）: forms print both directions.</summary>
    [GeneratedRegex("[(（](?:增加|减少|增长|下降|上升|降低|[增减升降])[)）](?=[为了达到]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Opposite();
}
