using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Finds a percent sign (百分号) whose parts have run together, or into the digit before it, by where its ink lies: much of it at the upper left and the
/// lower right, where the rings are, little at the upper right and the lower left, where only the stroke ends. What a recogniser says of the line
/// must speak for a sign too, since 5 lies a little like it.
/// </summary>
internal static class PercentBlot
{
    /// <summary>Ink where a ring is, and where only the stroke is, as shares of that part of the sign.</summary>
    private const double LeastOfRing = 0.62;

    private const double MostOfStroke = 0.62;

    /// <summary>What a part with a ring has more than the one beside it.</summary>
    private const double LeastDifference = 0.2;

    /// <summary>A part reaches over half the width and this share of the height.</summary>
    private const double PartHeight = 0.42;

    /// <summary>Width of the sign as shares of the height of the line.</summary>
    private const double Narrowest = 0.6;

    private const double Widest = 1.2;

    /// <summary>Where the sign begins at the end of a line, in the coordinates of the ink; none where the line ends with something else.</summary>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line.</param>
    public static int? Start(Ink ink, PixelBox line)
    {
        var widths = Enumerable.Range(0, line.Width).Where(w => w >= Narrowest * line.Height && w <= Widest * line.Height);
        var found = widths
            .Select(w => (Start: line.X1 - w, Worth: Worth(ink, line with { X0 = line.X1 - w })))
            .Where(f => f.Worth > 0)
            .ToList();
        return found.Count == 0 ? null : found.MaxBy(f => f.Worth).Start;
    }

    /// <summary>Whether a box holds nothing but the sign.</summary>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="box">The box.</param>
    public static bool Is(Ink ink, PixelBox box) =>
        box.Width >= Narrowest * box.Height && box.Width <= Widest * box.Height && Worth(ink, box) > 0;

    /// <summary>How much the rings stand out in a box; 0 where there are none.</summary>
    private static double Worth(Ink ink, PixelBox box)
    {
        var filled = ink.Part(box).Filled();
        var (half, part) = (box.Width / 2, (int)(PartHeight * box.Height));
        if (half == 0 || part == 0)
        {
            return 0;
        }

        var upperLeft = Share(filled, 0, 0);
        var upperRight = Share(filled, box.Width - half, 0);
        var lowerLeft = Share(filled, 0, box.Height - part);
        var lowerRight = Share(filled, box.Width - half, box.Height - part);
        var difference = Math.Min(upperLeft - upperRight, lowerRight - lowerLeft);
        return
            Math.Min(upperLeft, lowerRight) >= LeastOfRing
            && Math.Max(upperRight, lowerLeft) <= MostOfStroke
            && difference >= LeastDifference
            ? difference
            : 0;

        double Share(Ink all, int left, int top) =>
            Enumerable.Range(top, part).Sum(y => Enumerable.Range(left, half).Count(x => all[x, y])) / (double)(half * part);
    }
}
