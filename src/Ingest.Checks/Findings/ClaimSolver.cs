using Ingest.Model;

namespace Ingest.Checks;

/// <summary>What one figure of a relation must be for the relation to hold, the others taken as printed.</summary>
internal static class ClaimSolver
{
    /// <summary>The values (money in 元) that mend the relation; none where it is not linear in the figure or not an equation.</summary>
    /// <param name="claim">A relation.</param>
    /// <param name="figure">One of its figures.</param>
    /// <param name="valueOf">What the other figures stand for.</param>
    public static Interval? Solve(Claim claim, Figure figure, Func<Figure, Interval> valueOf)
    {
        if (claim.Claimed.Figure.Id == figure.Id)
        {
            return claim.Expression.CoefficientOf(figure) is null ? claim.Expression.Evaluate(valueOf) : null;
        }

        if (
            claim.Expression is RatioExpression { Numerator: SumExpression or FigureTerm } ratio
            && ratio.Denominator.CoefficientOf(figure) is null
        )
        {
            // share = part ÷ whole: part = share × whole
            return ratio.Denominator.Evaluate(valueOf) is { } below && ratio.Numerator.CoefficientOf(figure) == 1
                ? Linear(ratio.Numerator, figure, valueOf(claim.Claimed.Figure) * below * 0.01m, valueOf)
                : null;
        }

        return Linear(claim.Expression, figure, valueOf(claim.Claimed.Figure), valueOf);
    }

    /// <summary>Solves <c>expression = value</c> for a figure with factor ±1.</summary>
    private static Interval? Linear(Expression expression, Figure figure, Interval value, Func<Figure, Interval> valueOf)
    {
        if (
            expression.CoefficientOf(figure) is not (1 or -1)
            || expression.Evaluate(f => f.Id == figure.Id ? Interval.Exactly(0) : valueOf(f)) is not { } rest
        )
        {
            return null;
        }

        return expression.CoefficientOf(figure) == 1 ? value - rest : rest - value;
    }
}
