using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Scores of quantitative indicators in self-evaluation forms: full marks where the target is met; where it is missed, weight × actual ÷ target if
/// most missed indicators of the document are scored so. Ceilings (≤) that are missed are left alone: regions differ.
/// </summary>
internal sealed class IndicatorScoreFamily : IRuleFamily
{
    private static readonly Rule Proportion = RuleCatalogue.Get("form.indicator-score");
    private static readonly Rule FullMarks = RuleCatalogue.Get("form.missed-with-full-marks");
    private static readonly Rule Reason = RuleCatalogue.Get("form.deviation-reason");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var missed = view.Forms.SelectMany(f => f.Indicators.Where(IsMissed).Select(i => (Form: f, Row: i))).ToList();
        var claims = missed.ConvertAll(m => ToClaim(m.Form, m.Row));
        var isProportional = claims.Count > 0 && 2 * claims.Count(c => Evaluator.Evaluate(c).Holds) >= claims.Count;
        for (var i = 0; i < missed.Count; i++)
        {
            var (form, row) = missed[i];
            if (isProportional)
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
    }

    private static bool IsMissed(IndicatorRow row) =>
        row is { Weight.Value: > 0, Score: not null, Target.Value: > 0 }
        && !IndicatorJudge.IsCeiling(row)
        && IndicatorJudge.Judge(row) == IndicatorState.Missed;

    private static Claim ToClaim(FormView form, IndicatorRow row)
    {
        var (target, actual, weight) = (
            new FigureTerm(row.Target!, "年度指标值"),
            new FigureTerm(row.Actual!, "实际完成值"),
            new FigureTerm(row.Weight!, "分值")
        );
        // Targets and actual values of indicators are stated, not rounded.
        var ratio = row.Actual!.Value * Amount.Scale(row.Actual.Unit) / (row.Target!.Value * Amount.Scale(row.Target.Unit));
        var claim = new Claim
        {
            Rule = Proportion,
            Place = $"{form.Caption} / {row.Name}",
            Claimed = new FigureTerm(row.Score!, "得分"),
            Expression = new ComputedExpression(
                [actual, target, weight],
                v => v[2] * ratio,
                $"{actual.Print()} ÷ {target.Print()} × {weight.Print()}"
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
            Figures = [row.Actual!, row.Target!],
        };
}
