namespace Ingest.SampleDocs.Model;

/// <summary>An exact sum of money in 分 (hundredths of a 元): what the books hold before anything is rounded for print.</summary>
/// <param name="Fen">Whole 分; negative for a deficit.</param>
public readonly record struct Amount(long Fen) : IComparable<Amount>
{
    /// <summary>Nothing.</summary>
    public static Amount Zero => default;

    /// <summary>Whether it is nothing at all.</summary>
    public bool IsZero => Fen == 0;

    /// <summary>In 元, exact.</summary>
    public decimal Yuan => Fen / 100m;

    /// <summary>A whole number of hundredths of 万元 (100 元), so that print in 万元 with two decimals is exact.</summary>
    public Amount ToPrintable() => new(Fen / 10_000 * 10_000);

    /// <summary>The sum of money printed as <paramref name="value"/> 万元.</summary>
    public static Amount OfTenThousandYuan(decimal value) => new((long)(value * 1_000_000m));

    /// <summary>Sum of amounts.</summary>
    public static Amount Sum(IEnumerable<Amount> amounts) => new(amounts.Sum(a => a.Fen));

    /// <inheritdoc/>
    public int CompareTo(Amount other) => Fen.CompareTo(other.Fen);

    /// <summary>Sum.</summary>
    public static Amount operator +(Amount a, Amount b) => new(a.Fen + b.Fen);

    /// <summary>Difference.</summary>
    public static Amount operator -(Amount a, Amount b) => new(a.Fen - b.Fen);

    /// <summary>A share of it in parts per thousand, cut to whole 分.</summary>
    public Amount Thousandths(long parts) => new((long)((Int128)Fen * parts / 1000));

    /// <summary>Larger.</summary>
    public static bool operator >(Amount a, Amount b) => a.Fen > b.Fen;

    /// <summary>Smaller.</summary>
    public static bool operator <(Amount a, Amount b) => a.Fen < b.Fen;

    /// <summary>Larger or equal.</summary>
    public static bool operator >=(Amount a, Amount b) => a.Fen >= b.Fen;

    /// <summary>Smaller or equal.</summary>
    public static bool operator <=(Amount a, Amount b) => a.Fen <= b.Fen;
}
