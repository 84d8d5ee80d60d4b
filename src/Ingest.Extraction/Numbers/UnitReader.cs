namespace Ingest.Extraction.Numbers;

/// <summary>Reads the unit after a number.</summary>
internal static class UnitReader
{
    /// <summary>Longest unit taken on trust in a cell that holds nothing but a number and its unit.</summary>
    private const int LongestOpenUnit = 8;

    /// <summary>The same where no sign of comparison stands before the number: it may be a code and its name (301 奖金).</summary>
    private const int LongestUncomparedUnit = 3;

    /// <summary>Words that qualify a number and are not its unit.</summary>
    private static readonly string[] Qualifiers =
    [
        "以上",
        "以下",
        "以内",
        "之内",
        "左右",
        "及以",
        "达标",
        "完成",
        "不等",
        "上下",
        "为",
        "的",
        "整",
        "含",
    ];

    /// <summary>The unit printed in running text, from the core of <see cref="MeasureWords"/>.</summary>
    /// <param name="printed">Text as printed.</param>
    /// <param name="text">The same text folded.</param>
    /// <param name="numberEnd">Index after the last digit.</param>
    public static PrintedUnit Read(string printed, string text, int numberEnd)
    {
        var start = SkipApproximation(text, SkipSpaces(text, numberEnd));
        var multiplied = SkipMultiplier(text, start);
        var counted = multiplied > start ? SkipApproximation(text, SkipSpaces(text, multiplied)) : start;
        var end = multiplied > start ? MeasureWords.Match(text, counted) : start;
        end = end > counted ? end : MeasureWords.Match(text, start);
        if (end == start && multiplied > start && !FollowsLetters(text, multiplied))
        {
            end = multiplied;
        }

        end = end == start ? EndOfShortWord(text, start) : EndOfCompound(text, EndOfPair(text, start, end));
        return end == start ? new PrintedUnit("", numberEnd)
            : end > counted && counted > multiplied
                ? new PrintedUnit(Without(printed, start, multiplied) + Without(printed, counted, end), end)
            : new PrintedUnit(Without(printed, start, end), end);
    }

    /// <summary>The unit of a number that fills a cell: all that is left, when it can be a unit.</summary>
    /// <param name="printed">Text as printed.</param>
    /// <param name="text">The same text folded.</param>
    /// <param name="numberEnd">Index after the last digit.</param>
    /// <param name="limit">Index after the last character that may belong to it.</param>
    public static PrintedUnit ReadToEnd(string printed, string text, int numberEnd, int limit)
    {
        var known = Read(printed, text, numberEnd);
        if (!known.IsNone || limit <= numberEnd)
        {
            return known;
        }

        var start = SkipSpaces(text, numberEnd);
        var rest = text.AsSpan(start, limit - start);
        var compared = Comparisons.SymbolBefore(text, text.AsSpan().IndexOfAnyInRange('0', '9')).Sign.Length > 0;
        var longest = compared ? LongestOpenUnit : LongestUncomparedUnit;
        var isUnit = rest.Length > 0 && rest.Length <= longest && IsWord(rest) && !StartsWithQualifier(rest);
        return isUnit ? new PrintedUnit(Without(printed, start, limit), limit) : known;
    }

    /// <summary>Two measure words that nothing but punctuation follows are one unit: 万头只, 亩次. 个 stands before nouns (5 个人).</summary>
    private static int EndOfPair(string text, int start, int end)
    {
        if (text[start] is '个' or '%' || !IsHan(text[end - 1]))
        {
            return end;
        }

        var second = MeasureWords.Match(text, end);
        return second > end && IsHan(text[end]) && (second == text.Length || !char.IsLetterOrDigit(text[second])) ? second : end;
    }

