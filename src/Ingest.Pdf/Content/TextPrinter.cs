namespace Ingest.Pdf.Content;

/// <summary>Keeps the text matrices and turns shown strings into glyphs (ISO 32000-1, 9.4).</summary>
/// <param name="canvas">Where glyphs go.</param>
internal sealed class TextPrinter(PageCanvas canvas)
{
    private Matrix text = Matrix.Identity;
    private Matrix line = Matrix.Identity;

    /// <summary><c>BT</c>.</summary>
    public void Begin() => SetMatrix(Matrix.Identity);

    /// <summary><c>Tm</c>.</summary>
    /// <param name="matrix">The new text and line matrix.</param>
    public void SetMatrix(in Matrix matrix) => text = line = matrix;

    /// <summary><c>Td</c> and its kin.</summary>
    /// <param name="x">Offset from the start of the line, in text space.</param>
    /// <param name="y">Offset from the start of the line, in text space.</param>
    public void MoveLine(double x, double y) => text = line = line with { E = line.X(x, y), F = line.Y(x, y) };

    /// <summary>A number in <c>TJ</c>: moves back by thousandths of the font size.</summary>
    /// <param name="state">The graphics state.</param>
    /// <param name="amount">The number.</param>
    public void Adjust(ref GraphicsState state, double amount)
    {
        var shift = -amount / 1000 * state.FontSize;
        if (state.Font is { IsVertical: true })
        {
            Advance(0, shift);
        }
        else
        {
            Advance(shift * state.HorizontalScale, 0);
        }
    }

    /// <summary>Prints a string.</summary>
    /// <param name="state">The graphics state.</param>
    /// <param name="bytes">The string.</param>
    /// <param name="isHidden">Whether it only moves on and prints nothing.</param>
    public void Show(ref GraphicsState state, ReadOnlySpan<byte> bytes, bool isHidden)
    {
        if (state.Font is not { } font)
        {
            return;
        }

        var run = new GlyphRun(ref state, font, text);
        while (bytes.Length > 0)
        {
            var used = font.Read(bytes, out var glyph);
            bytes = bytes[used..];
            if (!isHidden)
            {
                run.Print(canvas, glyph, state.Ctm.X(text.E, text.F), state.Ctm.Y(text.E, text.F));
            }

            var spacing = state.CharacterSpacing + (glyph.IsSpaceCode ? state.WordSpacing : 0);
            if (font.IsVertical)
            {
                Advance(0, (glyph.VerticalAdvance * state.FontSize) + spacing);
            }
            else
            {
                Advance(((glyph.Width * state.FontSize) + spacing) * state.HorizontalScale, 0);
            }
        }
    }

    private void Advance(double x, double y) => text = text with { E = text.X(x, y), F = text.Y(x, y) };
}
