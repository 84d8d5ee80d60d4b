namespace Ingest.Extraction.Numbers.Readings;

/// <summary>How the other numbers of a column are printed.</summary>
/// <param name="Decimals">Digits after the point of nearly all; none where they differ or are few.</param>
/// <param name="Grouped">Whether nearly all of a thousand and more are grouped; none where they differ or are few.</param>
internal readonly record struct ColumnStyle(int? Decimals, bool? Grouped)
{
    private const int FewestNumbers = 3;
    private const int FewestThousands = 2;
    private const double NearlyAll = 0.8;

    /// <summary>Nothing is known of the column.</summary>
    public static ColumnStyle Unknown => default;

    /// <summary>The style of some numbers.</summary>
    /// <param name="numbers">Digits after the point, value and whether it is grouped, of each.</param>
    public static ColumnStyle Of(IReadOnlyCollection<(int Decimals, decimal Value, bool Grouped)> numbers)
    {
        var thousands = numbers.Where(n => Math.Abs(n.Value) >= 1000).ToList();
        // A plain zero is printed in columns of every style.
        var decimals = numbers.Where(n => n.Value != 0 || n.Decimals > 0).Select(n => n.Decimals).ToList();
        var most = decimals.Count < FewestNumbers ? null : decimals.CountBy(d => d).MaxBy(g => g.Value) as KeyValuePair<int, int>?;
        var grouped = thousands.Count(n => n.Grouped);
        return new ColumnStyle(
            // Whole numbers say nothing: beside 27 and 5 people, 92.2 % is as good a result.
            most is { Key: > 0 } usual
            && usual.Value >= NearlyAll * decimals.Count
                ? usual.Key
                : null,
            thousands.Count < FewestThousands ? null
                : grouped >= NearlyAll * thousands.Count ? true
                : grouped <= (1 - NearlyAll) * thousands.Count ? false
                : null
        );
    }

    /// <summary>Whether a number printed so looks like the others.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="value">Its value: below a thousand nothing is grouped.</param>
    public bool Fits(NumberFormat format, decimal value) =>
        (Decimals is null || Decimals == format.Decimals || (value == 0 && format.Decimals == 0))
        && (Grouped is null || Grouped == format.Grouped || Math.Abs(value) < 1000);
}
