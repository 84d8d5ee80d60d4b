using System.Buffers;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Numbers.Readings;

/// <summary>Finds the marks in a cell that are no number as read, and may be one.</summary>
internal static partial class MarksOfNumber
{
    /// <summary>Fewer digits beside other marks are a name: B1.</summary>
    private const int FewestDigits = 2;

    private static readonly SearchValues<char> Prefixes = SearchValues.Create(" ><=≥≤±¥￥");

    /// <summary>The stretch of marks that look like parts of a number; none where the cell holds something else.</summary>
    /// <param name="printed">Text of the cell.</param>
    /// <param name="isNumeric">Whether its column holds numbers: elsewhere only an amount with a wrong separator is believed.</param>
    public static (int Start, int End)? Find(string printed, bool isNumeric)
    {
        var text = CharacterFolding.Fold(printed);
        if (Amount().Match(text) is { Success: true } amount)
        {
            return (amount.Groups["marks"].Index, amount.Groups["marks"].Index + amount.Groups["marks"].Length);
        }

        var start = text.AsSpan().IndexOfAnyExcept(Prefixes);
        if (!isNumeric || start < 0)
        {
            return null;
        }

        var end = start + (text[start] is '-' or '—' or '_' or '~' or '=' or '一' or '+' ? 1 : 0);
        while (end < text.Length && MarkConfusions.IsNumberLike(text[end]))
        {
            end++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        var marks = text.AsSpan(start, end - start);
        var (digits, others) = (0, 0);
        foreach (var c in marks)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            others += char.IsAsciiDigit(c) || c is ',' or '.' or ' ' ? 0 : 1;
        }

        return digits >= Math.Max(others, FewestDigits) ? (start, end) : null;
    }

    /// <summary>Groups of three and two decimals, whichever separators were read between them: no date looks like that.</summary>
    [GeneratedRegex(@"^\s*(?<marks>[-—]?[0-9]{1,3}(?:[.,][0-9]{3})+[.,][0-9]{2})\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();
}
