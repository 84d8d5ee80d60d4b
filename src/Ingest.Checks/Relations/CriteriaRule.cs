using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Scoring rules as evaluation reports write them (评分标准): in proportion, points off for each percentage point, all or nothing, points that add up
/// to the weight.
/// </summary>
internal static partial class CriteriaRule
{
    /// <summary>What an indicator should score by its own criteria; none where they say nothing that can be computed.</summary>
    /// <param name="row">An indicator with weight, target and actual value.</param>
    public static (Interval Score, string Rule)? Expected(IndicatorRow row) =>
        row is { Weight: { } weight, Target: { } target, Actual: { } actual }
            ? Expected(row, actual.Value * Amount.Scale(actual.Unit), target.Value * Amount.Scale(target.Unit), Amount.Quantity(weight))
            : null;

    /// <summary>The same for other values than printed.</summary>
    /// <param name="row">An indicator with weight, target and actual value.</param>
    /// <param name="reached">Actual value, money in 元.</param>
    /// <param name="wanted">Target, money in 元.</param>
    /// <param name="weight">Weight in points.</param>
    public static (Interval Score, string Rule)? Expected(IndicatorRow row, decimal reached, decimal wanted, Interval weight)
    {
        if (row is not { Target: { } target, Actual: { } actual } || wanted <= 0 || !Amount.Comparable(target.Unit, actual.Unit))
        {
            return null;
        }

        var text = Label.Normalise(row.Criteria);
        var met = IndicatorJudge.IsCeiling(row) ? reached <= wanted : reached >= wanted;
        if (Proportional().IsMatch(text) && !IndicatorJudge.IsCeiling(row))
        {
            return (weight * Math.Max(0, Math.Min(1, reached / wanted)), "实际完成值÷目标值×权重");
        }

        if (PerPoint().Match(text) is { Success: true } deduction && target.Unit == "%")
        {
            return (Deducted(weight.Middle, met ? 0 : Math.Abs(reached - wanted), deduction, text), "每个百分点扣分");
        }

        return AllOrNothing().IsMatch(text) ? (met ? weight : Interval.Exactly(0), "达到得满分，否则不得分") : null;
    }

    /// <summary>The points named in criteria that are a list of points (…（2分）；…（2分）); empty where points are taken off or conditions stand in it.</summary>
    /// <param name="criteria">Criteria as printed.</param>
    public static IReadOnlyList<decimal> Points(string criteria)
    {
        var text = Label.Normalise(criteria);
        return text.Contains('扣') || text.Contains("满分") || text.Contains("否则") || text.Contains('或') || text.Contains("最高")
            ? ItemPoints(text)
            : [.. ListedPoints().Matches(text).Select(m => decimal.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];
    }

    /// <summary>The points of numbered items that each end with them (①制度健全，得 2 分；②…) after a sentence of another kind.</summary>
    private static IReadOnlyList<decimal> ItemPoints(string text)
    {
        var items = Enumerator().Split(text).Skip(1).ToList();
        var points = items.ConvertAll(i => Conditional().IsMatch(i) ? null : PointsAtEnd().Match(i));
        return items.Count > 1 && points.TrueForAll(p => p is { Success: true })
            ? [.. points.Select(p => decimal.Parse(p!.Groups["points"].Value, CultureInfo.InvariantCulture))]
            : [];
    }

    /// <summary>
    /// Weight less k points for each point of the distance: whole points where the text says so, else anything between whole points and the
    /// exact distance.
    /// </summary>
    private static Interval Deducted(decimal weight, decimal distance, Match deduction, string text)
    {
        var step = decimal.Parse(deduction.Groups["step"].Value, CultureInfo.InvariantCulture);
        var points = decimal.Parse(deduction.Groups["points"].Value, CultureInfo.InvariantCulture);
        var whole = Math.Max(0, weight - (Math.Floor(distance / step) * points));
        var exact = Math.Max(0, weight - (distance / step * points));
        return WholePoints().IsMatch(text) ? Interval.Exactly(whole) : new Interval(exact, whole);
    }

    [GeneratedRegex(@"(?:实际)?完成值?[/÷](?:目标|标杆|计划|年度指标)值?[×*x](?:权重|分值|该指标分值)")]
    private static partial Regex Proportional();

    [GeneratedRegex(
        @"每(?:降低|超过|低于|超出|减少|增加|高于|下降|上升|少|多)?(?<step>\d+(?:\.\d+)?)(?:个)?百分点,?扣(?:减)?(?<points>\d+(?:\.\d+)?)分",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex PerPoint();

    [GeneratedRegex("不足(?:1|一)个百分点不扣|每满|整数")]
    private static partial Regex WholePoints();

    [GeneratedRegex("得(?:满|全)分,(?:否则|未达到|超过(?:目标值)?)(?:不得分|得0分|0分)")]
    private static partial Regex AllOrNothing();

    [GeneratedRegex(@"\((?:得)?(\d+(?:\.\d+)?)分\)")]
    private static partial Regex ListedPoints();

    [GeneratedRegex("[①②③④⑤⑥⑦⑧⑨]")]
    private static partial Regex Enumerator();

    [GeneratedRegex("扣|否则|每|或|最高|满分")]
    private static partial Regex Conditional();

    [GeneratedRegex(@"(?:得|计|\()(?<points>\d+(?:\.\d+)?)分\)?[;。,]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex PointsAtEnd();
}
