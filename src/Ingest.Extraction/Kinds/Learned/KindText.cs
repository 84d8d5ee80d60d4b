using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Kinds.Learned;

/// <summary>Words as the classifier sees them: what differs from document to document without telling a kind is taken out.</summary>
internal static partial class KindText
{
    private const int Longest = 80;

    /// <summary>
    /// The text folded and without padding and quotation marks, the organisation as <c>@</c>, each run of digits as <c>0</c>, without
    /// the numbering before it; cut where it is long.
    /// </summary>
    /// <param name="text">Text as printed.</param>
    /// <param name="organisation">The reporting organisation, without padding; may be empty.</param>
    public static string Of(string text, string organisation)
    {
        var key = Labels.Key(text.Length > 2 * Longest ? text[..(2 * Longest)] : text);
        key = organisation.Length > 2 ? key.Replace(organisation, "@", StringComparison.Ordinal) : key;
        key = key[Numbering().Match(key).Length..];
        var result = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            var isDigit = char.IsAsciiDigit(c);
            if (!(isDigit && result is { Length: > 0 } && result[^1] == '0') && !"“”\"'《》‘’ 。".Contains(c, StringComparison.Ordinal))
            {
                result.Append(isDigit ? '0' : c);
            }
        }

        return result.ToString(0, Math.Min(result.Length, Longest));
    }

    /// <summary>The style of the numbering before a heading and its number: <c>cn</c> and 3 of 三、…</summary>
    /// <param name="heading">The heading as printed.</param>
    public static (string Style, string Number) NumberingOf(string heading)
    {
        var match = Numbering().Match(Labels.Key(heading));
        var style = match switch
        {
            { Length: 0 } => "none",
            var m when m.Groups["part"].Success => "part",
            var m when m.Groups["cn"].Success => "cn",
            var m when m.Groups["bcn"].Success => "(cn)",
            var m when m.Groups["n"].Success => "n",
            var m when m.Groups["bn"].Success => "(n)",
            _ => "annex",
        };
        return (style, match.Groups["number"].Value);
    }

    [GeneratedRegex(
        @"^(?:(?<part>第(?<number>[一二三四五六七八九十0-9]{1,3})(?:部分|章|节|篇))[、.:]?|(?<cn>(?<number>[一二三四五六七八九十]{1,3}))[、.,]|(?<bcn>\((?<number>[一二三四五六七八九十]{1,3})\))[、.]?|(?<n>(?<number>[0-9]{1,2}))[.、](?![0-9])|(?<bn>\((?<number>[0-9]{1,2})\))|(?<annex>附[件表录](?<number>[0-9一二三四五六七八九十]{0,2}(?:-[0-9]+)?))[:、.]?|(?<annex>表(?<number>[0-9一二三四五六七八九十]{1,2}(?:-[0-9]+)?))[:、.]?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numbering();
}
