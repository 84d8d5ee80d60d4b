using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Indicators of evaluation reports against their own criteria (评分标准): listed points add up to the weight, the score follows the rule.</summary>
internal sealed class CriteriaFamily : IRuleFamily
{
    private static readonly Rule Score = RuleCatalogue.Get("evaluation.criteria-score");
    private static readonly Rule Points = RuleCatalogue.Get("evaluation.criteria-points");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        view.Evaluation.ScoreTables.SelectMany(t => t.Indicators.Where(i => i.Criteria.Length > 0).SelectMany(i => OfRow(t, i)));

    private static IEnumerable<Assertion> OfRow(ScoreTable table, IndicatorRow row)
    {
        var place = $"{table.Table.Caption} / {row.Name}";
        if (row.Weight is { } weight && CriteriaRule.Points(row.Criteria) is { Count: > 1 } points)
        {
            var sum = points.Sum();
            var listed = table.Table.FiguresAt(row.Index, table.Columns.Criteria).Where(f => f.Unit == "分").ToList();
            var odd = Odd(points, sum - weight.Value);
            var suspect = odd is { } value && listed.FindAll(f => f.Value == value) is [var one] ? one : null;
            var (zh, en) = suspect is null
                ? ("；不能判定有误的是权重还是某项分值", "; either the weight or one of the points may be wrong")
                : ($"；更可能有误的是 {Amount.Print(suspect)}", $"; more likely wrong is {Amount.Print(suspect)}");
            yield return new Statement
            {
                Rule = Points,
                Place = place,
                Status = Amount.Quantity(weight).Contains(sum) ? RelationStatus.Consistent : RelationStatus.Inconsistent,
                MessageZh = $"评分标准所列分值 {string.Join(" + ", points)} = {sum}，权重为 {Amount.Print(weight)}{zh}",
                MessageEn =
                    $"the points of the criteria {string.Join(" + ", points)} = {sum}, but the weight is {Amount.Print(weight)}{en}",
                Expected = sum.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Actual = Amount.Print(weight),
                Page = (suspect ?? weight).Page,
                Figures = [.. new[] { suspect, weight }.OfType<Figure>(), .. listed.Where(f => f != suspect)],
            };
        }

        if (row is { Score: { } score, Weight: { } full } && CriteriaRule.Expected(row) is var (_, rule))
        {
            var (actual, target) = (new FigureTerm(row.Actual!, "完成值"), new FigureTerm(row.Target!, "标杆值"));
            var claim = new Claim
            {
                Rule = Score,
                Place = place,
                Claimed = new FigureTerm(score, "得分"),
                Expression = new ComputedExpression(
                    [actual, target, new FigureTerm(full, "权重")],
                    v => CriteriaRule.Expected(row, v[0].Middle, v[1].Middle, v[2])?.Score,
                    $"{actual.Print()}，{target.Print()}，权重 {Amount.Print(full)}，按“{rule}”"
                ),
            };
            yield return claim with
            {
                Convention = ScoreRules.Truncation(claim),
            };
        }
    }

    /// <summary>
    /// The points that stand out: all others are alike, and so would these be if they made up the difference to the weight; none where
    /// no single points do.
    /// </summary>
    /// <param name="points">Points as listed.</param>
    /// <param name="over">Their sum less the weight.</param>
    private static decimal? Odd(IReadOnlyList<decimal> points, decimal over) =>
        points.Count > 2
        && over != 0
        && points.Where(p => points.Count(q => q == p) == 1).ToList() is [var odd]
        && points.All(p => p == odd || p == odd - over)
            ? odd
            : null;
}
