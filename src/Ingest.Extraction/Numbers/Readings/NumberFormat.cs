using System.Globalization;

namespace Ingest.Extraction.Numbers.Readings;

/// <summary>How a number of accounts is printed: digits after the point, and whether thousands are separated.</summary>
/// <param name="Decimals">Digits after the point.</param>
/// <param name="Grouped">Whether groups of three digits are separated by commas.</param>
internal readonly record struct NumberFormat(int Decimals, bool Grouped)
{
    /// <summary>A separator read as the other one: their tails are a few pixels.</summary>
    private const double Mistaken = 0.1;

    /// <summary>A separator that was not seen.</summary>
    private const double Lost = 0.03;

    /// <summary>Where one was not seen, the next one is not seen so often: they are printed alike.</summary>
    private const double LostAgain = 0.3;

    /// <summary>A speck taken for a separator.</summary>
    private const double Added = 0.05;

    /// <summary>The digits with their separators, sign and brackets; none where there are too few digits or zeros lead.</summary>
    /// <param name="shape">The parts of a number.</param>
    public (string Raw, decimal Value)? Print(NumberShape shape)
    {
        var whole = shape.Digits.Length - Decimals;
        if (whole < 1 || (whole > 1 && shape.Digits[0] == '0'))
        {
            return null;
        }

        var plain = Decimals == 0 ? shape.Digits : $"{shape.Digits[..whole]}.{shape.Digits[whole..]}";
        var value = decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var raw = Grouped ? value.ToString("N" + Decimals, CultureInfo.InvariantCulture) : plain;
        return (shape.Opening + raw + shape.Closing, shape.Negative ? -value : value);
    }

    /// <summary>Probability that separators printed so were read as they were.</summary>
    /// <param name="shape">What was read.</param>
    public double LikelihoodOf(NumberShape shape)
    {
        var expected = Separators(shape.Digits.Length);
        var (likelihood, lost) = (1.0, 0);
        foreach (var (after, mark) in shape.Separators)
        {
            likelihood *=
                !expected.Remove(after, out var printed) ? Added
                : printed == mark ? 1
                : Mistaken;
        }

        foreach (var _ in expected)
        {
            likelihood *= lost++ == 0 ? Lost : LostAgain;
        }

        return likelihood;
    }

    private Dictionary<int, char> Separators(int digits)
    {
        var separators = new Dictionary<int, char>();
        var whole = digits - Decimals;
        if (Decimals > 0)
        {
            separators[whole] = '.';
        }

        for (var at = whole - 3; Grouped && at > 0; at -= 3)
        {
            separators[at] = ',';
        }

        return separators;
    }
}
