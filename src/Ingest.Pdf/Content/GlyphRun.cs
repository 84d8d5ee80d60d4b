using Ingest.Model;
using Ingest.Pdf.Fonts;

namespace Ingest.Pdf.Content;

/// <summary>What all glyphs of one shown string have in common, worked out once.</summary>
internal readonly struct GlyphRun
{
    private readonly PdfFont font;
    private readonly double size;
    private readonly double widthFactor;
    private readonly double rise;
    private readonly int mode;
    private readonly bool bold;

    /// <summary>Prepares for a string.</summary>
    /// <param name="state">The graphics state.</param>
    /// <param name="font">The font.</param>
    public GlyphRun(ref GraphicsState state, PdfFont font)
    {
        this.font = font;
        size = state.FontSize;
        widthFactor = state.FontSize * state.HorizontalScale;
        rise = state.Rise;
        mode = state.RenderingMode;
        bold = font.IsBold || (mode == 2 && !state.StrokeIsWhite && !state.StrokeIsTransparent);
    }

    /// <summary>Puts one glyph on the page.</summary>
    /// <param name="canvas">Where it goes.</param>
    /// <param name="glyph">The glyph.</param>
    /// <param name="matrix">Text space → page.</param>
    /// <param name="clip">The clip.</param>
    public void Print(PageCanvas canvas, FontGlyph glyph, in Matrix matrix, in Box clip)
    {
        if (glyph.Text.Length == 0)
        {
            return;
        }

        var box = font.IsVertical
            ? matrix.BoxOf(
                -glyph.OriginX * widthFactor,
                (glyph.VerticalAdvance * size) + rise,
                (glyph.Width - glyph.OriginX) * widthFactor,
                rise
            )
            : matrix.BoxOf(0, (font.Descent * size) + rise, glyph.Width * widthFactor, (font.Ascent * size) + rise);
        var (alongX, alongY) = font.IsVertical ? (-matrix.C * size, -matrix.D * size) : (matrix.A * widthFactor, matrix.B * widthFactor);
        var isAlongX = Math.Abs(alongX) >= Math.Abs(alongY);
        canvas.Add(
            new Glyph
            {
                Text = glyph.Text,
                Box = box,
                Baseline = isAlongX ? matrix.Y(0, rise) : matrix.X(0, rise),
                FontSize = Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D)) * Math.Abs(size) * font.EmScale,
                Bold = bold,
                Rotation = isAlongX ? (alongX >= 0 ? 0 : 180) : (alongY >= 0 ? 90 : 270),
                RenderingMode = mode,
            },
            font,
            clip
        );
    }
}
