using System.Globalization;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Recognises how figures typically go wrong.</summary>
internal static class TypicalCause
{
    private const int MostCandidates = 21;
    private const decimal UnitFactor = 10_000m;

    /// <summary>元 in 0.01 万元: nobody accounts for less, so an amount that would be less had no 元 to be misprinted.</summary>
    private const decimal SmallestInTenThousands = 100m;

    private const string SwapEn = "digits look swapped";
    private const string UnitSlipEn = "looks like 元 printed as 万元 or the reverse";
    private const string OneDigitEn = "one digit looks wrong";

    /// <summary>The typical mistake that turns what should stand into what stands; none when there is no such likeness.</summary>
    /// <param name="figure">The figure as printed.</param>
    /// <param name="should">What it should be, money in 元.</param>
    public static Convention? Of(Figure figure, Interval should)
    {
        var scale = Amount.Scale(figure.Unit);
        var (low, high) = (should.Low / scale, should.High / scale);
        if (figure.Unit is not ("%" or "个百分点") && IsSlip(figure.Value, low, high, UnitFactor))
        {
            return new Convention("疑似元与万元单位错位", UnitSlipEn);
        }

        if (Swaps(figure).Any(s => low <= s && s <= high) && IsNarrow(low, high))
        {
            return new Convention("疑似数字换位", SwapEn);
        }

        // Before digits: beside the same number with the other sign there are always some that differ in the last digit only.
        if (figure.Value != 0 && Candidates(low, high, figure.Decimals).Contains(-figure.Value))
        {
            return new Convention("疑似正负号错误", "the sign looks lost");
        }

        foreach (var candidate in Candidates(low, high, figure.Decimals))
        {
            if (Likeness(Digits(figure.Value, figure.Decimals), Digits(candidate, figure.Decimals)) is { } cause)
            {
                return cause;
            }
        }

        return null;
    }

    /// <summary>
    /// 2 when the change turns 元 printed as 万元 back, 1 when it undoes a swap, the reverse slip of units, a lost sign or digit; 0 otherwise,
    /// also where hardly any money would be left. One wrong
    /// digit is no evidence: among several operands one nearly always takes up a difference in a single digit.
    /// </summary>
    /// <param name="figure">The figure as printed.</param>
    /// <param name="should">What it should be, money in 元.</param>
    public static int Likeness(Figure figure, Interval should) =>
        Of(figure, should) switch
        {
            null or { En: OneDigitEn } => 0,
            { En: UnitSlipEn } when Math.Abs(figure.Value) * Amount.Scale(figure.Unit) > Math.Abs(should.Middle) => Math.Abs(should.Middle)
            < SmallestInTenThousands
                ? 0
                : 2,
            _ => 1,
        };

    /// <summary>Whether one wrong digit makes the difference and the sign stays: it decides only between changes that are else alike.</summary>
    /// <param name="figure">The figure as printed.</param>
    /// <param name="should">What it should be, money in 元.</param>
    public static bool IsOneDigit(Figure figure, Interval should) =>
        Of(figure, should) is { En: OneDigitEn } && figure.Value >= 0 == should.Middle >= 0;

    /// <summary>Whether two swapped digits or a slip of 元 and 万元 make the difference.</summary>
    /// <param name="figure">The figure as printed.</param>
    /// <param name="should">What it should be, money in 元.</param>
    public static bool IsSwapOrSlip(Figure figure, Interval should) => Of(figure, should) is { En: SwapEn or UnitSlipEn };

    /// <summary>The values a figure would have had before two neighbouring digits were swapped.</summary>
    /// <param name="figure">The figure as printed.</param>
    public static IEnumerable<decimal> Swaps(Figure figure)
    {
        var digits = Digits(figure.Value, figure.Decimals);
        var unit = 2 * Interval.HalfUnit(figure.Decimals);
        for (var i = 0; i + 1 < digits.Length; i++)
        {
            if (digits[i] != digits[i + 1] && digits.Length <= 20)
            {
                var swapped = digits[..i] + digits[i + 1] + digits[i] + digits[(i + 2)..];
                yield return decimal.Parse(swapped, CultureInfo.InvariantCulture) * unit * (figure.Value < 0 ? -1 : 1);
            }
        }
    }

