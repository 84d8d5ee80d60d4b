using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// The scoring rules for execution rates in use (财预〔2020〕10号: in proportion; Xinjiang: nothing below 60 %, then in proportion to what is above it,
/// in some documents full marks from 95 % when every indicator is met).
/// </summary>
internal static partial class ScoreRules
{
    private const decimal Threshold = 0.6m;
    private const decimal FullFrom = 0.95m;
    private static readonly Interval One = Interval.Exactly(1);

    /// <summary>All rules, the commonest first.</summary>
    public static IReadOnlyList<ScoreRule> All { get; } =
    [
        new("分值×执行率", "weight × rate", (rate, weight, _) => Capped(rate) * weight),
        new(
            "执行率低于60%得0分，否则 (执行率−60%)÷40%×分值",
            "0 below 60 %, else (rate − 60 %) ÷ 40 % × weight",
            (rate, weight, _) => AboveThreshold(rate) * weight
        ),
        new(
            "执行率低于60%得0分，否则 (执行率−60%)÷40%×分值，95%以上且指标全部完成得满分",
            "0 below 60 %, else (rate − 60 %) ÷ 40 % × weight, full marks from 95 % when every indicator is met",
            (rate, weight, allMet) => allMet ? FullAbove(rate, weight) : AboveThreshold(rate) * weight
        ),
        new(
            "执行率低于60%得0分，否则 (执行率−60%)÷40%×分值，95%以上得满分",
            "0 below 60 %, else (rate − 60 %) ÷ 40 % × weight, full marks from 95 %",
            (rate, weight, _) => FullAbove(rate, weight)
        ),
    ];

    /// <summary>The rule a document states for its forms; none when it states none that is known.</summary>
    /// <param name="prose">The running text.</param>
    public static ScoreRule? StatedIn(ProseView prose)
    {
        foreach (var text in prose.Paragraphs.Select(p => p.Plain).Where(t => t.Contains("执行率")))
        {
            if (ThresholdRule().IsMatch(text))
            {
                return !FullFrom95().IsMatch(text) ? All[1]
                    : IndicatorsToo().IsMatch(text) ? All[2]
                    : All[3];
            }

            if (ProportionalRule().IsMatch(text))
            {
                return All[0];
            }
        }

        return null;
    }

    /// <summary>The convention that a score was cut, not rounded, where that explains it.</summary>
    /// <param name="claim">A claim on a score.</param>
    public static Convention? Truncation(Claim claim)
    {
        var figure = claim.Claimed.Figure;
        var unit = 2 * Interval.HalfUnit(figure.Decimals);
        return claim.Expression.Evaluate(Amount.Quantity) is { } exact && new Interval(figure.Value, figure.Value + unit).Meets(exact)
            ? new Convention("系截尾而非四舍五入所致", "explained by truncating instead of rounding")
            : null;
    }

    private static Interval Capped(Interval rate) => new(Math.Min(rate.Low, 1), Math.Min(rate.High, 1));

    private static Interval AboveThreshold(Interval rate)
    {
        var capped = Capped(rate);
        return new Interval(
            Math.Max(0, (capped.Low - Threshold) / (1 - Threshold)),
            Math.Max(0, (capped.High - Threshold) / (1 - Threshold))
        );
    }

    private static Interval FullAbove(Interval rate, Interval weight) =>
        rate.Low >= FullFrom ? weight
        : rate.High < FullFrom ? AboveThreshold(rate) * weight
        : new Interval(AboveThreshold(rate).Low, One.High) * weight;

    [GeneratedRegex(@"\(?执行率-60%\)?[÷/](?:\(1-60%\)|\(100%-60%\)|40%)", RegexOptions.ExplicitCapture)]
    private static partial Regex ThresholdRule();

    [GeneratedRegex(@"95%(?:\(含\))?(?:及)?以上|(?:>=|≥|大于等于|不低于)95%", RegexOptions.ExplicitCapture)]
    private static partial Regex FullFrom95();

    [GeneratedRegex(
        "(?:全部|所有)(?:绩效)?指标(?:均|全部)?(?:完成|达到|达标)|无未完成指标|指标(?:均|全部)(?:完成|达标)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex IndicatorsToo();

    [GeneratedRegex(
        @"(?:执行率得分|得分)[^。;]{0,12}(?:按|=|为)[^。;]{0,6}执行率(?:乘以|乘|×|\*|x)(?:10分|分值|权重|该项分值|10)|(?:按|=)(?:预算)?执行率(?:乘以|乘|×|\*)(?:10分|分值|权重)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex ProportionalRule();
}
