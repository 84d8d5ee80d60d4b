namespace Ingest.Extraction.Numbers;

/// <summary>Signs in front of a number: hyphen and minus, △ and ▲, 负, and the plus sign.</summary>
internal static class Signs
{
    /// <summary>Where the sign before the digits starts and whether it makes the number negative.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="digits">Index of the first digit.</param>
    /// <param name="previousEnd">Index after the number before this one and its unit; a hyphen there joins a range.</param>
    public static (int Start, bool Negative) Read(string text, int digits, int previousEnd)
    {
        if (digits == 0)
        {
            return (digits, false);
        }

        switch (text[digits - 1])
        {
            case '-':
                return IsMinus(text, digits - 1, previousEnd) ? (digits - 1, true) : (digits, false);
            case '+':
                return (digits - 1, false);
            case '负':
                return (digits - 1, true);
        }

        var i = digits;
        while (i > 0 && text[i - 1] == ' ')
        {
            i--;
        }

        return i > 0 && text[i - 1] is '△' or '▲' or '负' ? (i - 1, true) : (digits, false);
    }

    private static bool IsMinus(string text, int at, int previousEnd)
    {
        var i = at;
        while (i > 0 && text[i - 1] == ' ')
        {
            i--;
        }

        if (i == 0)
        {
            return true;
        }

        var left = text[i - 1];
        return i != previousEnd && !char.IsAsciiLetterOrDigit(left) && left is not ('%' or ')' or '-' or '—') && !IsInFormula(text, at);
    }

    /// <summary>得分 =（执行率－60%）÷（1－60%）: between operators a hyphen subtracts.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">Index of the hyphen.</param>
    public static bool IsInFormula(string text, int at)
    {
        ReadOnlySpan<char> stops = [',', ';', '。', '、'];
        var start = text.AsSpan(0, at).LastIndexOfAny(stops) + 1;
        var length = text.AsSpan(start).IndexOfAny(stops);
        var clause = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
        return clause.IndexOfAny('×', '÷', '*') >= 0;
    }
}
