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
            yield return new Statement
            {
                Rule = Points,
                Place = place,
                Status = Amount.Quantity(weight).Contains(sum) ? RelationStatus.Consistent : RelationStatus.Inconsistent,
                MessageZh = $"评分标准所列分值 {string.Join(" + ", points)} = {sum}，权重为 {Amount.Print(weight)}",
                MessageEn = $"the points of the criteria {string.Join(" + ", points)} = {sum}, but the weight is {Amount.Print(weight)}",
                Expected = sum.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Actual = Amount.Print(weight),
                Page = weight.Page,
                Figures = [weight, .. table.Table.FiguresAt(row.Index, table.Columns.Criteria).Where(f => f.Unit == "分")],
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
}
