namespace Ingest.Extraction.Numbers;

/// <summary>Digits that are part of a name, a code, a telephone number or a formula without being a quantity.</summary>
internal static class IdentifierRule
{
    /// <summary>Whether the digits are part of an identifier.</summary>
    /// <param name="number">The digits and what stands around them.</param>
    public static bool Excludes(NumberContext number) =>
        HasLeadingZero(number)
        || TouchesLetter(number)
        || IsQuoted(number)
        || IsChained(number)
        || IsFragment(number)
        || IsRatio(number)
        || IsInBookTitle(number);

    /// <summary>01, 007: no quantity is printed with leading zeros.</summary>
    private static bool HasLeadingZero(NumberContext number) =>
        number.Run.Length > 1 && number.Run.IsPlainInteger && number.Text[number.Run.Start] is '0';

    /// <summary>A11, G30, PM2.5, Z-118, 5G, 4A 级.</summary>
    private static bool TouchesLetter(NumberContext number)
    {
        var start = number.Run.Start;
        if (IsLetter(number.Touching) || number.Touching is '_' or '@' or '#')
        {
            return true;
        }

        var hyphenated = start > 1 && number.Touching is '-' && IsLetter(number.Text[start - 2]);
        var suffixed = number.Run.End < number.Text.Length && IsLetter(number.Text[number.Run.End]) && number.Unit.IsNone;
        return hyphenated || suffixed || (number.Unit.IsNone && (number.Right is '+' || number.Left is '+'));
    }

    /// <summary>“12345” 热线: a number alone in quotation marks is a name.</summary>
    private static bool IsQuoted(NumberContext number) => number.Unit.IsNone && number.Left is '“' or '"' && number.Right is '”' or '"';

    /// <summary>1.2.3, 2023-07-20, 2023/7/20, 021-12345678: numbers joined by points, slashes or hyphens without units.</summary>
    private static bool IsChained(NumberContext number)
    {
        var (text, start, end) = (number.Text, number.Run.Start, number.Run.End);
        if (JoinsDigits(text, start - 1, '.') || JoinsDigits(text, end, '.'))
        {
            return true;
        }

        // 2024/3/15: a date, whatever word follows it.
        if ((JoinsDigits(text, start - 1, '/') || JoinsDigits(text, end, '/')) && JoinedDigits(text, start, '/').Parts > 2)
        {
            return true;
        }

        if (!number.Unit.IsNone || !number.Run.IsPlainInteger)
        {
            return false;
        }

        var joined = JoinsDigits(text, start - 1, '-') || JoinsDigits(text, end, '-');
        return joined && JoinedDigits(text, start, '-') is { Parts: > 2 } or { Digits: >= 9 };
    }

    /// <summary>
    /// 56272,850.54: a comma that cannot group the digits before it shows numbers run together; neither part can be believed.
    /// </summary>
    private static bool IsFragment(NumberContext number)
    {
        var (text, start, end) = (number.Text, number.Run.Start, number.Run.End);
        var after = text.AsSpan(end);
        return (JoinsDigits(text, start - 1, ',') && number.Run.Value is >= 100 and < 1000)
            || (
                JoinsDigits(text, end, ',')
                && number.Run.Length > 3
                && after.Length > 3
                && char.IsAsciiDigit(after[2])
                && char.IsAsciiDigit(after[3])
            );
    }

    /// <summary>3:1, 1/3: a proportion, not two quantities.</summary>
    private static bool IsRatio(NumberContext number) =>
        number.Unit.IsNone
        && (
            JoinsDigits(number.Text, number.Run.Start - 1, '/')
            || JoinsDigits(number.Text, number.Run.End, '/')
            || JoinsDigits(number.Text, number.Run.Start - 1, ':')
            || JoinsDigits(number.Text, number.Run.End, ':')
        );

    private static bool IsInBookTitle(NumberContext number)
    {
        var open = number.Before.LastIndexOf('《');
        return open >= 0 && number.Before.LastIndexOf('》') < open && number.After.Contains('》');
    }

    private static (int Parts, int Digits) JoinedDigits(string text, int at, char mark)
    {
        var start = at;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == mark))
        {
            start--;
        }

        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == mark))
        {
            end++;
        }

        var chain = text.AsSpan(start, end - start).Trim(mark);
        return (chain.Count(mark) + 1, chain.Length - chain.Count(mark));
    }

    private static bool JoinsDigits(string text, int at, char mark) =>
        at > 0 && at + 1 < text.Length && text[at] == mark && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool IsLetter(char c) => char.IsAsciiLetter(c);
}
