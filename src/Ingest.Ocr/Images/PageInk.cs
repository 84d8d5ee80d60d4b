using Ingest.Model;

namespace Ingest.Ocr.Images;

/// <summary>An image of a page, what counts as ink on it, and where its pixels are on the page.</summary>
/// <param name="image">The image.</param>
internal sealed class PageInk(PageImage image)
{
    /// <summary>The image.</summary>
    public PageImage Image { get; } = image;

    /// <summary>Grey below this is ink.</summary>
    public int Threshold { get; } = InkThreshold.Of(image);

    /// <summary>Pixels in a point.</summary>
    public double Scale { get; } = image.Width / image.PageWidth;

    /// <summary>A box on the page in pixels, within the image.</summary>
    /// <param name="box">In points.</param>
    public PixelBox ToPixels(Box box) =>
        new PixelBox(
            (int)Math.Floor(box.X0 * Scale),
            (int)Math.Floor(box.Y0 * Scale),
            (int)Math.Ceiling(box.X1 * Scale),
            (int)Math.Ceiling(box.Y1 * Scale)
        ).Intersect(new PixelBox(0, 0, Image.Width, Image.Height));

    /// <summary>Pixels as a box on the page, in points.</summary>
    /// <param name="x0">Left edge.</param>
    /// <param name="y0">Top edge.</param>
    /// <param name="x1">Right edge.</param>
    /// <param name="y1">Bottom edge.</param>
    public Box ToPoints(double x0, double y0, double x1, double y1) => new(x0 / Scale, y0 / Scale, x1 / Scale, y1 / Scale);
}
