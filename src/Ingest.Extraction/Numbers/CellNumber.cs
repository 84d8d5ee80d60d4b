namespace Ingest.Extraction.Numbers;

/// <summary>
/// A cell that holds one number and nothing else: comparison, sign, digits, unit. Here alone a number in brackets or
/// after a long dash is negative, and what follows the digits is taken for the unit.
/// </summary>
internal static class CellNumber
{
    /// <summary>Characters, padding included, that a number with sign and unit may take.</summary>
    private const int LongestNumber = 48;

    /// <summary>Words that may follow the unit.</summary>
    private static readonly string[] Suffixes =
    [
        "(含)",
        "(含)以上",
        "(含)以内",
        "及以上",
        "及以下",
        "以上",
        "以下",
        "以内",
        "之内",
        "左右",
    ];

    /// <summary>The number that fills the text; none where the text is blank, a dash or something else.</summary>
    /// <param name="printed">Text of the cell.</param>
    public static PrintedNumber? Read(string printed)
    {
        if (printed.Length > LongestNumber || !HasDigit(printed))
        {
            return null;
        }

        var text = CharacterFolding.Fold(printed);
        var (start, end) = Trim(text);

        var bracketed = text[start] == '(' && text[end - 1] == ')' && text.AsSpan(start + 1, end - start - 2).IndexOfAny('(', ')') < 0;
        var (first, last) = bracketed ? (start + 1, end - 1) : (start, end);
        var (comparison, negative, digits) = Prefix(text, first);
        var runs = DigitRuns.Find(text);
        if (runs.Count == 0 || runs[0].Start != digits || runs[0].End > last)
        {
            return null;
        }

        var run = runs[0];
        var limit = EndOfUnit(text, run.End, last);
        var unit = UnitReader.ReadToEnd(printed, text, run.End, limit);
        var context = new NumberContext(text, run, unit);
        if (
            !IsRest(text.AsSpan(unit.End, last - unit.End))
            || CalendarRule.Excludes(context)
            || context.Right is '号'
            || (bracketed && !unit.IsNone && unit.Text != "%")
        )
        {
            return null;
        }

        return new PrintedNumber
        {
            Start = start,
            NumberEnd = bracketed && unit.IsNone ? end : run.End,
            End = bracketed ? end : unit.End,
            Value = negative || bracketed ? -run.Value : run.Value,
            Decimals = run.Decimals,
            Unit = unit.Text,
            Comparison = comparison.Length > 0 ? comparison : Comparisons.InWords(text, digits, unit.End),
        };
    }

    private static (string Comparison, bool Negative, int Digits) Prefix(string text, int start)
    {
        var digits = start;
        var negative = false;
        while (
            digits < text.Length
            && text[digits] is ' ' or '-' or '—' or '△' or '▲' or '负' or '+' or '>' or '<' or '=' or '≥' or '≤' or '±' or '¥' or '￥'
        )
        {
            negative |= text[digits] is '-' or '—' or '△' or '▲' or '负';
            digits++;
        }

        var i = start;
        while (i < digits && text[i] is not ('-' or '—' or '△' or '▲' or '负' or '+' or '¥' or '￥'))
        {
            i++;
        }

        var (sign, _) = Comparisons.SymbolBefore(text, i);
        return (sign, negative, digits);
    }

    private static int EndOfUnit(string text, int numberEnd, int last)
    {
        foreach (var suffix in Suffixes)
        {
            if (text.AsSpan(numberEnd, last - numberEnd).TrimEnd(' ').EndsWith(suffix))
            {
                return text.AsSpan(0, last).TrimEnd(' ').Length - suffix.Length;
            }
        }

        return last;
    }

    private static bool IsRest(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim(' ').TrimEnd('。').TrimEnd(';').Trim(' ');
        if (rest.IsEmpty)
        {
            return true;
        }

        foreach (var suffix in Suffixes)
        {
            if (rest.SequenceEqual(suffix))
            {
                return true;
            }
        }

        return false;
    }

    private static (int Start, int End) Trim(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '。' or ';')
        {
            end--;
        }

        return (start, end);
    }

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyInRange('０', '９');
}
