namespace Ingest.SampleDocs.Documents;

/// <summary>
/// All values a printed figure may stand for: half a unit of the last printed place to each side. The generator
/// has its own, so that an error in the reader's interval arithmetic cannot hide itself.
/// </summary>
/// <param name="Low">Lower end, included.</param>
/// <param name="High">Upper end, included.</param>
public readonly record struct Bounds(decimal Low, decimal High)
{
    /// <summary>Exactly one value.</summary>
    public static Bounds Exactly(decimal value) => new(value, value);

    /// <summary>Whether the two have a value in common.</summary>
    public bool Meets(Bounds other) => Low <= other.High && other.Low <= High;

    /// <summary>The middle.</summary>
    public decimal Middle => (Low + High) / 2;

    /// <summary>The same interval in a unit that is <paramref name="factor"/> times as large.</summary>
    public Bounds In(decimal factor) => new(Low / factor, High / factor);

    /// <summary>Sum.</summary>
    public static Bounds operator +(Bounds a, Bounds b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>Difference.</summary>
    public static Bounds operator -(Bounds a, Bounds b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>Product.</summary>
    public static Bounds operator *(Bounds a, Bounds b)
    {
        decimal[] ends = [a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High];
        return new Bounds(ends.Min(), ends.Max());
    }

    /// <summary>Quotient by an interval of positive values; the ends are cut to what a decimal holds.</summary>
    public static Bounds operator /(Bounds a, Bounds b)
    {
        var low = Math.Max(b.Low, 0.0001m);
        decimal[] ends = [a.Low / low, a.Low / b.High, a.High / low, a.High / b.High];
        return new Bounds(ends.Min(), ends.Max());
    }
}
