using Ingest.Model;
using Ingest.Pdf.Content;
using Ingest.Pdf.Filters;
using Ingest.Pdf.Fonts;
using Ingest.Pdf.Objects;
using Ingest.Pdf.Text;

namespace Ingest.Pdf;

/// <summary>Reads one page after another of an opened file.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="optionalContent">Which layers are hidden.</param>
/// <param name="options">Limits.</param>
internal sealed class PageReader(PdfFileObjects objects, OptionalContent optionalContent, PdfReadOptions options)
{
    private readonly FontCache fonts = new(objects);
    private readonly HanInventory characters = new();

    /// <summary>Whether a font of the pages read so far needs tables that are not installed.</summary>
    public bool MissesTables => fonts.MissesTables;

    /// <summary>Reads a page; whatever fails becomes a problem of the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <returns>The page, and what tells whether its text can be believed.</returns>
    public (PrintedPage Page, PageEvidence Evidence) Read(PdfPage page, int number)
    {
        var canvas = new PageCanvas(page.Width, page.Height, options.MaxGlyphsPerPage, characters);
        var interpreter = new ContentInterpreter(objects, fonts, optionalContent, canvas, page.ToDisplay, options.MaxOperatorsPerPage);
        var problems = new List<Problem>();
        try
        {
            interpreter.Run(ContentOf(page, out var isDamaged), page.Resources);
            new AnnotationPrinter(objects).Print(page, interpreter);
            if (isDamaged)
            {
                problems.Add(
                    new Problem(FailureKind.Damaged, "Some of the page's content is damaged; what is printed there may be missing.", number)
                );
            }
        }
        catch (DocumentException e)
        {
            problems.Add(new Problem(e.Kind, e.Message, number));
        }
        catch (Exception e) when (IsOursToBlame(e))
        {
            // A page must not cost the document, not even for a mistake of ours that only such a file brings to light.
            problems.Add(
                new Problem(
                    FailureKind.Unsupported,
                    $"The page could not be read to its end ({e.Message}). Please report the file.",
                    number
                )
            );
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

        var printed = new PrintedPage
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
        return (printed, new PageEvidence(canvas.Text, canvas.Outlines, canvas.Covered.Image, canvas.Covered.Glyphs));
    }

    private static bool IsOursToBlame(Exception e) =>
        e is ArgumentException or ArithmeticException or IndexOutOfRangeException or InvalidOperationException or NullReferenceException;

    private ReadOnlySpan<byte> ContentOf(PdfPage page, out bool isDamaged)
    {
        isDamaged = false;
        switch (objects.Get(page.Dictionary, "Contents"))
        {
            case PdfStream stream:
                return objects.Decode(stream, out isDamaged);
            case PdfArray array:
                var whole = new BoundedBuffer(options.MaxStreamBytes);
                foreach (var part in objects.ItemsOf(array).OfType<PdfStream>())
                {
                    whole.Add(objects.Decode(part, out var partIsDamaged));
                    whole.Add((byte)'\n');
                    isDamaged |= partIsDamaged;
                }

                return whole.Bytes;
            default:
                return [];
        }
    }
}
