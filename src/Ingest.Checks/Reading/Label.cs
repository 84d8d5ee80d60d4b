using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>Row and column labels made comparable: one width, no white space, no numbering, no 其中.</summary>
internal static partial class Label
{
    private static readonly FrozenSet<string> TotalWords = FrozenSet.Create(
        "合计",
        "总计",
        "小计",
        "共计",
        "合计数",
        "总合计",
        "本部门合计",
        "支出合计",
        "收入合计"
    );

    /// <summary>Characters a numbering can begin with.</summary>
    private static readonly SearchValues<char> NumberingStart = SearchValues.Create(
        "第一二三四五六七八九十0123456789(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
    );

    /// <summary>White space dropped, full-width ASCII and quotation marks made half-width or plain.</summary>
    /// <param name="text">Text as printed.</param>
    public static string Normalise(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '—' or '–' or '−' or '―' or '－':
                    plain.Append('-');
                    break;
                case '“' or '”' or '„' or '〝' or '〞' or '‘' or '’':
                    plain.Append('"');
                    break;
                case '\u3000':
                    break;
                case >= '\uFF01' and <= '\uFF5E':
                    plain.Append((char)(c - 0xFEE0));
                    break;
                default:
                    if (!char.IsWhiteSpace(c))
                    {
                        plain.Append(c);
                    }

                    break;
            }
        }

        return plain.ToString();
    }

    /// <summary>The name alone: normalised, without numbering, 其中： and a closing colon or unit.</summary>
    /// <param name="text">Text as printed or normalised.</param>
    public static string Name(string text)
    {
        var name = Normalise(text);
        for (var before = ""; before != name; )
        {
            before = name;
            if (name.Length > 1 && NumberingStart.Contains(name[0]))
            {
                name = Numbering().Replace(name, "");
            }

            if (name.StartsWith("其中"))
            {
                name = name[2..].TrimStart(':');
            }
        }

        if (name.EndsWith(')'))
        {
            name = ClosingUnit().Replace(name, "");
        }

        return name.TrimEnd(':', '。', ';');
    }

    /// <summary>Whether the label names a total: 合计, 总计, 小计, or ends with one of them.</summary>
    /// <param name="name">A name without numbering.</param>
    public static bool IsTotal(string name) =>
        TotalWords.Contains(name) || (name.EndsWith("合计") && name.Length <= 12) || name.EndsWith("总计");

    /// <summary>Whether the label names a subtotal: 小计.</summary>
    /// <param name="name">A name without numbering.</param>
    public static bool IsSubtotal(string name) => name.EndsWith("小计");

    /// <summary>Whether the row is a part of the one above: 其中：….</summary>
    /// <param name="text">Text as printed.</param>
    public static bool IsOfWhich(string text) => text.Contains('其') && OfWhichAnywhere().IsMatch(Normalise(text));

    /// <summary>
    /// Depth the numbering tells: 1 for 一、, 2 for （一）, 3 for 1. or 1、, 4 for （1）; none for an unnumbered label.
    /// </summary>
    /// <param name="text">Text as printed.</param>
    public static int? Depth(string text)
    {
        var plain = Normalise(text);
        return plain.Length == 0 || !NumberingStart.Contains(plain[0]) ? null
            : ChineseNumber().IsMatch(plain) ? 1
            : BracketedChineseNumber().IsMatch(plain) ? 2
            : ArabicNumber().IsMatch(plain) ? 3
            : BracketedArabicNumber().IsMatch(plain) ? 4
            : null;
    }

    [GeneratedRegex(
        @"^(?:第?[一二三四五六七八九十]+[、.,:]|\([一二三四五六七八九十]+\)[、.]?|\d{1,2}[、]|\d{1,2}\.(?!\d)|\(\d{1,2}\)[、.]?|[①-⑳])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numbering();

    [GeneratedRegex("^(?:.{0,6}[、.)])?其中", RegexOptions.ExplicitCapture)]
    private static partial Regex OfWhichAnywhere();

    [GeneratedRegex(@"\((?:万元|元|亿元|千元|%|单位:万元|单位:元)\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ClosingUnit();

    [GeneratedRegex("^[一二三四五六七八九十]+[、.,:]", RegexOptions.ExplicitCapture)]
    private static partial Regex ChineseNumber();

    [GeneratedRegex(@"^\([一二三四五六七八九十]+\)", RegexOptions.ExplicitCapture)]
    private static partial Regex BracketedChineseNumber();

    [GeneratedRegex(@"^\d{1,2}(?:、|\.(?!\d))", RegexOptions.ExplicitCapture)]
    private static partial Regex ArabicNumber();

    [GeneratedRegex(@"^\(\d{1,2}\)", RegexOptions.ExplicitCapture)]
    private static partial Regex BracketedArabicNumber();
}
