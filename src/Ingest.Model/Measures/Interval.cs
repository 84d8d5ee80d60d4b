namespace Ingest.Model;

/// <summary>
/// A closed interval of decimals: all values a printed figure may stand for. A figure printed with
/// <c>d</c> decimals stands for <c>[v − ½·10⁻ᵈ, v + ½·10⁻ᵈ]</c> (XBRL Calculations 1.1).
/// </summary>
public readonly record struct Interval
{
    /// <summary>An interval from <paramref name="low"/> to <paramref name="high"/>.</summary>
    /// <param name="low">Lower end, inclusive.</param>
    /// <param name="high">Upper end, inclusive.</param>
    /// <exception cref="ArgumentException">When the ends are the wrong way round.</exception>
    public Interval(decimal low, decimal high)
    {
        if (low > high)
        {
            throw new ArgumentException($"An interval cannot run from {low} down to {high}.", nameof(low));
        }

        Low = low;
        High = high;
    }

    /// <summary>Lower end, inclusive.</summary>
    public decimal Low { get; }

    /// <summary>Upper end, inclusive.</summary>
    public decimal High { get; }

    /// <summary>The middle of the interval.</summary>
    public decimal Middle => (Low + High) / 2;

    /// <summary>Half the width: the slack that rounding explains.</summary>
    public decimal HalfWidth => (High - Low) / 2;

    /// <summary>The interval that holds exactly one value.</summary>
    /// <param name="value">The value.</param>
    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>What a figure printed as <paramref name="value"/> with <paramref name="decimals"/> decimals may stand for.</summary>
    /// <param name="value">The printed value.</param>
    /// <param name="decimals">Digits printed after the point, 0 to 27.</param>
    public static Interval Printed(decimal value, int decimals)
    {
        var half = HalfUnit(decimals);
        return new Interval(value - half, value + half);
    }

    /// <summary>½·10⁻ᵈ, half a unit of the last printed place.</summary>
    /// <param name="decimals">Digits printed after the point, 0 to 27.</param>
    public static decimal HalfUnit(int decimals) => new(5, 0, 0, false, checked((byte)(decimals + 1)));

    /// <summary>Whether the two have a value in common.</summary>
    /// <param name="other">The other interval.</param>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether <paramref name="value"/> lies in the interval.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>Sum of all pairs of values.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>Difference of all pairs of values.</summary>
    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>All values with the sign turned.</summary>
    public static Interval operator -(Interval a) => new(-a.High, -a.Low);

    /// <summary>Product of all pairs of values.</summary>
    public static Interval operator *(Interval a, Interval b)
    {
        var (p, q, r, s) = (a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High);
        return new Interval(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    /// <summary>All values times a number.</summary>
    public static Interval operator *(Interval a, decimal factor) => a * Exactly(factor);

    /// <summary>Quotient of all pairs of values.</summary>
    /// <exception cref="DivideByZeroException">When the divisor may be zero.</exception>
    public static Interval operator /(Interval a, Interval b)
    {
        if (b.Contains(0))
        {
            throw new DivideByZeroException("The divisor's interval contains zero.");
        }

        var (p, q, r, s) = (a.Low / b.Low, a.Low / b.High, a.High / b.Low, a.High / b.High);
        return new Interval(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    /// <summary>Sum of all values of all intervals; exactly zero for none.</summary>
    /// <param name="intervals">The summands.</param>
    public static Interval Sum(IEnumerable<Interval> intervals) => intervals.Aggregate(Exactly(0), (a, b) => a + b);

    /// <inheritdoc/>
    public override string ToString() => $"[{Low}, {High}]";
}
