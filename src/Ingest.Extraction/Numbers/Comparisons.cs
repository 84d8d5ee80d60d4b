namespace Ingest.Extraction.Numbers;

/// <summary>Signs and words of comparison before and after a number.</summary>
internal static class Comparisons
{
    private static readonly (string Word, string Sign)[] Before =
    [
        ("大于或等于", ">="),
        ("大于等于", ">="),
        ("高于或等于", ">="),
        ("不低于", ">="),
        ("不少于", ">="),
        ("不小于", ">="),
        ("不得低于", ">="),
        ("不得少于", ">="),
        ("至少", ">="),
        ("小于或等于", "<="),
        ("小于等于", "<="),
        ("低于或等于", "<="),
        ("不高于", "<="),
        ("不超过", "<="),
        ("未超过", "<="),
        ("不大于", "<="),
        ("不多于", "<="),
        ("不得超过", "<="),
        ("不得高于", "<="),
        ("控制在", "<="),
        ("大于", ">"),
        ("超过", ">"),
        ("高于", ">"),
        ("多于", ">"),
        ("超", ">"),
        ("小于", "<"),
        ("低于", "<"),
        ("少于", "<"),
        ("不足", "<"),
        ("不到", "<"),
        ("等于", "="),
    ];

    /// <summary>The sign printed before a number and where it starts; empty and <paramref name="at"/> where none is.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">Index of the number's first character (sign or digit).</param>
    public static (string Sign, int Start) SymbolBefore(string text, int at)
    {
        var i = SkipSpacesBack(text, at);
        if (i == 0)
        {
            return ("", at);
        }

        switch (text[i - 1])
        {
            case '≥':
                return (">=", i - 1);
            case '≤':
                return ("<=", i - 1);
            case '±':
                return ("±", i - 1);
            case '>':
                return (">", i - 1);
            case '<':
                return ("<", i - 1);
            case '=':
                var j = SkipSpacesBack(text, i - 1);
                return j > 0 && text[j - 1] is '>' or '<' ? (text[j - 1] + "=", j - 1) : ("=", i - 1);
            default:
                return ("", at);
        }
    }

    /// <summary>What words around the number say: 不低于 90%, 10% 以内.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="start">Index of the number's first character.</param>
    /// <param name="end">Index after its unit.</param>
    public static string InWords(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        foreach (var (word, sign) in Before)
        {
            if (before.EndsWith(word))
            {
                return sign;
            }
        }

        var after = text.AsSpan(end).TrimStart(' ');
        after = after.StartsWith("(含)") ? after[3..].TrimStart(' ') : after;
        return after.StartsWith("以上") || after.StartsWith("及以上") ? ">="
            : after.StartsWith("以内") || after.StartsWith("以下") || after.StartsWith("及以下") || after.StartsWith("之内") ? "<="
            : "";
    }

    private static int SkipSpacesBack(string text, int i)
    {
        while (i > 0 && text[i - 1] == ' ')
        {
            i--;
        }

        return i;
    }
}
