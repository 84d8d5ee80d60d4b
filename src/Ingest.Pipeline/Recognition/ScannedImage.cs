using Ingest.Model;
using Ingest.Ocr;
using Ingest.Pdf.Rendering;

namespace Ingest.Pipeline.Recognition;

/// <summary>Renders what of a page must be recognised, and cleans it.</summary>
internal static class ScannedImage
{
    /// <summary>Larger pages are rendered more coarsely, so that a poster does not take all memory.</summary>
    private const double MostPixels = 20e6;

    /// <summary>The image; the coloured one is given up before this returns.</summary>
    /// <param name="page">The page as the file has it.</param>
    /// <param name="need">What of it.</param>
    /// <param name="pdf">Path of the file.</param>
    /// <param name="longest">How long rendering may take.</param>
    /// <exception cref="DocumentException">When the page cannot be rendered, or the renderer is not installed.</exception>
    public static PageImage Of(PrintedPage page, RecognitionNeed need, string pdf, TimeSpan longest)
    {
        var area = page.Width * page.Height / (72.0 * 72.0);
        var resolution = (int)Math.Clamp(Math.Sqrt(MostPixels / area), 20, need.DotsPerInch);
        var raster = Render(pdf, page.Number, resolution, longest);
        var pixels = need.IsWholePage ? raster.Pixels : Regions.Only(raster, page.Width, need.Regions);
        return ScanCleaner.Clean(raster.Width, raster.Height, pixels.Span, page.Width, page.Height);
    }

    private static Raster Render(string pdf, int page, int resolution, TimeSpan longest)
    {
        try
        {
            return PageRenderer.Render(pdf, page, resolution, longest);
        }
        catch (FileNotFoundException e)
        {
            throw new DocumentException(FailureKind.Unsupported, "Scanned pages cannot be read: " + e.Message, e)
            {
                MissingPackages = ["poppler-utils"],
            };
        }
    }
}
