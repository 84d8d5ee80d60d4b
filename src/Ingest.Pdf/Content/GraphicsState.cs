using Ingest.Model;
using Ingest.Pdf.Fonts;

namespace Ingest.Pdf.Content;

/// <summary>The graphics state (ISO 32000-1, 8.4), as far as text and lines depend on it. Copied by <c>q</c>.</summary>
internal struct GraphicsState
{
    /// <summary>User space → page as displayed (y downwards).</summary>
    public Matrix Ctm;

    /// <summary>The clip, cut down to its bounding box, in page coordinates.</summary>
    public Box Clip;

    /// <summary>Line width in user space.</summary>
    public double LineWidth;

    /// <summary>Whether lines go half their width beyond their ends.</summary>
    public bool HasProjectingCaps;

    /// <summary>Colour space for filling.</summary>
    public ColourSpace FillSpace;

    /// <summary>Colour space for stroking.</summary>
    public ColourSpace StrokeSpace;

    /// <summary>Whether the fill colour is white.</summary>
    public bool FillIsWhite;

    /// <summary>Whether the stroke colour is white.</summary>
    public bool StrokeIsWhite;

    /// <summary>Whether fills are wholly transparent.</summary>
    public bool FillIsTransparent;

    /// <summary>Whether strokes are wholly transparent.</summary>
    public bool StrokeIsTransparent;

    /// <summary>The font, once one is chosen.</summary>
    public PdfFont? Font;

    /// <summary>Tf: size in text space.</summary>
    public double FontSize;

    /// <summary>Tc.</summary>
    public double CharacterSpacing;

    /// <summary>Tw.</summary>
    public double WordSpacing;

    /// <summary>Tz as a factor.</summary>
    public double HorizontalScale;

    /// <summary>TL.</summary>
    public double Leading;

    /// <summary>Ts.</summary>
    public double Rise;

    /// <summary>Tr.</summary>
    public int RenderingMode;

    /// <summary>The state at the start of a page.</summary>
    /// <param name="ctm">User space → page as displayed.</param>
    /// <param name="page">The page.</param>
    public static GraphicsState Initial(Matrix ctm, Box page) =>
        new()
        {
            Ctm = ctm,
            Clip = page,
            LineWidth = 1,
            HorizontalScale = 1,
        };
}
