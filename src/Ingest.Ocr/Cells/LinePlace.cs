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
    private const double WideSpace = 1.0;

    /// <summary>A step from one character to the next that differs more from the usual one, as a share of it, leads over a gap.</summary>
    private const double UnevenStep = 0.3;

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
        var size = hasHan ? Pitch(symbols, edges) ?? line.Height / HanHeight : line.Height / DigitHeight;
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

    /// <summary>The font size of evenly set Chinese characters in pixels: the distance of their middles.</summary>
    private double? Pitch(IReadOnlyList<Symbol> symbols, List<(double Left, double Right)> edges)
    {
        var steps = new List<double>();
        for (var i = 1; i < symbols.Count; i++)
        {
            if (IsWide(symbols[i].Text) && IsWide(symbols[i - 1].Text))
            {
                steps.Add((edges[i].Left + edges[i].Right - edges[i - 1].Left - edges[i - 1].Right) / 2);
            }
        }

        if (steps.Count < 4)
        {
            return null;
        }

        // The recogniser places one character too far to the right and the next too far to the left: their mean is much surer than any.
        steps.Sort();
        var middle = steps[steps.Count / 2];
        var pitch = steps.Where(s => Math.Abs(s - middle) <= UnevenStep * middle).Average();
        // Text that is spread over its cell has a larger pitch than its characters.
        return pitch > line.Height * 0.75 && pitch < line.Height * 1.25 ? pitch : null;
    }

    /// <summary>Closes the gaps that are no spaces, and parts symbols that overlap.</summary>
    private static void Join(IReadOnlyList<Symbol> symbols, List<(double Left, double Right)> edges, double size)
    {
        for (var i = 1; i < edges.Count; i++)
        {
            var gap = edges[i].Left - edges[i - 1].Right;
            var isWide = IsWide(symbols[i].Text) || IsWide(symbols[i - 1].Text);
            if (gap <= (isWide ? WideSpace : NarrowSpace) * size)
            {
                var middle = Math.Max(edges[i - 1].Left, (edges[i].Left + edges[i - 1].Right) / 2);
                edges[i - 1] = (edges[i - 1].Left, middle);
                edges[i] = (middle, Math.Max(middle, edges[i].Right));
            }
        }
    }
}
