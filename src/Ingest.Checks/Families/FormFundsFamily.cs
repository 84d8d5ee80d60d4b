using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Funds of self-evaluation forms: 总额 = Σ sources in each column, execution rate = executed ÷ adjusted budget (the
/// denominator is 全年预算数, never 年初预算数), executed not more than the adjusted budget.
/// </summary>
internal sealed class FormFundsFamily : IRuleFamily
{
    private static readonly Rule Sources = RuleCatalogue.Get("form.funds-total");
    private static readonly Rule Rate = RuleCatalogue.Get("form.execution-rate");
    private static readonly Rule Exceeds = RuleCatalogue.Get("form.executed-at-most-budget");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        view.Forms.SelectMany(f => SourceSums(f).Concat(f.Funds.SelectMany(r => RateClaims(f, r))));

    private static IEnumerable<Claim> SourceSums(FormView form)
    {
        if (form.Total is not { } total)
        {
            yield break;
        }

        var sources = form.Funds.Where(f => !f.IsTotal).ToList();
        var columns = new (string Name, Func<FundRow, Figure?> Of)[]
        {
            ("年初预算数", f => f.Initial),
            ("全年预算数", f => f.Budget),
            ("全年执行数", f => f.Executed),
        };
        var readings = new[] { sources, WithoutNested(sources) }.Select(s =>
            columns.Select(c => Sum(form, c.Name, c.Of, total, s)).OfType<Claim>().ToList()
        );
        var best = readings.MaxBy(Holding);
        if (best is not null && 2 * Holding(best) >= best.Count)
        {
            foreach (var claim in best)
            {
                yield return claim;
            }
        }
    }

    private static int Holding(List<Claim> claims) => claims.Count(c => Evaluator.Evaluate(c).Holds);

    /// <summary>Sources without those that a second 其中 breaks down further (其中：中央资金 under 财政拨款).</summary>
    private static List<FundRow> WithoutNested(List<FundRow> sources)
    {
        var second = sources.FindIndex(1 < sources.Count ? 1 : 0, f => Label.IsOfWhich(f.Text));
        return second <= 0 ? sources : [.. sources.Where((f, i) => i < second || !Label.IsOfWhich(f.Text))];
    }

    private static Claim? Sum(FormView form, string column, Func<FundRow, Figure?> of, FundRow total, List<FundRow> sources)
    {
        var parts = sources.Where(s => of(s) is not null).Select(s => new FigureTerm(of(s)!, s.Name)).ToList();
        if (of(total) is not { } claimed || parts.Count == 0)
        {
            return null;
        }

        var claim = new Claim
        {
            Rule = Sources,
            Place = $"{form.Caption} / {column}",
            Claimed = new FigureTerm(claimed, total.Name),
            Expression = SumExpression.Of(parts),
            IsUndecidable = parts.Any(p => !Amount.Comparable(p.Figure.Unit, claimed.Unit)),
        };
        return Evaluator.Evaluate(claim).Holds || Suspect(form, claim, parts) is not { } suspect
            ? claim
            : claim with
            {
                Claimed = suspect,
                Expression = new SumExpression([(1, claim.Claimed), .. parts.Where(p => p != suspect).Select(p => (-1, p))]),
            };
    }

    /// <summary>
    /// The source that is likelier wrong than the total: the only one whose amount the form prints nowhere else, where it prints the total's again (in another
    /// column, in the goal text).
    /// </summary>
    private static FigureTerm? Suspect(FormView form, Claim claim, List<FigureTerm> parts)
    {
        var sources = parts.Where(p => p.Figure.Value != 0).ToList();
        var alone = sources.Where(p => !IsRepeated(form, p.Figure)).ToList();
        return alone is [var one] && IsRepeated(form, claim.Claimed.Figure) ? one : null;
    }

    private static bool IsRepeated(FormView form, Figure figure) =>
        form.Table.Figures.Any(f => f.Id != figure.Id && f.Value == figure.Value && Amount.Comparable(f.Unit, figure.Unit));

    private static IEnumerable<Claim> RateClaims(FormView form, FundRow row)
    {
        var place = $"{form.Caption} / {row.Name}";
        if (row is not { Executed: { } executed, Budget: { } budget })
        {
            yield break;
        }

        if (row.Rate is { } rate)
        {
            yield return new Claim
            {
                Rule = Rate,
                Place = place,
                Claimed = new FigureTerm(rate, "执行率"),
                Expression = new RatioExpression(new FigureTerm(executed, "全年执行数"), new FigureTerm(budget, "全年预算数")),
                IsUndecidable = !Amount.Comparable(executed.Unit, budget.Unit),
                Remark = UsesInitialBudget(row, rate)
                    ? new Convention("分母误用年初预算数", "the initial budget was taken as denominator")
                    : null,
            };
        }

        if (row.IsTotal)
        {
            yield return new Claim
            {
                Rule = Exceeds,
                Place = place,
                Claimed = new FigureTerm(executed, "全年执行数"),
                Expression = new FigureTerm(budget, "全年预算数"),
                Comparison = Comparison.AtMost,
                IsUndecidable = !Amount.Comparable(executed.Unit, budget.Unit),
            };
        }
    }

    private static bool UsesInitialBudget(FundRow row, Figure rate) =>
        row is { Initial: { Value: not 0 } initial, Budget: { } budget, Executed: { } executed }
        && initial.Value != budget.Value
        && !initial.Quantity.Contains(0)
        && (executed.Quantity / initial.Quantity * 100).Meets(rate.Interval);
}
