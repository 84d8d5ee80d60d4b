using Ingest.Model;

namespace Ingest.Pipeline.Recognition;

/// <summary>What of a page must be recognised.</summary>
/// <param name="Regions">Parts of the page in points; the whole page where its own text is of no use.</param>
/// <param name="IsWholePage">Whether the page's own glyphs and rulings are left out.</param>
/// <param name="DotsPerInch">Resolution to render it with.</param>
internal sealed record RecognitionNeed(IReadOnlyList<Box> Regions, bool IsWholePage, int DotsPerInch)
{
    /// <summary>Less blurs small type; the recogniser knows nothing finer than the upper bound.</summary>
    private const int LeastResolution = 150;

    private const int GreatestResolution = 300;

    /// <summary>Resolution for pages whose text is drawn but cannot be read.</summary>
    private const int DrawnResolution = 250;

    /// <summary>An image that covers less of the page is a logo or a seal.</summary>
    private const double LeastShare = 0.06;

    /// <summary>An image with fewer dots per inch is no scan of text.</summary>
    private const double CoarsestScan = 90;

    /// <summary>A page with images on more than this share of it is a scan when it has no text of its own.</summary>
    private const double ScanShare = 0.5;

    /// <summary>Visible text on a scan is a stamp of the scanner or a page number when it has no more characters; it is in the image too.</summary>
    private const int StampedText = 12;

    /// <summary>What a page needs; none when its own text is all there is.</summary>
    /// <param name="page">A page as printed.</param>
    public static RecognitionNeed? Of(PrintedPage page)
    {
        var isScan = page.Images.Sum(i => i.PageShare) > ScanShare && page.Glyphs.Count(IsOwn) <= StampedText;
        if (isScan || !page.TextIsReadable)
        {
            return new(
                [new Box(0, 0, page.Width, page.Height)],
                IsWholePage: true,
                Resolution(page.Images.Where(i => i.PageShare > LeastShare))
            );
        }

        var regions = page.Images.Where(i => IsScannedPart(i, page)).ToList();
        return regions.Count == 0 ? null : new([.. regions.Select(i => i.Box)], IsWholePage: false, Resolution(regions));
    }

    private static bool IsScannedPart(ImagePlacement image, PrintedPage page) =>
        image.PageShare >= LeastShare
        && DotsPerInchOf(image) >= CoarsestScan
        && !page.Glyphs.Any(g => IsOwn(g) && image.Box.Contains(g.Box.CenterX, g.Box.CenterY));

    /// <summary>Whether a glyph is visible text of the file, not what another program recognised in an image.</summary>
    private static bool IsOwn(Glyph glyph) => !glyph.IsWhiteSpace && glyph is { RenderingMode: not 3, Confidence: >= 1 };

    private static int Resolution(IEnumerable<ImagePlacement> images)
    {
        var finest = images.Select(DotsPerInchOf).DefaultIfEmpty(DrawnResolution).Max();
        return (int)Math.Round(Math.Clamp(finest, LeastResolution, GreatestResolution));
    }

    /// <summary>The longer sides are compared: an image may be placed turned by a quarter.</summary>
    private static double DotsPerInchOf(ImagePlacement image) =>
        Math.Max(image.PixelWidth, image.PixelHeight) * 72.0 / Math.Max(1, Math.Max(image.Box.Width, image.Box.Height));
}
