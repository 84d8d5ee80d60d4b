using Ingest.Model;

namespace Ingest.Layout.Text;

/// <summary>
/// Recognises short lines whose characters are spread over the width of a cell (两端对齐, 分散对齐): the gaps between them are as
/// wide as spaces, but mean nothing.
/// </summary>
internal static class JustifiedText
{
    /// <summary>The last character of a justified line stands no further from the border, in font sizes.</summary>
    private const double LargestMargin = 0.6;

    /// <summary>The gaps of a justified line differ by no more, in font sizes.</summary>
    private const double LargestDifference = 0.2;

    /// <summary>Characters from here on are Chinese; Latin words and numbers are not pulled apart.</summary>
    private const char FirstChinese = '\u2E80';

    /// <summary>The gap between the characters of a justified line, in font sizes; 0 where it is not justified.</summary>
    /// <param name="row">The glyphs of the line from left to right, without white space.</param>
    /// <param name="cell">The cell it stands in.</param>
    /// <param name="goesOn">
    /// Whether the text goes on in another line of the cell. Where it does not, the line must reach both borders, and more gaps must
    /// be alike.
    /// </param>
    public static double SpreadIn(IReadOnlyList<Glyph> row, Box cell, bool goesOn)
    {
        var margin = LargestMargin * row[0].FontSize;
        if (cell.X1 - row[^1].Box.X1 > margin || (!goesOn && row[0].Box.X0 - cell.X0 > margin))
        {
            return 0;
        }

        var gaps = row.Zip(row.Skip(1)).Where(p => IsChinese(p.First) && IsChinese(p.Second)).Select(Gap).ToList();
        return gaps.Count >= (goesOn ? 2 : 3) && gaps.Max() - gaps.Min() <= LargestDifference ? Math.Max(0, gaps.Max()) : 0;
    }

    private static bool IsChinese(Glyph glyph) => glyph.Text[0] >= FirstChinese;

    private static double Gap((Glyph Left, Glyph Right) pair) =>
        (pair.Right.Box.X0 - pair.Left.Box.X1) / Math.Max(pair.Left.FontSize, pair.Right.FontSize);
}
