using System.Globalization;

namespace Ingest.Extraction.Numbers;

/// <summary>Finds runs of digits in folded text.</summary>
internal static class DigitRuns
{
    /// <summary>More digits than any account prints: an identity number, a bank account or a broken text layer.</summary>
    private const int LongestNumber = 18;

    /// <summary>All runs in reading order.</summary>
    /// <param name="text">Folded text.</param>
    public static List<DigitRun> Find(string text)
    {
        var runs = new List<DigitRun>();
        for (var i = 0; i < text.Length; )
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            var end = EndOfInteger(text, i, out var grouped);
            var point = end;
            end = EndOfDecimals(text, end);
            if (Parse(text.AsSpan(i, end - i)) is { } value)
            {
                runs.Add(new DigitRun(i, end, value, Math.Max(0, end - point - 1), grouped));
            }

            i = end;
        }

        return runs;
    }

    private static decimal? Parse(ReadOnlySpan<char> printed)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        var length = 0;
        foreach (var c in printed)
        {
            if (c is ',' or ' ')
            {
                continue;
            }

            if (length == LongestNumber)
            {
                return null;
            }

            digits[length++] = c;
        }

        return decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    private static int EndOfInteger(string text, int start, out bool grouped)
    {
        var end = SkipDigits(text, start);
        grouped = false;
        if (end - start > 3 || text[start] == '0')
        {
            return end;
        }

        while (EndOfGroup(text, end) is var next && next > end)
        {
            grouped = true;
            end = next;
        }

        return end;
    }

    /// <summary>
    /// The end of a separator and exactly three digits at <paramref name="at"/>. A separator with or of a space, as broken
    /// or justified lines leave it, is believed only where a decimal point follows; elsewhere it may part two numbers.
    /// </summary>
    private static int EndOfGroup(string text, int at)
    {
        var i = SkipSpace(text, at);
        var comma = i < text.Length && text[i] == ',';
        var digits = comma ? SkipSpace(text, i + 1) : i;
        var end = SkipDigits(text, digits);
        if (digits == at || end - digits != 3)
        {
            return at;
        }

        var plain = comma && i == at && digits == i + 1;
        return plain || (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1])) ? end : at;
    }

    private static int EndOfDecimals(string text, int point) =>
        point + 1 < text.Length && text[point] == '.' && char.IsAsciiDigit(text[point + 1]) ? SkipDigits(text, point + 1) : point;

    private static int SkipSpace(string text, int i) => i < text.Length && text[i] == ' ' ? i + 1 : i;

    private static int SkipDigits(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }
}
