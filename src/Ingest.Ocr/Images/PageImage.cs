using Ingest.Model;
using Ingest.Ocr.Images;

namespace Ingest.Ocr;

/// <summary>
/// A scanned page made ready for recognition: upright, straight, black on white. Boxes and rulings found on it are in points of this
/// straightened page, from its top left; <see cref="ToPage"/> says where its pixels lie on the page as it is displayed.
/// </summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Grey">Width × height bytes, row by row from the top; 0 is black, 255 white.</param>
/// <param name="PageWidth">Width of the straightened page in points.</param>
/// <param name="PageHeight">Height of the straightened page in points.</param>
public sealed record PageImage(int Width, int Height, byte[] Grey, double PageWidth, double PageHeight)
{
    /// <summary>
    /// Maps pixels (x to the right, y down, whole numbers at the top left of a pixel) to points of the page as it is displayed.
    /// It differs from the mere scale by the skew and the quarter turns that were taken out.
    /// </summary>
    public Affine ToPage { get; init; } = Affine.Scale(PageWidth / Width, PageHeight / Height);

    /// <summary>Skew that was taken out, in degrees, positive where lines fell towards the right.</summary>
    public double Skew { get; init; }

    /// <summary>Pixels for each point along x.</summary>
    public double PixelsPerPoint => Width / PageWidth;

    /// <summary>Resolution in dots per inch.</summary>
    public double DotsPerInch => PixelsPerPoint * 72;

    /// <summary>The box of the straightened page that a rectangle of pixels covers.</summary>
    /// <param name="x0">Left edge in pixels.</param>
    /// <param name="y0">Top edge in pixels.</param>
    /// <param name="x1">Right edge in pixels.</param>
    /// <param name="y1">Bottom edge in pixels.</param>
    public Box ToPoints(double x0, double y0, double x1, double y1)
    {
        var (sx, sy) = (PageWidth / Width, PageHeight / Height);
        return new Box(x0 * sx, y0 * sy, x1 * sx, y1 * sy);
    }

    /// <summary>The image turned clockwise, as where recognition finds it upside down; <see cref="ToPage"/> follows.</summary>
    /// <param name="quarterTurns">How many times by 90°, 0 to 3.</param>
    public PageImage Turned(int quarterTurns)
    {
        var turned = this;
        for (var turn = 0; turn < (quarterTurns & 3); turn++)
        {
            turned = turned.TurnedOnce();
        }

        return turned;
    }

    /// <summary>Pixel (x, y) of the result was (y, height − x) before.</summary>
    private PageImage TurnedOnce() =>
        new(Height, Width, Plane.Turned(new Plane(Width, Height, Grey)).Pixels, PageHeight, PageWidth)
        {
            ToPage = new Affine(0, 1, -1, 0, 0, Height).Then(ToPage),
            Skew = Skew,
        };
}
