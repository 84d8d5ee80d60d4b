using Ingest.Model;
using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Places the symbols of a line on the page, as a font would: boxes that touch, one baseline, one size.</summary>
/// <param name="page">The page.</param>
/// <param name="ink">Ink of the cell or block.</param>
/// <param name="line">The line within the ink.</param>
internal sealed class LinePlace(PageInk page, Ink ink, PixelBox line)
{
    /// <summary>Height of the ink of a Chinese character, as a share of its em square.</summary>
    private const double HanHeight = 0.92;

    /// <summary>Height of a digit as a share of the em square.</summary>
    private const double DigitHeight = 0.7;

    /// <summary>How far the ink of Chinese characters reaches below the baseline, as a share of the em square.</summary>
    private const double HanDescent = 0.1;

    /// <summary>Descent and ascent of the boxes, as shares of the em square.</summary>
    private const double Descent = 0.12;

    /// <summary>A larger gap between narrow characters is a space, in font sizes.</summary>
    private const double NarrowSpace = 0.4;

    /// <summary>A larger gap beside a Chinese character is a space, in font sizes; its mark fills but a corner of the square.</summary>
    private const double WideSpace = 1.15;

    /// <summary>A larger gap beside a mark or bracket is a space, in font sizes: these leave most of their square blank, and lines are spread.</summary>
    private const double MarkSpace = 1.6;

    private const string Marks = "，。、：；（）()《》“”！？,.:;";

    /// <summary>Fewer Chinese characters may all be low ones.</summary>
    private const int FewestSquares = 3;

    /// <summary>Glyphs from left to right.</summary>
    /// <param name="symbols">Symbols, in pixels of the ink.</param>
    public IReadOnlyList<Glyph> Glyphs(IReadOnlyList<Symbol> symbols)
    {
        if (symbols.Count == 0)
        {
            return [];
        }

        var edges = symbols.Select(s => Snap(s.Left, s.Right)).ToList();
        var hasHan = symbols.Any(s => IsWide(s.Text));
        var size = hasHan ? SquareSize(symbols, edges) ?? line.Height / HanHeight : line.Height / DigitHeight;
        var bottom = line.Y1 + (ink.Area.Y0 - (hasHan ? HanDescent * size : 0));
        Join(symbols, edges, size);
        var glyphs = new List<Glyph>(symbols.Count);
        for (var i = 0; i < symbols.Count; i++)
        {
            var (left, right) = edges[i];
            glyphs.Add(
                new Glyph
                {
                    Text = symbols[i].Text,
                    Box = page.ToPoints(ink.Area.X0 + left, bottom - (1 - Descent) * size, ink.Area.X0 + right, bottom + Descent * size),
                    Baseline = page.ToPoints(0, bottom, 0, bottom).Y0,
                    FontSize = Math.Round(size / page.Scale * 2) / 2,
                    Confidence = symbols[i].Confidence,
                    Alternatives = symbols[i].Alternatives,
                }
            );
        }

        return glyphs;
    }

    /// <summary>Whether a character fills a square: Chinese characters and full-width marks.</summary>
    private static bool IsWide(string text) => text[0] >= 0x2E80;

    private static bool IsMark(string text) => Marks.Contains(text[0], StringComparison.Ordinal);

    /// <summary>The edges of a symbol moved to the ink: the recogniser knows them only by its time steps.</summary>
    private (double Left, double Right) Snap(double left, double right)
    {
        var from = Math.Clamp((int)left, line.X0, line.X1 - 1);
        var to = Math.Clamp((int)right, from + 1, line.X1);
        while (from < to - 1 && !ink.AnyInColumn(from, line.Y0, line.Y1))
        {
            from++;
        }

        while (to > from + 1 && !ink.AnyInColumn(to - 1, line.Y0, line.Y1))
        {
            to--;
        }

        return (from, to);
    }

    /// <summary>
    /// The font size in pixels by the height of Chinese characters: most fill nearly all of their square, a few such as 一 and 二 do not. Their distances
    /// would not tell, for lines are spread to end flush; nor would the height of the line, in which brackets and commas reach farther.
    /// </summary>
    private double? SquareSize(IReadOnlyList<Symbol> symbols, List<(double Left, double Right)> edges)
    {
        var heights = symbols.Zip(edges).Where(s => s.First.IsIdeograph).Select(s => InkHeight(s.Second)).Order().ToList();
        return heights.Count >= FewestSquares ? heights[heights.Count * 3 / 4] / HanHeight : null;
    }

    /// <summary>Rows from the first to the last with ink between two columns.</summary>
    private int InkHeight((double Left, double Right) edges)
    {
        var (left, right) = ((int)edges.Left, (int)edges.Right);
        var rows = Enumerable.Range(line.Y0, line.Height).Where(y => Enumerable.Range(left, right - left).Any(x => ink[x, y])).ToList();
        return rows.Count == 0 ? 0 : rows[^1] - rows[0] + 1;
    }

    /// <summary>Closes the gaps that are no spaces, and parts symbols that overlap.</summary>
    private static void Join(IReadOnlyList<Symbol> symbols, List<(double Left, double Right)> edges, double size)
    {
        for (var i = 1; i < edges.Count; i++)
        {
            var gap = edges[i].Left - edges[i - 1].Right;
            var widest =
                !IsWide(symbols[i].Text) && !IsWide(symbols[i - 1].Text) ? NarrowSpace
                : IsMark(symbols[i].Text) || IsMark(symbols[i - 1].Text) ? MarkSpace
                : WideSpace;
            if (gap <= widest * size)
            {
                var middle = Math.Max(edges[i - 1].Left, (edges[i].Left + edges[i - 1].Right) / 2);
                edges[i - 1] = (edges[i - 1].Left, middle);
                edges[i] = (middle, Math.Max(middle, edges[i].Right));
            }
        }
    }
}
