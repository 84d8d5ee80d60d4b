using Ingest.Model;
using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Content;

/// <summary>Draws the normal appearance of annotations and form fields (ISO 32000-1, 12.5.5): filled-in forms are print too.</summary>
/// <param name="objects">The file's objects.</param>
internal sealed class AnnotationPrinter(PdfFileObjects objects)
{
    private const int MaxAnnotations = 10_000;
    private const int Hidden = 2;
    private const int NoView = 32;

    /// <summary>Draws all annotations of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="interpreter">Draws them; its current space is the page's default user space.</param>
    public void Print(PdfPage page, ContentInterpreter interpreter)
    {
        foreach (var annotation in objects.GetArray(page.Dictionary, "Annots").OfType<PdfDictionary>().Take(MaxAnnotations))
        {
            var isShown = (objects.GetInteger(annotation, "F") & (Hidden | NoView)) == 0;
            if (isShown && objects.GetName(annotation, "Subtype") != "Popup" && AppearanceOf(annotation) is { } appearance)
            {
                Draw(annotation, appearance, interpreter);
            }
        }
    }

    private PdfStream? AppearanceOf(PdfDictionary annotation)
    {
        var normal = objects.Get(objects.GetDictionary(annotation, "AP"), "N");
        return normal is PdfDictionary states ? objects.Get(states, objects.GetName(annotation, "AS")) as PdfStream : normal as PdfStream;
    }

    private void Draw(PdfDictionary annotation, PdfStream appearance, ContentInterpreter interpreter)
    {
        if (
            objects.GetNumbers(annotation, "Rect") is not [var ax, var ay, var bx, var by]
            || objects.GetNumbers(appearance.Dictionary, "BBox") is not [var x0, var y0, var x1, var y1]
        )
        {
            return;
        }

        // The box of the appearance, transformed, is fitted into the annotation's rectangle.
        var box = Matrix.From(objects.GetNumbers(appearance.Dictionary, "Matrix")).BoxOf(x0, y0, x1, y1);
        var rect = new Box(Math.Min(ax, bx), Math.Min(ay, by), Math.Max(ax, bx), Math.Max(ay, by));
        var scaleX = box.Width > 0 ? rect.Width / box.Width : 1;
        var scaleY = box.Height > 0 ? rect.Height / box.Height : 1;
        interpreter.DrawForm(appearance, new Matrix(scaleX, 0, 0, scaleY, rect.X0 - (box.X0 * scaleX), rect.Y0 - (box.Y0 * scaleY)));
    }
}
