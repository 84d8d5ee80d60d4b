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
            (end, var decimals) = EndOfDecimals(text, i, end, grouped);
            if (Parse(text.AsSpan(i, end - i)) is { } value)
            {
                runs.Add(new DigitRun(i, end, value, decimals, grouped));
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

    /// <summary>The end of the decimals that begin at <paramref name="point"/> and how many digits they are.</summary>
    private static (int End, int Decimals) EndOfDecimals(string text, int start, int point, bool grouped)
    {
        var mark = SkipSpace(text, point);
        if (mark >= text.Length || text[mark] != '.')
        {
            return (point, 0);
        }

        var digits = SkipSpace(text, mark + 1);
        var end = SkipDigits(text, digits);
        var whole = end > digits && (digits == point + 1 || IsBroken(text, start, point, end - digits, end, grouped));
        return whole ? (end, end - digits) : (point, 0);
    }

    /// <summary>
    /// Whether 3,210. 55 万元 is one number broken by the end of a line. In <c>2. 50 万元</c> the point may end the number
    /// of a list, so the whole part must be grouped or stand where no list begins.
    /// </summary>
    private static bool IsBroken(string text, int start, int point, int decimals, int end, bool grouped)
    {
        var after = SkipSpace(text, end);
        return decimals <= 2
            && after < text.Length
            && text[after] is '%' or '元' or '万' or '亿'
            && (grouped || (point - start > 1 && !OrdinalRule.IsAtListPosition(text, start)));
    }

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
