using System.Text.RegularExpressions;

namespace Ingest.Layout.Prose;

/// <summary>Reads the number a heading or list item begins with.</summary>
internal static partial class Numbering
{
    /// <summary>The style of the number at the beginning; none where there is none.</summary>
    /// <param name="text">A line or paragraph.</param>
    public static NumberingStyle? Of(string text) =>
        text.AsSpan().TrimStart() switch
        {
            [] => null,
            var t when PartNumber().IsMatch(t) => NumberingStyle.Part,
            var t when ChineseNumber().IsMatch(t) => NumberingStyle.Chinese,
            var t when BracketedChineseNumber().IsMatch(t) => NumberingStyle.ChineseInBrackets,
            var t when ArabicNumber().IsMatch(t) => NumberingStyle.Arabic,
            var t when BracketedArabicNumber().IsMatch(t) => NumberingStyle.ArabicInBrackets,
            [>= '①' and <= '⑳', ..] => NumberingStyle.Circled,
            _ => null,
        };

    /// <summary>The text without the number it begins with.</summary>
    /// <param name="text">A heading.</param>
    public static string Strip(string text) =>
        Of(text) switch
        {
            NumberingStyle.Chinese => ChineseNumber().Replace(text.TrimStart(), "").TrimStart(),
            NumberingStyle.ChineseInBrackets => BracketedChineseNumber().Replace(text.TrimStart(), "").TrimStart(),
            NumberingStyle.Arabic => ArabicNumber().Replace(text.TrimStart(), "").TrimStart(),
            NumberingStyle.ArabicInBrackets => BracketedArabicNumber().Replace(text.TrimStart(), "").TrimStart(),
            _ => text,
        };

    /// <summary>The text without the number of a part (第一部分) it begins with.</summary>
    /// <param name="text">A heading or an entry of a table of contents.</param>
    public static string WithoutPart(string text) => PartNumber().Replace(text.TrimStart(), "").TrimStart();

    [GeneratedRegex(@"^(第\s*[一二三四五六七八九十百]+\s*(部分|章|篇|编)|附\s*件\s*[\d一二三四五六七八九十]+(\s*[:：.、]|\s+\S|$))")]
    private static partial Regex PartNumber();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}\s*[、.．]")]
    private static partial Regex ChineseNumber();

    [GeneratedRegex(@"^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]")]
    private static partial Regex BracketedChineseNumber();

    [GeneratedRegex(@"^\d{1,2}\s*[.．、](?!\d)")]
    private static partial Regex ArabicNumber();

    [GeneratedRegex(@"^([（(]\s*\d{1,2}\s*[）)]|\d{1,2}\s*[）)])")]
    private static partial Regex BracketedArabicNumber();
}
