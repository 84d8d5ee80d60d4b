using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Ocr.Directions;

/// <summary>
/// Says how much sense a line makes as it was read. A recogniser is sure of digits on their head too, but what it reads then is
/// seldom a well-formed number, and of Chinese characters on their head it is never sure.
/// </summary>
internal static partial class LineSense
{
    /// <summary>What a line is worth that is neither Chinese nor a number: letters, or digits on their head.</summary>
    private const double Neither = 0.5;

    /// <summary>0 to 1.</summary>
    /// <param name="line">The symbols of one line; at least one.</param>
    public static double Of(IReadOnlyList<Glyph> line)
    {
        var confidence = line.Average(g => g.Confidence);
        var isChinese = line.Count(g => g.Text[0] is >= '\u4E00' and <= '\u9FFF') >= 2;
        return isChinese || Number().IsMatch(string.Concat(line.Select(g => g.Text))) ? confidence : Neither * confidence;
    }

    /// <summary>An amount, a share, a code, or a range of these, with a sign of comparison before it or a unit behind it; or a page number.</summary>
    [GeneratedRegex(
        @"^([<>=≤≥]{0,2}-?(\d+|\d{1,3}(,\d{3})+)(\.\d{1,4})?%?([-~—](\d+|\d{1,3}(,\d{3})+)(\.\d{1,4})?%?)?[\u4E00-\u9FFF]{0,2}|[-—]\d{1,3}[-—]?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Number();
}
