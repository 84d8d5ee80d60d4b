using Ingest.Model;

namespace Ingest.Pdf.Objects;

/// <summary>The attributes a page may inherit from the nodes above it (ISO 32000-1, 7.7.3.4).</summary>
/// <param name="Resources">Its resources.</param>
/// <param name="MediaBox">The sheet, y upwards; none where absent.</param>
/// <param name="CropBox">The part shown; none where absent.</param>
/// <param name="Rotation">0, 90, 180 or 270.</param>
internal sealed record PageDefaults(PdfDictionary Resources, Box? MediaBox, Box? CropBox, int Rotation)
{
    /// <summary>Before anything is known.</summary>
    public static readonly PageDefaults None = new(PdfDictionary.Empty, null, null, 0);

    /// <summary>These, overridden by what a node says.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="node">A page or a node of the page tree.</param>
    public PageDefaults With(PdfFileObjects objects, PdfDictionary node) =>
        new(
            objects.Get(node, "Resources") as PdfDictionary ?? Resources,
            BoxOf(objects.GetNumbers(node, "MediaBox")) ?? MediaBox,
            BoxOf(objects.GetNumbers(node, "CropBox")) ?? CropBox,
            objects.Get(node, "Rotate") is PdfNumber turn ? (((turn.Integer % 360) + 360) % 360 / 90 * 90) : Rotation
        );

    private static Box? BoxOf(double[] corners)
    {
        if (corners is not [var a, var b, var c, var d, ..])
        {
            return null;
        }

        var box = new Box(Math.Min(a, c), Math.Min(b, d), Math.Max(a, c), Math.Max(b, d));
        return box is { Width: > 0, Height: > 0 } ? box : null;
    }
}
