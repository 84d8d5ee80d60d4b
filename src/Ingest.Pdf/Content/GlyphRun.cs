using Ingest.Model;
using Ingest.Pdf.Fonts;

namespace Ingest.Pdf.Content;

/// <summary>What all glyphs of one shown string have in common, worked out once.</summary>
internal readonly struct GlyphRun
{
    private readonly PdfFont font;
    private readonly Matrix matrix;
    private readonly Box clip;
    private readonly double size;
    private readonly double widthFactor;
    private readonly double rise;
    private readonly double fontSize;
    private readonly int mode;
    private readonly int rotation;
    private readonly bool bold;

    /// <summary>Prepares for a string.</summary>
    /// <param name="state">The graphics state.</param>
    /// <param name="font">The font.</param>
    /// <param name="text">The text matrix.</param>
    public GlyphRun(ref GraphicsState state, PdfFont font, in Matrix text)
    {
        this.font = font;
        clip = state.Clip;
        size = state.FontSize;
        widthFactor = state.FontSize * state.HorizontalScale;
        rise = state.Rise;
        mode = state.RenderingMode;
        bold = font.IsBold || (mode == 2 && !state.StrokeIsWhite && !state.StrokeIsTransparent);
        matrix = text * state.Ctm;
        matrix = font.IsVertical ? matrix.UprightVertical() : matrix.Upright();
        fontSize = Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D)) * Math.Abs(size) * font.EmScale;
        var (alongX, alongY) = font.IsVertical ? (-matrix.C * size, -matrix.D * size) : (matrix.A * widthFactor, matrix.B * widthFactor);
        rotation =
            Math.Abs(alongX) >= Math.Abs(alongY) ? (alongX >= 0 ? 0 : 180)
            : alongY >= 0 ? 90
            : 270;
    }

    /// <summary>Puts one glyph on the page.</summary>
    /// <param name="canvas">Where it goes.</param>
    /// <param name="glyph">The glyph.</param>
    /// <param name="x">x of its origin on the page.</param>
    /// <param name="y">y of its origin on the page.</param>
    public void Print(PageCanvas canvas, FontGlyph glyph, double x, double y)
    {
        if (glyph.Text.Length == 0)
        {
            return;
        }

        var here = matrix with { E = x, F = y };
        var box = font.IsVertical
            ? here.BoxOf(
                -glyph.OriginX * widthFactor,
                (glyph.VerticalAdvance * size) + rise,
                (glyph.Width - glyph.OriginX) * widthFactor,
                rise
            )
            : here.BoxOf(0, (font.Descent * size) + rise, glyph.Width * widthFactor, (font.Ascent * size) + rise);
        canvas.Add(
            new Glyph
            {
                Text = glyph.Text,
                Box = box,
                Baseline = rotation is 0 or 180 ? here.Y(0, rise) : here.X(0, rise),
                FontSize = fontSize,
                Bold = bold,
                Rotation = rotation,
                RenderingMode = mode,
            },
            font,
            clip
        );
    }
}
