using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Decides claims by interval arithmetic (XBRL Calculations 1.1): no tolerance but the digits printed.</summary>
internal static class Evaluator
{
    private static readonly Convention Truncated = new("系截尾而非四舍五入所致", "explained by truncating instead of rounding");

    /// <summary>Evaluates a claim with the printed figures.</summary>
    /// <param name="claim">The claim.</param>
    public static Verdict Evaluate(Claim claim)
    {
        var expected = claim.IsUndecidable ? null : claim.Expression.Evaluate(Amount.Quantity);
        if (expected is not { } value)
        {
            return new Verdict(claim, RelationStatus.Undecidable, null, null);
        }

        var figure = claim.Claimed.Figure;
        var scale = Amount.Scale(figure.Unit);
        var printed = new Interval(value.Low / scale, value.High / scale);
        if (Holds(claim.Comparison, Amount.Quantity(figure), value))
        {
            return new Verdict(claim, RelationStatus.Consistent, printed, null);
        }

        var convention = claim.Convention ?? (IsTruncated(claim, printed) ? Truncated : null);
        return convention is null
            ? new Verdict(claim, RelationStatus.Inconsistent, printed, null)
            : new Verdict(claim, RelationStatus.Explained, printed, convention);
    }

    /// <summary>Whether a claim holds when figures stand for other values than printed.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="valueOf">What a figure may stand for, money in 元.</param>
    public static bool HoldsWith(Claim claim, Func<Figure, Interval> valueOf) =>
        claim.Expression.Evaluate(valueOf) is not { } value || Holds(claim.Comparison, valueOf(claim.Claimed.Figure), value);

    private static bool Holds(Comparison comparison, Interval claimed, Interval expected) =>
        comparison switch
        {
            Comparison.AtMost => claimed.Low <= expected.High,
            Comparison.AtLeast => claimed.High >= expected.Low,
            _ => claimed.Meets(expected),
        };

    /// <summary>Whether cutting the exact ratio after the printed digits gives the printed figure.</summary>
    private static bool IsTruncated(Claim claim, Interval expected)
    {
        var figure = claim.Claimed.Figure;
        if (claim.Comparison != Comparison.Equal || !claim.Expression.IsRatio)
        {
            return false;
        }

        var unit = 2 * Interval.HalfUnit(figure.Decimals);
        var cut = figure.Value >= 0 ? new Interval(figure.Value, figure.Value + unit) : new Interval(figure.Value - unit, figure.Value);
        return cut.Meets(expected);
    }
}
