using System.Globalization;
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

    /// <summary>
    /// k points off for each percentage point below full execution, whole points or continuously: rules that only a document with several telling forms can
    /// prove, since one of so many fits a single form by chance.
    /// </summary>
    public static IReadOnlyList<ScoreRule> PointsOff { get; } =
    [
        .. from k in new[] { 0.1m, 0.2m, 0.25m, 0.3m, 0.5m, 1m, 2m }
        from whole in new[] { true, false }
        // Continuously, 0.1 of 10 points for each percentage point is in proportion.
        where whole || k != 0.1m
        select Deduction(100, 1, k, whole ? Steps.Whole : Steps.Continuous),
    ];

    /// <summary>How the distance counts.</summary>
    private enum Steps
    {
        Whole,
        Continuous,
        Either,
    }

    private static ScoreRule Deduction(decimal from, decimal step, decimal points, Steps steps)
    {
        Interval Score(Interval rate, Interval weight, bool _)
        {
            decimal Off(decimal r, bool whole)
            {
                var distance = Math.Max(0, from - (100 * r)) / step;
                return points * (whole ? Math.Floor(distance) : distance);
            }

            var (less, more) = (Off(rate.High, steps != Steps.Continuous), Off(rate.Low, steps == Steps.Whole));
            return new Interval(Math.Max(0, weight.Low - more), Math.Max(0, weight.High - less));
        }

        var (zh, en) = steps switch
        {
            Steps.Whole => ("满", "full "),
            Steps.Continuous => ("（按比例）", "proportionally "),
            _ => ("", ""),
        };
        return new ScoreRule(
            $"执行率低于{from:0.##}%的，每{zh}{step:0.##}个百分点扣{points:0.##}分",
            $"{points:0.##} points off for each {en}{step:0.##} percentage points below {from:0.##} %",
            Score
        );
    }

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

            if (PointsOffRule().Match(text) is { Success: true } off)
            {
                return Deduction(
                    off.Groups["from"].Success ? Number(off, "from") : 100,
                    off.Groups["step"].Success ? Number(off, "step") : 1,
                    Number(off, "points"),
                    WholeSteps().IsMatch(off.Value) || WholeSteps().IsMatch(text) ? Steps.Whole : Steps.Either
                );
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

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

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

    [GeneratedRegex(
        @"执行率[^。;]{0,20}?(?:(?:低于|未达到|不足|小于|<)(?<from>\d{2,3}(?:\.\d+)?)%)?[^。;]{0,10}每(?:满|降低|低于|下降|减少|低|少|降){0,2}(?<step>\d+(?:\.\d+)?)?(?:个)?(?:百分点|%),?扣(?:减)?(?<points>\d+(?:\.\d+)?)分",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex PointsOffRule();

    [GeneratedRegex("每满|不足(?:1|一)个百分点(?:的)?不扣|取整")]
    private static partial Regex WholeSteps();
}
