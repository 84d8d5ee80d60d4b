using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Points of self-evaluation forms: Σ weights = 100, Σ scores = total, no score above its weight.</summary>
internal sealed class FormPointsFamily : IRuleFamily
{
    private const decimal FullMarks = 100;
    private static readonly Rule Weights = RuleCatalogue.Get("form.weights");
    private static readonly Rule Total = RuleCatalogue.Get("form.total-score");
    private static readonly Rule Above = RuleCatalogue.Get("form.score-at-most-weight");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) => view.Forms.SelectMany(OfForm);

    private static IEnumerable<Assertion> OfForm(FormView form)
    {
        var rows = Rows(form).ToList();
        var weights = rows.Where(r => r.Weight is not null).Select(r => new FigureTerm(r.Weight!, r.Name)).ToList();
        if (weights.Count > 1)
        {
            yield return form.TotalWeight is { } hundred
                ? SumOf(form, Weights, hundred, "总分分值", weights) with
                {
                    IsUndecidable = MayLackWeight(form, rows),
                }
                : AgainstHundred(form, weights);
        }

        var scores = rows.Where(r => r.Score is not null).Select(r => new FigureTerm(r.Score!, r.Name)).ToList();
        if (form.TotalScore is { } total && scores.Count > 1)
        {
            // An indicator without a score (not evaluated, or not readable) leaves the total open.
            yield return SumOf(form, Total, total, "总分", scores) with
            {
                IsUndecidable = rows.Exists(r => r.Weight is not null && r.Score is null),
            };
        }

        foreach (var (name, weight, score) in rows)
        {
            if (weight is not null && score is not null)
            {
                yield return new Claim
                {
                    Rule = Above,
                    Place = $"{form.Caption} / {name}",
                    Claimed = new FigureTerm(score, "得分"),
                    Expression = new FigureTerm(weight, "分值"),
                    Comparison = Comparison.AtMost,
                };
            }
        }
    }

    /// <summary>
    /// Whether a weight may be there that was not recognised: that of an indicator with a score, or that of the execution rate where the row of the
    /// whole funds was not known by its name.
    /// </summary>
    private static bool MayLackWeight(FormView form, List<(string Name, Figure? Weight, Figure? Score)> rows) =>
        rows.Exists(r => r.Weight is { Confidence: < 1 } || r.Score is { Confidence: < 1 })
        && (form.Total?.Weight is null || rows.Exists(r => r.Weight is null && r.Score is not null));

    private static IEnumerable<(string Name, Figure? Weight, Figure? Score)> Rows(FormView form)
    {
        if (form.Total is { } total && (total.Weight is not null || total.Score is not null))
        {
            yield return ("执行率", total.Weight, total.Score);
        }

        foreach (var indicator in form.Indicators)
        {
            yield return (indicator.Name, indicator.Weight, indicator.Score);
        }
    }

    private static Claim SumOf(FormView form, Rule rule, Figure claimed, string name, IEnumerable<FigureTerm> parts) =>
        new()
        {
            Rule = rule,
            Place = form.Caption,
            Claimed = new FigureTerm(claimed, name),
            Expression = SumExpression.Of(parts),
        };

    private static Statement AgainstHundred(FormView form, List<FigureTerm> weights)
    {
        var sum = Interval.Sum(weights.Select(w => Amount.Quantity(w.Figure)));
        var total = weights.Sum(w => w.Figure.Value);
        return new Statement
        {
            Rule = Weights,
            Place = form.Caption,
            Status = sum.Contains(FullMarks) ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"分值合计 {SumExpression.Of(weights).Print()} = {total}，应为 100 分",
            MessageEn = $"the weights add up to {SumExpression.Of(weights).Print()} = {total}, not to 100",
            Expected = "100",
            Actual = total.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Page = weights[0].Figure.Page,
            Figures = [.. weights.Select(w => w.Figure)],
        };
    }
}
