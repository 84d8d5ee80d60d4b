using System.Runtime.Intrinsics;

namespace Ingest.Ocr.Images;

/// <summary>
/// Turns a page by a small angle as two shears, first of columns, then of rows, with cubic interpolation (Catmull–Rom), which keeps
/// thin strokes sharp.
/// </summary>
internal static class Straightener
{
    /// <summary>Weights are whole 64ths, so that four of them times a byte fit 16 bits.</summary>
    private const int One = 64;

    /// <summary>The page with its lines level.</summary>
    /// <param name="plane">A page.</param>
    /// <param name="degrees">Its skew, positive where lines fall towards the right.</param>
    public static (Plane Straight, Affine ToSource) Straighten(Plane plane, double degrees)
    {
        var slope = Math.Tan(degrees * Math.PI / 180);
        var (cx, cy) = (plane.Width / 2.0, plane.Height / 2.0);
        var straight = ShearRows(ShearColumns(plane, slope, cx), -slope, cy);
        var rows = new Affine(1, -slope, 0, 1, slope * cy, 0);
        var columns = new Affine(1, 0, slope, 1, 0, -slope * cx);
        return (straight, rows.Then(columns));
    }

    /// <summary>Pixel (x, y) comes from (x, y + slope × (x − centre)).</summary>
    private static Plane ShearColumns(Plane plane, double slope, double centre)
    {
        var sheared = Plane.Empty(plane.Width, plane.Height);
        var white = new byte[plane.Width];
        white.AsSpan().Fill(255);
        var weights = new short[4][];
        for (var tap = 0; tap < 4; tap++)
        {
            weights[tap] = new short[plane.Width];
        }

        var whole = new int[plane.Width];
        for (var x = 0; x < plane.Width; x++)
        {
            var shift = slope * (x + 0.5 - centre);
            whole[x] = (int)Math.Floor(shift);
            for (var tap = 0; tap < 4; tap++)
            {
                weights[tap][x] = Weight(tap, shift - whole[x]);
            }
        }

        for (var start = 0; start < plane.Width; )
        {
            var end = start + 1;
            while (end < plane.Width && whole[end] == whole[start])
            {
                end++;
            }

            var range = start..end;
            for (var y = 0; y < plane.Height; y++)
            {
                var at = y + whole[start];
                Mix(
                    Source(at - 1)[range],
                    Source(at)[range],
                    Source(at + 1)[range],
                    Source(at + 2)[range],
                    weights[0].AsSpan(range),
                    weights[1].AsSpan(range),
                    weights[2].AsSpan(range),
                    weights[3].AsSpan(range),
                    sheared.Row(y)[range]
                );
            }

            start = end;
        }

        return sheared;

        ReadOnlySpan<byte> Source(int y) => y < 0 || y >= plane.Height ? white : plane.Row(y);
    }

    /// <summary>Pixel (x, y) comes from (x + slope × (y − centre), y).</summary>
    private static Plane ShearRows(Plane plane, double slope, double centre)
    {
        var sheared = Plane.Empty(plane.Width, plane.Height);
        var margin = (int)Math.Ceiling(Math.Abs(slope) * plane.Height) + 3;
        var padded = new byte[plane.Width + 2 * margin];
        padded.AsSpan().Fill(255);
        var weights = new short[4][];
        for (var tap = 0; tap < 4; tap++)
        {
            weights[tap] = new short[plane.Width];
        }

        for (var y = 0; y < plane.Height; y++)
        {
            var shift = slope * (y + 0.5 - centre);
            var whole = (int)Math.Floor(shift);
            for (var tap = 0; tap < 4; tap++)
            {
                weights[tap].AsSpan().Fill(Weight(tap, shift - whole));
            }

            plane.Row(y).CopyTo(padded.AsSpan(margin));
            var at = margin + whole;
            ReadOnlySpan<byte> source = padded;
            Mix(
                source.Slice(at - 1, plane.Width),
                source.Slice(at, plane.Width),
                source.Slice(at + 1, plane.Width),
                source.Slice(at + 2, plane.Width),
                weights[0],
                weights[1],
                weights[2],
                weights[3],
                sheared.Row(y)
            );
        }

        return sheared;
    }

    /// <summary>Weight of the pixel before, at, after and second after a place between two pixels; the four add up to <see cref="One"/>.</summary>
    private static short Weight(int tap, double f)
    {
        var (before, after, second) = (
            Rounded(f * (-0.5 + f * (1 - 0.5 * f))),
            Rounded(f * (0.5 + f * (2 - 1.5 * f))),
            Rounded(f * f * (f - 1) / 2)
        );
        return tap switch
        {
            0 => before,
            1 => (short)(One - before - after - second),
            2 => after,
            _ => second,
        };

        static short Rounded(double weight) => (short)Math.Round(weight * One);
    }

    private static void Mix(
        ReadOnlySpan<byte> a,
        ReadOnlySpan<byte> b,
        ReadOnlySpan<byte> c,
        ReadOnlySpan<byte> d,
        ReadOnlySpan<short> wa,
        ReadOnlySpan<short> wb,
        ReadOnlySpan<short> wc,
        ReadOnlySpan<short> wd,
        Span<byte> result
    )
    {
        var x = 0;
        for (; x + 8 <= result.Length; x += 8)
        {
            var sum =
                Wide(a, x) * Vector128.Create(wa.Slice(x, 8))
                + Wide(b, x) * Vector128.Create(wb.Slice(x, 8))
                + Wide(c, x) * Vector128.Create(wc.Slice(x, 8))
                + Wide(d, x) * Vector128.Create(wd.Slice(x, 8));
            var level = Vector128.Clamp(
                (sum + Vector128.Create((short)(One / 2))) >> 6,
                Vector128<short>.Zero,
                Vector128.Create((short)255)
            );
            Vector128.Narrow(level.AsUInt16(), level.AsUInt16()).GetLower().CopyTo(result[x..]);
        }

        for (; x < result.Length; x++)
        {
            result[x] = (byte)Math.Clamp((a[x] * wa[x] + b[x] * wb[x] + c[x] * wc[x] + d[x] * wd[x] + One / 2) >> 6, 0, 255);
        }
    }

    private static Vector128<short> Wide(ReadOnlySpan<byte> row, int x) =>
        Vector128.WidenLower(Vector128.Create(Vector64.Create(row.Slice(x, 8)), Vector64<byte>.Zero)).AsInt16();
}
