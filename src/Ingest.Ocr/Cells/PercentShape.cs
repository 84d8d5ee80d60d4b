using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Finds the percent sign (百分号) at the end of a line by its shape, an oblique stroke between two rings of which one at least stands
/// free: a recogniser takes the rings for digits.
/// </summary>
internal static class PercentShape
{
    /// <summary>Height of a ring as shares of the height of the sign.</summary>
    private const double LowestRing = 0.3;

    private const double HighestRing = 0.68;

    /// <summary>Width of the sign as shares of its height: a digit is narrower, two digits are wider.</summary>
    private const double Narrowest = 0.62;

    private const double Widest = 1.35;

    /// <summary>The sign is about as high as the line.</summary>
    private const double LeastHeight = 0.7;

    /// <summary>Where the sign begins, in the coordinates of the ink; none where the line ends with something else.</summary>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    /// <param name="line">The line.</param>
    public static int? Start(IReadOnlyList<InkComponent> pieces, PixelBox line) =>
        Find(pieces, line) is { } start && start > line.X0 ? start : null;

    /// <summary>Whether a line is nothing but the sign.</summary>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    /// <param name="line">The line.</param>
    public static bool IsAlone(IReadOnlyList<InkComponent> pieces, PixelBox line) =>
        pieces.Count > 0 && Find(pieces, line) == pieces.Min(p => p.Box.X0);

    private static int? Find(IReadOnlyList<InkComponent> pieces, PixelBox line)
    {
        var sign = Last(pieces);
        if (sign.Count is < 2 or > 3)
        {
            return null;
        }

        var (left, right) = (sign.Min(p => p.Box.X0), sign.Max(p => p.Box.X1));
        var (top, bottom) = (sign.Min(p => p.Box.Y0), sign.Max(p => p.Box.Y1));
        var box = new PixelBox(left, top, right, bottom);
        var rings = sign.Where(p => IsRing(p, box)).ToList();
        var isSign =
            box.Height >= LeastHeight * line.Height
            && box.Width >= Narrowest * box.Height
            && box.Width <= Widest * box.Height
            && rings.Count == sign.Count - 1
            && sign.Exists(p => p.Box.Height >= LeastHeight * box.Height);
        return isSign ? left : null;
    }

    /// <summary>Whether a piece is the upper ring, on the left, or the lower ring, on the right.</summary>
    private static bool IsRing(InkComponent piece, PixelBox sign)
    {
        var height = piece.Box.Height / (double)sign.Height;
        var isLeft = piece.Box.X0 + piece.Box.X1 < sign.X0 + sign.X1;
        var isUpper = piece.Box.Y0 + piece.Box.Y1 < sign.Y0 + sign.Y1;
        return height is >= LowestRing and <= HighestRing && isLeft == isUpper && piece.Box.Width <= 0.6 * sign.Width;
    }

    /// <summary>The pieces of the last stretch of columns with ink.</summary>
    private static List<InkComponent> Last(IReadOnlyList<InkComponent> pieces)
    {
        var last = new List<InkComponent>();
        var end = int.MinValue;
        foreach (var piece in pieces)
        {
            if (piece.Box.X0 > end)
            {
                last.Clear();
            }

            last.Add(piece);
            end = Math.Max(end, piece.Box.X1);
        }

        return last;
    }
}