    /// <summary>
    /// The values a figure would have had, in its unit, before a typical mistake that can be undone without knowing what it should be:
    /// two neighbouring digits swapped, or an amount of money with 元 for 万元 or the reverse.
    /// </summary>
    /// <param name="figure">The figure as printed.</param>
    public static IEnumerable<decimal> Undone(Figure figure) =>
        MoneyUnit.InYuan(figure.Unit) is null || figure.Value == 0
            ? Swaps(figure)
            : Swaps(figure).Prepend(figure.Value / UnitFactor).Prepend(figure.Value * UnitFactor);

    /// <summary>Whether an interval is so narrow that a likeness in it means something: at most a hundredth of its value.</summary>
    private static bool IsNarrow(decimal low, decimal high) =>
        high - low <= Math.Max(Math.Abs(low), Math.Abs(high)) / 100 || high - low <= 0.02m;

    /// <summary>A part that was left out of a printed sum, or counted twice; none when no part fits.</summary>
    /// <param name="claim">A sum that does not hold.</param>
    public static Convention? OfSum(Claim claim)
    {
        if (claim.Expression is not SumExpression { Parts.Count: > 1 } sum || sum.Evaluate(Amount.Quantity) is not { } expected)
        {
            return null;
        }

        var missing = expected - Amount.Quantity(claim.Claimed.Figure);
        foreach (var (_, term) in sum.Parts.Where(p => p.Sign > 0 && IsTelling(p.Term.Figure)))
        {
            if (missing.Meets(Amount.Quantity(term.Figure)))
            {
                return new Convention(
                    $"疑似漏加“{term.Name}”{Amount.Print(term.Figure)}",
                    $"“{term.Name}” {Amount.Print(term.Figure)} looks left out"
                );
            }

            if ((-missing).Meets(Amount.Quantity(term.Figure)))
            {
                return new Convention(
                    $"疑似重复计入“{term.Name}”{Amount.Print(term.Figure)}",
                    $"“{term.Name}” {Amount.Print(term.Figure)} looks counted twice"
                );
            }
        }

        return null;
    }

    /// <summary>Whether a difference of just this amount means something: a vehicle or two are no evidence of a row left out.</summary>
    private static bool IsTelling(Figure figure) => Digits(figure.Value, figure.Decimals).TrimStart('0').Length >= 3;

    private static bool IsSlip(decimal value, decimal low, decimal high, decimal factor) =>
        value != 0
        && low * high > 0
        && ((low * factor <= value && value <= high * factor) || (low <= value * factor && value * factor <= high));

    /// <summary>The printable values in an interval; none when there are too many for any likeness to mean something.</summary>
    private static IEnumerable<decimal> Candidates(decimal low, decimal high, int decimals)
    {
        var unit = 2 * Interval.HalfUnit(decimals);
        var first = decimal.Ceiling(low / unit);
        var last = decimal.Floor(high / unit);
        if (last - first + 1 > MostCandidates)
        {
            yield break;
        }

        // From the middle outwards: the likeliest values first.
        for (var n = 0m; n <= last - first; n++)
        {
            var middle = decimal.Floor((first + last) / 2);
            var at = middle + (n % 2 == 0 ? -1 : 1) * decimal.Ceiling(n / 2);
            if (at >= first && at <= last)
            {
                yield return at * unit;
            }
        }
    }

    private static string Digits(decimal value, int decimals) =>
        Math.Abs(value).ToString("F" + decimals, CultureInfo.InvariantCulture).Replace(".", "");

    private static Convention? Likeness(string printed, string should)
    {
        if (printed.Length == should.Length)
        {
            var differ = Enumerable.Range(0, printed.Length).Where(i => printed[i] != should[i]).ToList();
            return differ.Count switch
            {
                1 when printed.Length >= 3 => new Convention("疑似一位数字错误", OneDigitEn),
                _ => null,
            };
        }

        var (longer, shorter) = printed.Length > should.Length ? (printed, should) : (should, printed);
        var oneMore =
            longer.Length == shorter.Length + 1
            && shorter.Length >= 3
            && Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter);
        return !oneMore ? null
            : printed.Length < should.Length ? new Convention("疑似漏印一位数字", "a digit looks lost")
            : new Convention("疑似多印一位数字", "a digit looks added");
    }
}
