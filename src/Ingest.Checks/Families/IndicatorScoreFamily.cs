using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Scores of quantitative indicators in self-evaluation forms: full marks where the target is met; where it is missed, by the rule that explains most
/// missed indicators of the document: weight × actual ÷ target, or nothing below 60 %. Ceilings (≤) that are missed lose marks, how many differs by region.
/// </summary>
internal sealed class IndicatorScoreFamily : IRuleFamily
{
    private static readonly Rule Proportion = RuleCatalogue.Get("form.indicator-score");
    private static readonly Rule FullMarks = RuleCatalogue.Get("form.missed-with-full-marks");
    private static readonly Rule MissingMarks = RuleCatalogue.Get("form.met-without-full-marks");
    private static readonly Rule Reason = RuleCatalogue.Get("form.deviation-reason");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var missed = view.Forms.SelectMany(f => f.Indicators.Where(IsMissed).Select(i => (Form: f, Row: i))).ToList();
        var claims = ScoreRules.All.Take(2).Select(r => missed.ConvertAll(m => ToClaim(m.Form, m.Row, r))).MaxBy(c => c.Count(Holds))!;
        var isByRule = claims.Count > 0 && 2 * claims.Count(Holds) >= claims.Count;
        for (var i = 0; i < missed.Count; i++)
        {
            var (form, row) = missed[i];
            if (isByRule)
            {
                yield return claims[i];
            }
            else if (row.Score!.Value == row.Weight!.Value)
            {
                yield return WithFullMarks(form, row);
            }

            if (row.Reason is not null)
            {
                yield return ReasonOf(form, row);
            }
        }

        foreach (var statement in view.Forms.SelectMany(f => f.Indicators.Select(i => OfMarks(f, i))).OfType<Statement>())
        {
            yield return statement;
        }
    }

    private static bool Holds(Claim claim) => Evaluator.Evaluate(claim).Holds;

    /// <summary>A ceiling that was exceeded with full marks; a target with a sign that was met exactly with marks missing and no reason.</summary>
    private static Statement? OfMarks(FormView form, IndicatorRow row) =>
        row is not { Weight: { Value: > 0, Unit: "分" } weight, Score: { Unit: "分" } score } ? null
        : row.Target is not { Value: > 0 } ? (IsWithoutReason(row, weight, score) ? MarksWithoutReason(form, row, weight, score) : null)
        : IndicatorJudge.IsCeiling(row) && IndicatorJudge.Judge(row) == IndicatorState.Missed && score.Value == weight.Value
            ? WithFullMarks(form, row)
        : IndicatorJudge.Comparison(row).Length > 0
        && IndicatorJudge.Judge(row) == IndicatorState.Met
        && score.Value < weight.Value
        && string.IsNullOrEmpty(row.Reason)
            ? WithMissingMarks(form, row)
        : IsWithoutReason(row, weight, score) ? MarksWithoutReason(form, row, weight, score)
        : null;

    /// <summary>Marks are missing for another reason than a number that misses its target, and the column of reasons is empty.</summary>
    private static bool IsWithoutReason(IndicatorRow row, Figure weight, Figure score) =>
        row is { Reason: "", ActualText.Length: > 0 }
        && score.Value < weight.Value
        && !IsMissed(row)
        && IndicatorJudge.Judge(row) != IndicatorState.Met;

    private static Statement MarksWithoutReason(FormView form, IndicatorRow row, Figure weight, Figure score) =>
        new()
        {
            Rule = Reason,
            Place = $"{form.Caption} / {row.Name}",
            Status = RelationStatus.Inconsistent,
            MessageZh = $"得分 {Amount.Print(score)} 低于分值 {Amount.Print(weight)}，未说明偏差原因",
            MessageEn = $"only {Amount.Print(score)} of {Amount.Print(weight)} points are given, and no reason is",
            Page = score.Page,
            Figures = [.. new[] { score, weight, row.Actual, row.Target }.OfType<Figure>()],
        };

    private static Statement WithMissingMarks(FormView form, IndicatorRow row) =>
        new()
        {
            Rule = MissingMarks,
            Place = $"{form.Caption} / {row.Name}",
            Status = RelationStatus.Inconsistent,
            MessageZh =
                $"实际完成值 {row.ActualText} 已达到年度指标值 {row.TargetText}，得分 {Amount.Print(row.Score!)} 低于分值 {Amount.Print(row.Weight!)}，未说明扣分原因",
            MessageEn =
                $"the actual value {row.ActualText} meets the target {row.TargetText}, yet only {Amount.Print(row.Score!)} of {Amount.Print(row.Weight!)} points are given, and no reason",
            Actual = Amount.Print(row.Score!),
            Page = row.Score!.Page,
            Figures = [row.Score, row.Actual!, row.Target!, row.Weight!],
        };

    private static bool IsMissed(IndicatorRow row) =>
        row is { Weight.Value: > 0, Score: not null, Target.Value: > 0 }
        && !IndicatorJudge.IsCeiling(row)
        && IndicatorJudge.Judge(row) == IndicatorState.Missed;

    private static Claim ToClaim(FormView form, IndicatorRow row, ScoreRule rule)
    {
        var (target, actual, weight) = (
            new FigureTerm(row.Target!, "年度指标值"),
            new FigureTerm(row.Actual!, "实际完成值"),
            new FigureTerm(row.Weight!, "分值")
        );
        var claim = new Claim
        {
            Rule = Proportion,
            Place = $"{form.Caption} / {row.Name}",
            Claimed = new FigureTerm(row.Score!, "得分"),
            Expression = new ComputedExpression(
                [actual, target, weight],
                // Targets and actual values of indicators are stated, not rounded.
                v => v[1].Middle <= 0 ? null : rule.Compute(Interval.Exactly(v[0].Middle / v[1].Middle), v[2], false),
                rule == ScoreRules.All[0]
                    ? $"{actual.Print()} ÷ {target.Print()} × {weight.Print()}"
                    : $"{actual.Print()}，{target.Print()}，{weight.Print()}，按{rule.NameZh.Replace("执行率", "完成率")}"
            ),
        };
        return claim with { Convention = ScoreRules.Truncation(claim) };
    }

    private static Statement WithFullMarks(FormView form, IndicatorRow row) =>
        new()
        {
            Rule = FullMarks,
            Place = $"{form.Caption} / {row.Name}",
            Status = RelationStatus.Inconsistent,
            MessageZh = $"实际完成值 {row.ActualText} 未达到年度指标值 {row.TargetText}，却得满分 {Amount.Print(row.Score!)}",
            MessageEn =
                $"the actual value {row.ActualText} misses the target {row.TargetText}, yet the full {Amount.Print(row.Score!)} points are given",
            Actual = Amount.Print(row.Score!),
            Page = row.Score!.Page,
            Figures = [row.Score, row.Actual!, row.Target!, row.Weight!],
        };

    private static Statement ReasonOf(FormView form, IndicatorRow row) =>
        new()
        {
            Rule = Reason,
            Place = $"{form.Caption} / {row.Name}",
            Status = row.Reason!.Length > 0 ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"实际完成值 {row.ActualText} 未达到年度指标值 {row.TargetText}，未说明偏差原因",
            MessageEn = $"the actual value {row.ActualText} misses the target {row.TargetText}, and no reason is given",
            Page = row.Score!.Page,
            Figures = [row.Score, row.Weight!, row.Actual!, row.Target!],
        };
}
