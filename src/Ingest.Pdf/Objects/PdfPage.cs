using Ingest.Model;
using Ingest.Pdf.Content;

namespace Ingest.Pdf.Objects;

/// <summary>A page with what it inherits, and its way onto the screen.</summary>
/// <param name="dictionary">The page.</param>
/// <param name="attributes">Its own and inherited attributes.</param>
internal sealed class PdfPage(PdfDictionary dictionary, PageDefaults attributes)
{
    /// <summary>US Letter, which readers assume where no box is given.</summary>
    private static readonly Box DefaultSheet = new(0, 0, 612, 792);

    /// <summary>The page's dictionary.</summary>
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>Its resources.</summary>
    public PdfDictionary Resources => attributes.Resources;

    /// <summary>0, 90, 180 or 270 degrees clockwise.</summary>
    public int Rotation => attributes.Rotation;

    /// <summary>The part of the sheet that is shown, in user space (y upwards).</summary>
    public Box Shown
    {
        get
        {
            var sheet = attributes.MediaBox ?? DefaultSheet;
            var cut = attributes.CropBox is { } crop ? sheet.Intersect(crop) : sheet;
            return cut is { Width: > 0, Height: > 0 } ? cut : sheet;
        }
    }

    /// <summary>Width in points as displayed.</summary>
    public double Width => Rotation is 90 or 270 ? Shown.Height : Shown.Width;

    /// <summary>Height in points as displayed.</summary>
    public double Height => Rotation is 90 or 270 ? Shown.Width : Shown.Height;

    /// <summary>User space → page as displayed, from its top left, y downwards.</summary>
    public Matrix ToDisplay
    {
        get
        {
            var box = Shown;
            return Rotation switch
            {
                90 => new Matrix(0, 1, 1, 0, -box.Y0, -box.X0),
                180 => new Matrix(-1, 0, 0, 1, box.X1, -box.Y0),
                270 => new Matrix(0, -1, -1, 0, box.Y1, box.X1),
                _ => new Matrix(1, 0, 0, -1, -box.X0, box.Y1),
            };
        }
    }
}
