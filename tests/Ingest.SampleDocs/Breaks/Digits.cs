using System.Globalization;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>Slips of the pen in the digits of a number.</summary>
internal static class Digits
{
    /// <summary>The slot with two neighbouring digits swapped; none where all neighbours are equal.</summary>
    public static Slot? Swapped(Slot slot, SeededRandom random)
    {
        if (slot.Value is not { } value)
        {
            return null;
        }

        var text = Plain(value, slot.Decimals);
        foreach (var i in random.Shuffle(Enumerable.Range(0, text.Length - 1)))
        {
            if (char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && text[i] != text[i + 1] && !(i == 0 && text[1] == '0'))
            {
                return slot with { Value = Parse(text[..i] + text[i + 1] + text[i] + text[(i + 2)..]) };
            }
        }

        return null;
    }

    /// <summary>The slot without its first digit, as when a narrow cell hides it; none for a number below 10.</summary>
    public static Slot? WithoutFirst(Slot slot)
    {
        if (slot.Value is not { } value || value < 10)
        {
            return null;
        }

        var text = Plain(value, slot.Decimals);
        return text[1] is '0' or '.' ? null : slot with { Value = Parse(text[1..]) };
    }

    private static string Plain(decimal value, int decimals) =>
        value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static decimal Parse(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
