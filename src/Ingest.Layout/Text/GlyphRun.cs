using Ingest.Model;

namespace Ingest.Layout.Text;

/// <summary>Glyphs that were set one after the other on one baseline: a word, a number or a line of a cell.</summary>
/// <param name="Glyphs">In content order, printed spaces among them; the first and the last are no spaces.</param>
internal sealed record GlyphRun(IReadOnlyList<Glyph> Glyphs)
{
    /// <summary>A larger gap, in font sizes, ends a run.</summary>
    private const double LargestGap = 0.6;

    /// <summary>Cuts the glyphs of a page into runs.</summary>
    /// <param name="glyphs">Glyphs in content order.</param>
    public static IReadOnlyList<GlyphRun> Split(IReadOnlyList<Glyph> glyphs)
    {
        var runs = new List<GlyphRun>();
        var current = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (current.Count > 0 && !Follows(current[^1], glyph))
            {
                Close(current, runs);
            }

            if (current.Count > 0 || !glyph.IsWhiteSpace)
            {
                current.Add(glyph);
            }
        }

        Close(current, runs);
        return runs;
    }

    private static void Close(List<Glyph> current, List<GlyphRun> runs)
    {
        var end = current.FindLastIndex(g => !g.IsWhiteSpace) + 1;
        if (end > 0)
        {
            runs.Add(new GlyphRun(current.GetRange(0, end)));
        }

        current.Clear();
    }

    private static bool Follows(Glyph previous, Glyph next)
    {
        var size = Math.Max(previous.FontSize, next.FontSize);
        var gap = next.Box.X0 - previous.Box.X1;
        return previous.Rotation == next.Rotation
            && Math.Abs(previous.Baseline - next.Baseline) < 0.1 * size
            && gap < LargestGap * size
            && gap > -0.5 * size;
    }
}
