using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Writers.Scan;

/// <summary>A round red stamp (公章): a ring, a star in it, and marks along the ring where the name would stand.</summary>
internal static class Stamp
{
    private const double Diameter = 42;
    private const double RingWidth = 1.2;
    private const double StarRadius = 7;

    /// <summary>Red ink on each pixel, 0 to 1.</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="dotsPerInch">Resolution.</param>
    /// <param name="random">Where it is stamped and how hard.</param>
    public static float[] Print(int width, int height, int dotsPerInch, SeededRandom random)
    {
        var red = new float[width * height];
        var millimetre = dotsPerInch / 25.4;
        var (cx, cy) = (width * random.Between(30, 75) / 100.0, height * random.Between(25, 80) / 100.0);
        var (pressure, turn) = (random.Between(60, 100) / 100f, random.Between(-30, 30) * Math.PI / 180);
        var reach = (int)(Diameter / 2 * millimetre) + 2;
        for (var y = Math.Max(0, (int)cy - reach); y < Math.Min(height, (int)cy + reach); y++)
        {
            for (var x = Math.Max(0, (int)cx - reach); x < Math.Min(width, (int)cx + reach); x++)
            {
                if (IsInked((x - cx) / millimetre, (y - cy) / millimetre, turn))
                {
                    red[y * width + x] = pressure * random.Between(70, 100) / 100f;
                }
            }
        }

        return red;
    }

    /// <summary>Whether the stamp has rubber at a place, in millimetres from its centre.</summary>
    private static bool IsInked(double x, double y, double turn)
    {
        var (radius, angle) = (Math.Sqrt(x * x + y * y), Math.Atan2(x, -y) - turn);
        angle = Math.IEEERemainder(angle, 2 * Math.PI);
        return radius switch
        {
            > Diameter / 2 => false,
            > Diameter / 2 - RingWidth => true,
            > Diameter / 2 - 7.5 and < Diameter / 2 - 2.5 => Math.Abs(angle) < 2.2 && IsMark(radius, angle),
            _ => IsInStar(radius, angle),
        };
    }

    /// <summary>Strokes of characters: bars across and along, one group for each character.</summary>
    private static bool IsMark(double radius, double angle)
    {
        var place = (angle + 2.2) / 0.31;
        var within = place - Math.Floor(place);
        return within < 0.75 && (Math.Abs(radius * 1.1 % 1.3) < 0.45 || (int)(within * 12) % 4 == 0);
    }

    /// <summary>A five-pointed star with one point up.</summary>
    private static bool IsInStar(double radius, double angle)
    {
        const double tenth = Math.PI / 5;
        const double inner = 0.382 * StarRadius;
        var fromPoint = Math.Abs(Math.IEEERemainder(angle, 2 * tenth));
        var (px, py) = (radius * Math.Sin(fromPoint), radius * Math.Cos(fromPoint));
        var (ix, iy) = (inner * Math.Sin(tenth), inner * Math.Cos(tenth));
        return ix * (py - StarRadius) - (iy - StarRadius) * px <= 0;
    }
}
