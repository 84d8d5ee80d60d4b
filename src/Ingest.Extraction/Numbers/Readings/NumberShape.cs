namespace Ingest.Extraction.Numbers.Readings;

/// <summary>A row of characters that has the parts of a number: sign, digits, separators, per cent sign.</summary>
/// <param name="Negative">Whether a sign or brackets make it negative.</param>
/// <param name="Digits">Its digits.</param>
/// <param name="Separators">Commas and points: the number of digits before each, and which.</param>
/// <param name="Opening">Sign or bracket before the digits.</param>
/// <param name="Closing">Bracket or per cent sign after them.</param>
internal sealed record NumberShape(
    bool Negative,
    string Digits,
    IReadOnlyList<(int After, char Mark)> Separators,
    string Opening,
    string Closing
)
{
    private const int MostDigits = 18;

    /// <summary>More digits after the point are not printed in accounts.</summary>
    public const int MostDecimals = 6;

    /// <summary>The shape of some characters; none where one of them belongs to no number.</summary>
    /// <param name="text">Folded characters without spaces.</param>
    public static NumberShape? Parse(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] is '-' or '—' or '△' or '▲' or '负' or '+' or '(')
        {
            start++;
        }

        var end = text.Length;
        while (end > start && text[end - 1] is ')' or '%')
        {
            end--;
        }

        var (opening, closing) = (text[..start], text[end..]);
        if (opening.Length > 1 || closing.Length > 1 || opening is "(" != closing is ")")
        {
            return null;
        }

        var separators = new List<(int, char)>();
        var digits = new char[end - start];
        var count = 0;
        foreach (var c in text.AsSpan(start, end - start))
        {
            if (char.IsAsciiDigit(c))
            {
                digits[count++] = c;
            }
            else if (c is ',' or '.')
            {
                separators.Add((count, c));
            }
            else
            {
                return null;
            }
        }

        return count is 0 or > MostDigits
            ? null
            : new NumberShape(opening is not ("" or "+"), new string(digits, 0, count), separators, opening, closing);
    }
}