    /// <summary>
    /// A word of one or two characters between a number and punctuation reads as its measure word even when it is not
    /// in the core: <c>12 羽，</c>.
    /// </summary>
    private static int EndOfShortWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsHan(text[end]) && end - start <= 2)
        {
            end++;
        }

        var word = text.AsSpan(start, end - start);
        var closed = end >= text.Length || text[end] is ',' or ';' or '。' or '、' or ')';
        var isUnit = word is "路" ? IsStated(text, start) : !IsSetPhrase(word);
        return word.Length is 1 or 2 && closed && !StartsWithQualifier(word) && isUnit ? end : start;
    }

    /// <summary>
    /// Whether the words before a number state a quantity: 完成值为 452 路, 接入 30 路 are channels, the 12 路 that one takes
    /// is a bus line.
    /// </summary>
    private static bool IsStated(string text, int afterNumber)
    {
        var before = text.AsSpan(0, afterNumber).TrimEnd(" 0123456789.,余多万亿");
        return before.Length > 0
            && before[^1] is '为' or '达' or '到' or '至' or '共' or '计' or '有' or '约' or '入' or '增' or '设' or '装';
    }

    private static bool IsSetPhrase(ReadOnlySpan<char> word) =>
        word
            is "月"
                or "日"
                or "号"
                or "时"
                or "款"
                or "级"
                or "室"
                or "楼"
                or "周年"
                or "热线"
                or "工程"
                or "计划"
                or "行动"
                or "专线"
                or "平台";

    /// <summary>Adds what may follow a measure word: <c>/万人</c>, <c>（套）</c>.</summary>
    private static int EndOfCompound(string text, int end)
    {
        if (end < text.Length && text[end] == '/')
        {
            return EndOfDivisors(text, end);
        }

        var open = SkipSpaces(text, end);
        if (open < text.Length && text[open] == '(' && text.IndexOf(')', open) is var close && close > open && close - open <= 8)
        {
            var inner = text[(open + 1)..close].Replace(" ", "", StringComparison.Ordinal);
            return inner.Split('、', ',', '/').All(w => w is "次" || (MeasureWords.Contains(w) && w != "分")) ? close + 1 : end;
        }

        return end;
    }

    /// <summary>元<c>/人/天</c>, 件<c>/万人·年</c>.</summary>
    private static int EndOfDivisors(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '/')
        {
            var stop = end + 1;
            while (
                stop < text.Length
                && stop - end <= 6
                && (IsHan(text[stop]) || char.IsAsciiLetter(text[stop]) || text[stop] is '·' or '²' or '³')
            )
            {
                stop++;
            }

            if (stop == end + 1)
            {
                break;
            }

            end = stop;
        }

        return end;
    }

    private static int SkipMultiplier(string text, int at)
    {
        var i = at;
        while (i < text.Length && text[i] is '万' or '亿' && i - at < 2)
        {
            i++;
        }

        return i;
    }

    /// <summary>100 余人, 30 多家, 10 万余株: the digits stand for about that many.</summary>
    private static int SkipApproximation(string text, int at) =>
        at < text.Length && text[at] is '余' or '多' ? SkipSpaces(text, at + 1) : at;

    private static bool FollowsLetters(string text, int at) => at < text.Length && IsHan(text[at]) && !StartsWithQualifier(text.AsSpan(at));

    private static bool StartsWithQualifier(ReadOnlySpan<char> text)
    {
        foreach (var qualifier in Qualifiers)
        {
            if (text.StartsWith(qualifier))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsHan(c) && !char.IsAsciiLetter(c) && c is not ('/' or '(' or ')' or '·' or '%' or '²' or '³'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static int SkipSpaces(string text, int i)
    {
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        return i;
    }

    /// <summary>The unit as printed, without spaces; the percent sign in its common form.</summary>
    private static string Without(string printed, int start, int end)
    {
        var slice = printed.AsSpan(start, end - start);
        if (slice is "％" or "﹪")
        {
            return "%";
        }

        return slice.IndexOfAny(' ', '\u3000', '\u00a0') < 0
            ? slice.ToString()
            : new string(slice.ToArray().Where(c => !char.IsWhiteSpace(c)).ToArray());
    }
}
