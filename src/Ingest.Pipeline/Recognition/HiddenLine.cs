using Ingest.Model;

namespace Ingest.Pipeline.Recognition;

/// <summary>Glyphs of a hidden layer that stand side by side.</summary>
/// <param name="Text">Their characters.</param>
/// <param name="Box">The smallest box around them, in points.</param>
internal sealed record HiddenLine(string Text, Box Box)
{
    /// <summary>Glyphs farther apart than this, in font sizes, are of different cells.</summary>
    private const double Gap = 1;

    /// <summary>Baselines of one line differ by less than this, in font sizes.</summary>
    private const double Baselines = 0.4;

    /// <summary>Whether there is a digit in it.</summary>
    public bool HasDigits => Text.Any(char.IsAsciiDigit);

    /// <summary>The lines of a layer in the order of the file.</summary>
    /// <param name="glyphs">Its glyphs in that order.</param>
    public static IReadOnlyList<HiddenLine> Of(IReadOnlyList<Glyph> glyphs)
    {
        var lines = new List<HiddenLine>();
        var previous = default(Glyph);
        foreach (var glyph in glyphs)
        {
            if (previous is not null && Follows(glyph, previous))
            {
                var (text, box) = lines[^1];
                lines[^1] = new HiddenLine(
                    text + glyph.Text,
                    new Box(
                        Math.Min(box.X0, glyph.Box.X0),
                        Math.Min(box.Y0, glyph.Box.Y0),
                        Math.Max(box.X1, glyph.Box.X1),
                        Math.Max(box.Y1, glyph.Box.Y1)
                    )
                );
            }
            else
            {
                lines.Add(new HiddenLine(glyph.Text, glyph.Box));
            }

            previous = glyph;
        }

        return lines;
    }

    private static bool Follows(Glyph glyph, Glyph previous)
    {
        var size = Math.Max(glyph.FontSize, previous.FontSize);
        var gap = glyph.Box.X0 - previous.Box.X1;
        return Math.Abs(glyph.Baseline - previous.Baseline) < Baselines * size && gap < Gap * size && gap > -Gap * size;
    }
}
