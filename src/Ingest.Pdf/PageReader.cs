using Ingest.Model;
using Ingest.Pdf.Content;
using Ingest.Pdf.Filters;
using Ingest.Pdf.Fonts;
using Ingest.Pdf.Objects;

namespace Ingest.Pdf;

/// <summary>Reads one page after another of an opened file.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="optionalContent">Which layers are hidden.</param>
/// <param name="options">Limits.</param>
internal sealed class PageReader(PdfFileObjects objects, OptionalContent optionalContent, PdfReadOptions options)
{
    private readonly FontCache fonts = new(objects);

    /// <summary>Reads a page; whatever fails becomes a problem of the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="number">Its number, from 1.</param>
    public PrintedPage Read(PdfPage page, int number)
    {
        var canvas = new PageCanvas(page.Width, page.Height, options.MaxGlyphsPerPage);
        var interpreter = new ContentInterpreter(objects, fonts, optionalContent, canvas, page.ToDisplay, options.MaxOperatorsPerPage);
        var problems = new List<Problem>();
        try
        {
            interpreter.Run(ContentOf(page), page.Resources);
            new AnnotationPrinter(objects).Print(page, interpreter);
        }
        catch (DocumentException e)
        {
            problems.Add(new Problem(e.Kind, e.Message, number));
        }

        if (canvas.IsFull || interpreter.WasCutOff)
        {
            problems.Add(
                new Problem(
                    FailureKind.TooLarge,
                    "The page holds far more content than a printed page can; the rest of it was not read.",
                    number
                )
            );
        }

        return new PrintedPage
        {
            Number = number,
            Width = page.Width,
            Height = page.Height,
            Rotation = page.Rotation,
            Glyphs = canvas.Glyphs,
            Rulings = canvas.Rulings,
            Images = canvas.Images,
            Problems = problems,
        };
    }

    private ReadOnlySpan<byte> ContentOf(PdfPage page)
    {
        switch (objects.Get(page.Dictionary, "Contents"))
        {
            case PdfStream stream:
                return objects.Decode(stream);
            case PdfArray array:
                var whole = new BoundedBuffer(options.MaxStreamBytes);
                foreach (var part in objects.ItemsOf(array).OfType<PdfStream>())
                {
                    whole.Add(objects.Decode(part));
                    whole.Add((byte)'\n');
                }

                return whole.Bytes;
            default:
                return [];
        }
    }
}
