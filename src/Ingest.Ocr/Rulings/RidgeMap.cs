using System.Runtime.Intrinsics;
using Ingest.Ocr.Images;

namespace Ingest.Ocr.Rulings;

/// <summary>
/// Marks where a row of pixels is darker than the rows on both sides of it, as the middle of a horizontal line is. The image is
/// averaged along rows first: noise vanishes, a faint line stays, and a hole in a line closes.
/// </summary>
internal static class RidgeMap
{
    /// <summary>
    /// A line is darker than what lies on both sides of it by this much, of 255. A worn line a pixel wide is no darker once it is averaged;
    /// the noise of a scan, which the average takes away, is a sixth of it.
    /// </summary>
    private const byte Contrast = 11;

    /// <summary>Marks the middles of horizontal lines with 255; everything else is 0.</summary>
    /// <param name="plane">The page, black on white.</param>
    /// <param name="dotsPerInch">Its resolution.</param>
    public static Plane Of(Plane plane, double dotsPerInch)
    {
        var reach = Math.Max(3, (int)Math.Round(dotsPerInch / 28));
        var (near, far) = (Math.Max(2, (int)Math.Round(dotsPerInch / 66)), Math.Max(3, (int)Math.Round(dotsPerInch / 33)));
        var smooth = Smooth(Averaged(plane, reach));
        var ridges = Plane.Empty(plane.Width, plane.Height);
        for (var y = 0; y < plane.Height; y++)
        {
            Mark(smooth, y, near, far, ridges.Row(y));
        }

        return ridges;
    }

    /// <summary>Each pixel the mean of those at most <paramref name="reach"/> away in its row.</summary>
    private static Plane Averaged(Plane plane, int reach)
    {
        var averaged = Plane.Empty(plane.Width, plane.Height);
        var length = 2 * reach + 1;
        var factor = (1 << 16) / length;
        var padded = new byte[plane.Width + 2 * reach + 1];
        padded.AsSpan().Fill(255);
        for (var y = 0; y < plane.Height; y++)
        {
            plane.Row(y).CopyTo(padded.AsSpan(reach));
            var row = averaged.Row(y);
            var sum = 0;
            for (var x = 0; x < length - 1; x++)
            {
                sum += padded[x];
            }

            for (var x = 0; x < row.Length; x++)
            {
                sum += padded[x + length - 1];
                row[x] = (byte)(sum * factor >> 16);
                sum -= padded[x];
            }
        }

        return averaged;
    }

    /// <summary>Each row with a quarter of each neighbour, so that a line of even blackness has one darkest row, its middle.</summary>
    private static Plane Smooth(Plane plane)
    {
        var smooth = Plane.Empty(plane.Width, plane.Height);
        for (var y = 0; y < plane.Height; y++)
        {
            var above = plane.NearestRow(y - 1);
            var row = plane.NearestRow(y);
            var below = plane.NearestRow(y + 1);
            var result = smooth.Row(y);
            for (var x = 0; x < result.Length; x++)
            {
                result[x] = (byte)((above[x] + 2 * row[x] + below[x]) >> 2);
            }
        }

        return smooth;
    }

    /// <summary>The darkest row of its surroundings; the two distances let a thick line pass and a line beside another.</summary>
    private static void Mark(Plane smooth, int y, int near, int far, Span<byte> marks)
    {
        var row = smooth.NearestRow(y);
        var above = smooth.NearestRow(y - 1);
        var below = smooth.NearestRow(y + 1);
        var nearAbove = smooth.NearestRow(y - near);
        var nearBelow = smooth.NearestRow(y + near);
        var farAbove = smooth.NearestRow(y - far);
        var farBelow = smooth.NearestRow(y + far);
        var contrast = Vector128.Create(Contrast);
        for (var x = 0; x + 16 <= marks.Length; x += 16)
        {
            var level = Vector128.Create(row[x..]);
            var upper = Vector128.Max(Vector128.Create(nearAbove[x..]), Vector128.Create(farAbove[x..]));
            var lower = Vector128.Max(Vector128.Create(nearBelow[x..]), Vector128.Create(farBelow[x..]));
            var side = Vector128.Min(upper, lower);
            var stands = Vector128.GreaterThanOrEqual(side, Vector128.AddSaturate(level, contrast));
            var darkest =
                Vector128.LessThanOrEqual(level, Vector128.Create(above[x..])) & Vector128.LessThan(level, Vector128.Create(below[x..]));
            (stands & darkest).CopyTo(marks[x..]);
        }
    }
}
