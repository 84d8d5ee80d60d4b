using Ingest.Layout;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Pdf.Rendering;

namespace Ingest.Pipeline.Recognition;

/// <summary>Recognises one page: image → rulings (Ocr) → grid (Layout) → cells and prose (Ocr).</summary>
internal static class PageRecogniser
{
    /// <summary>Larger pages are rendered more coarsely, so that a poster does not take all memory.</summary>
    private const double MostPixels = 20e6;

    /// <summary>Text less sure than this on average is no text: a photograph, a drawing, a page on its head.</summary>
    private const double LeastConfidence = 0.6;

    /// <summary>A page read less surely than this may stand on its head or its side; upright pages reach 0.95 and more.</summary>
    private const double Upright = 0.92;

    /// <summary>Another direction must be so much surer.</summary>
    private const double Clear = 0.02;

    /// <summary>Recognises a page.</summary>
    /// <param name="page">The page as the file has it.</param>
    /// <param name="need">What of it.</param>
    /// <param name="pdf">Path of the file.</param>
    /// <param name="reader">The recogniser.</param>
    public static RecognisedPage Recognise(PrintedPage page, RecognitionNeed need, string pdf, CellReader reader)
    {
        try
        {
            var area = page.Width * page.Height / (72.0 * 72.0);
            var resolution = (int)Math.Clamp(Math.Sqrt(MostPixels / area), 20, need.DotsPerInch);
            var raster = PageRenderer.Render(pdf, page.Number, resolution);
            var pixels = need.IsWholePage ? raster.Pixels : Regions.Only(raster, page.Width, need.Regions);
            var image = ScanCleaner.Clean(raster.Width, raster.Height, pixels.Span, page.Width, page.Height);
            return Read(page, need, image, reader);
        }
        catch (DocumentException e) when (e.MissingPackages.Count == 0)
        {
            return new RecognisedPage(page with { Problems = [.. page.Problems, new Problem(e.Kind, e.Message, page.Number)] }, null);
        }
    }

    private static RecognisedPage Read(PrintedPage page, RecognitionNeed need, PageImage image, CellReader reader)
    {
        var read = ReadUpright(page, image, reader);
        var confidence = ConfidenceOf(read);
        // Text on its head or its side is read as other characters, less surely.
        for (var turns = 1; turns < 4 && need.IsWholePage && confidence < Upright && read.Glyphs.Count > 0; turns++)
        {
            var turned = image.Turned(turns);
            var other = ReadUpright(page, turned, reader);
            if (ConfidenceOf(other) > confidence + Clear)
            {
                (image, read, confidence, turns) = (turned, other, ConfidenceOf(other), 0);
            }
        }

        return (need.IsWholePage, confidence >= LeastConfidence) switch
        {
            (true, true) => new RecognisedPage(Whole(page, image, read), PagePlace.ToDisplayed(image)),
            (true, false) => new RecognisedPage(NotReadable(page), null),
            (false, true) => new RecognisedPage(PagePlace.Add(page, image, read), null),
            (false, false) => new RecognisedPage(page, null),
        };
    }

    /// <summary>What is on an image, in the coordinates of the straightened page.</summary>
    private static PrintedPage ReadUpright(PrintedPage page, PageImage image, CellReader reader)
    {
        var ruled = new PrintedPage
        {
            Number = page.Number,
            Width = image.PageWidth,
            Height = image.PageHeight,
            Rulings = RulingFinder.FindRulings(image),
        };
        var cells = CellGrid.Of(ruled);
        return ruled with { Glyphs = [.. reader.ReadCells(image, cells), .. reader.ReadProse(image, cells)] };
    }

    private static PrintedPage Whole(PrintedPage page, PageImage image, PrintedPage read) =>
        page with
        {
            Width = image.PageWidth,
            Height = image.PageHeight,
            Glyphs = read.Glyphs,
            Rulings = read.Rulings,
            Problems = [.. page.Problems.Where(p => p.Kind != FailureKind.UnreadableText)],
            IsRecognised = true,
        };

    private static PrintedPage NotReadable(PrintedPage page) =>
        page.TextIsReadable
            ? page with
            {
                Problems =
                [
                    .. page.Problems,
                    new Problem(FailureKind.UnreadableText, "No text could be recognised in the image of the page.", page.Number),
                ],
            }
            : page;

    private static double ConfidenceOf(PrintedPage page) => page.Glyphs.Select(g => g.Confidence).DefaultIfEmpty(0).Average();
}
