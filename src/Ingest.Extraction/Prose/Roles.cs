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
        if (unit is "%" or "‰")
        {
            return EndsWithChange(words) || EndsWithAny(words, "增幅", "降幅", "减幅", "增长率", "下降率") ? FigureRole.Growth
                : words.Contains('占', StringComparison.Ordinal) || words.EndsWith("比重", StringComparison.Ordinal) ? FigureRole.Share
                : words.Contains('率', StringComparison.Ordinal) || words.Contains("完成", StringComparison.Ordinal) ? FigureRole.Rate
                : FigureRole.Amount;
        }

        if (EndsWithChange(words) && !NamesPurpose(words, unit))
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
    public static Period PeriodOf(string label, string words, FigureRole role)
    {
        var own = words.Length > 0 ? words : label;
        if (role == FigureRole.Amount && ContainsAny(own, "年初预算", "年初收入预算", "年初支出预算", "收入年初预算", "支出年初预算"))
        {
            return Period.Budget;
        }

        if (role == FigureRole.Amount && ContainsAny(own, "全年预算", "调整预算", "调整后预算", "全年收入预算", "全年支出预算"))
        {
            return Period.AdjustedBudget;
        }

        return role == FigureRole.Amount && ContainsAny(own, "上年", "去年", "上一年") && !ContainsAny(own, "结转", "结余")
            ? Period.Prior
            : Period.Current;
    }

    private static bool EndsWithChange(string words)
    {
        var end = words.AsSpan().TrimEnd('为').TrimEnd('了');
        return Difference().IsMatch(words)
            || EndsWithAny(end, "增加", "减少", "增长", "下降", "上升", "降低", "提高", "上涨", "提升", "增", "减", "降");
    }

    /// <summary>
    /// Whether the words name what money is for (支持服务能力提升, 促进稳增长) and do not say that it became more: money is 增加 or
    /// 增长, never 提升.
    /// </summary>
    private static bool NamesPurpose(string words, string unit) =>
        (unit.EndsWith('元') || unit is "万" or "亿") && EndsWithAny(words, "提升", "稳增长", "促增长", "保增长");

    private static bool EndsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> endings)
    {
        var end = text.TrimEnd('为');
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

    /// <summary>本年数小于上年预算数 29.65 万元: what follows is not last year's budget but the distance from it.</summary>
    [GeneratedRegex("(?:小于|大于|低于|高于|少于|多于|超过)(?:上年度?|上一年度?|去年)(?:同期)?(?:预算|决算|执行|支出)?(?:数|额)?$")]
    private static partial Regex Difference();
}
