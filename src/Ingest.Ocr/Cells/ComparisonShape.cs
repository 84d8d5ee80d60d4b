using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Finds ≥ or ≤ (大于等于号, 小于等于号) at the beginning of a line by its shape, an angle above a level or oblique bar: the recognisers know
/// neither and take them for 二 or 之.
/// </summary>
internal static class ComparisonShape
{
    /// <summary>Width of the sign as shares of the height of the line.</summary>
    private const double Narrowest = 0.55;

    private const double Widest = 1.4;

    /// <summary>Angle and bar are each as wide as this share of the sign.</summary>
    private const double LeastWidth = 0.75;

    /// <summary>Strokes cover no more than this share of the box of the angle.</summary>
    private const double Densest = 0.45;

    /// <summary>The tip of the angle lies beyond this share of its width, its ends before the rest.</summary>
    private const double Tip = 0.6;

    /// <summary>The sign and the column after it, in the coordinates of the ink; none where the line begins with something else.</summary>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public static (string Sign, int End)? Start(Ink ink, PixelBox line, IReadOnlyList<InkComponent> pieces)
    {
        if (First(pieces) is not [var one, var other] || pieces.Count < 3)
        {
            return null;
        }

        var (angle, bar) = one.Box.Y0 <= other.Box.Y0 ? (one, other.Box) : (other, one.Box);
        var sign = angle.Box.Union(bar);
        var isSign =
            sign.Width >= Narrowest * line.Height
            && sign.Width <= Widest * line.Height
            && angle.Box.Width >= LeastWidth * sign.Width
            && bar.Width >= LeastWidth * sign.Width
            && angle.Box.Height >= sign.Height / 2
            && bar.Y1 > angle.Box.Y1
            && bar.Height <= 0.6 * sign.Height
            && angle.Pixels <= Densest * angle.Box.Width * angle.Box.Height;
        if (!isSign)
        {
            return null;
        }

        var (top, middle) = (Centre(ink, angle.Box, 0, 0.25), Centre(ink, angle.Box, 0.4, 0.6));
        return (top, middle) switch
        {
            (< 1 - Tip, > Tip) => ("≥", sign.X1),
            (> Tip, < 1 - Tip) => ("≤", sign.X1),
            _ => null,
        };
    }

    /// <summary>The middle of the ink in some rows of a box, as a share of its width.</summary>
    private static double Centre(Ink ink, PixelBox box, double from, double to)
    {
        var (sum, count) = (0.0, 0);
        for (var y = box.Y0 + (int)(from * box.Height); y < box.Y0 + (int)Math.Ceiling(to * box.Height); y++)
        {
            for (var x = box.X0; x < box.X1; x++)
            {
                if (ink[x, y])
                {
                    sum += x - box.X0 + 0.5;
                    count++;
                }
            }
        }

        return count == 0 ? 0.5 : sum / count / box.Width;
    }

    /// <summary>The pieces of the first stretch of columns with ink.</summary>
    private static List<InkComponent> First(IReadOnlyList<InkComponent> pieces)
    {
        var end = LinePieces.Stretches(pieces) is [var stretch, ..] ? stretch.End : 0;
        return [.. pieces.Where(p => p.Box.X0 < end)];
    }
}
