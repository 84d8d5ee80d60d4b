using Ingest.Ocr.Images;

namespace Ingest.Ocr;

/// <summary>
/// Makes a scanned page ready for recognition: red stamps taken off, paper made white, specks removed, skew up to 5° and quarter turns
/// taken out. Whether a page stands on its head is not seen here; recognition tells (<see cref="PageImage.Turned"/>).
/// </summary>
public static class ScanCleaner
{
    /// <summary>A smaller skew, in degrees, stays: over a page's width it is less than a pixel or two, and resampling costs sharpness.</summary>
    private const double StraightEnough = 0.04;

    /// <summary>Cleans one page.</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="rgb">Red, green and blue of each pixel, row by row from the top.</param>
    /// <param name="pageWidth">Width in points of the page as it is displayed, all of which the pixels show.</param>
    /// <param name="pageHeight">Height in points of the page as it is displayed.</param>
    /// <exception cref="ArgumentException">When there are not three bytes for each pixel.</exception>
    public static PageImage Clean(int width, int height, ReadOnlySpan<byte> rgb, double pageWidth, double pageHeight)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        if (rgb.Length != width * height * 3)
        {
            throw new ArgumentException($"{width} × {height} pixels need three bytes each, not {rgb.Length} in all.", nameof(rgb));
        }

        var dotsPerInch = width * 72 / pageWidth;
        var grey = GreyLevels.Of(width, height, rgb);
        Stamps.Remove(grey, rgb, dotsPerInch);
        Background.Whiten(grey, dotsPerInch);
        var clean = Speckles.Remove(grey);
        var skew = Skew.Measure(clean, dotsPerInch);
        var isStraight = Math.Abs(skew) < StraightEnough;
        var (straight, toSource) = isStraight ? (clean, Affine.Identity) : Straightener.Straighten(clean, skew);
        var image = new PageImage(width, height, straight.Pixels, pageWidth, pageHeight)
        {
            ToPage = toSource.Then(Affine.Scale(pageWidth / width, pageHeight / height)),
            Skew = isStraight ? 0 : skew,
        };
        return TextDirection.IsVertical(straight, dotsPerInch) ? image.Turned(1) : image;
    }
}
