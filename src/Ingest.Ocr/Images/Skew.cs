namespace Ingest.Ocr.Images;

/// <summary>
/// Measures how far a page is turned: at the right angle the upper edges of characters and lines pile up in few rows, and their left
/// edges in few columns (projection profile).
/// </summary>
internal static class Skew
{
    /// <summary>Greatest skew that is looked for, in degrees.</summary>
    public const double Greatest = 5;

    /// <summary>Edges of characters and lines are where the page gets darker than this; than the second where there are too few, as on a page of faint lines.</summary>
    private static readonly byte[] Dark = [128, 200];

    /// <summary>So few edges tell nothing.</summary>
    private const int FewestEdges = 200;

    /// <summary>Nor do edges that are a smaller share of those of what is fainter: a few words on a page of faint lines.</summary>
    private const double LeastShare = 0.25;

    private const double CoarseStep = 0.25;
    private const double FineStep = 0.05;

    /// <summary>The angle in degrees, positive where lines fall towards the right; 0 for an empty page.</summary>
    /// <param name="plane">A page, black on white.</param>
    /// <param name="dotsPerInch">Its resolution.</param>
    public static double Measure(Plane plane, double dotsPerInch)
    {
        var across = Plane.Transposed(plane);
        var edges = Dark.Select(dark => (Tops: Edges(plane, dark), Lefts: Edges(across, dark))).ToList();
        var all = edges.MaxBy(e => e.Tops.Count + e.Lefts.Count);
        var (tops, lefts) = edges.FirstOrDefault(e => IsEnough(e.Tops, all.Tops) && IsEnough(e.Lefts, all.Lefts));
        if (tops is null)
        {
            return 0;
        }

        var bin = Math.Max(2, (int)(dotsPerInch / 50));
        var coarse = Best(0, Greatest, CoarseStep, angle => Sharpness(tops, lefts, angle, bin));
        return Best(coarse, 1.2 * CoarseStep, FineStep, angle => Sharpness(tops, lefts, angle, 1));
    }

    private static bool IsEnough(List<(short X, short Y)> edges, List<(short X, short Y)> all) =>
        edges.Count >= Math.Max(FewestEdges, LeastShare * all.Count);

    /// <summary>The best angle within <paramref name="range"/> around the middle, refined by the parabola through it and its neighbours.</summary>
    private static double Best(double middle, double range, double step, Func<double, double> score)
    {
        var count = (int)Math.Round(range / step);
        var scores = Enumerable.Range(-count, 2 * count + 1).Select(i => score(middle + i * step)).ToArray();
        var best = Array.IndexOf(scores, scores.Max());
        var shift = 0.0;
        if (best > 0 && best < scores.Length - 1)
        {
            var bend = scores[best - 1] - 2 * scores[best] + scores[best + 1];
            shift = bend == 0 ? 0 : (scores[best - 1] - scores[best + 1]) / (2 * bend);
        }

        return middle + (best - count + shift) * step;
    }

    /// <summary>Rows and columns count alike, whichever has more edges.</summary>
    private static double Sharpness(List<(short X, short Y)> tops, List<(short X, short Y)> lefts, double degrees, int bin)
    {
        var slope = Math.Tan(degrees * Math.PI / 180);
        return Sharpness(tops, slope, bin) + Sharpness(lefts, -slope, bin);
    }

    /// <summary>Sum of the squares of the profile, for each edge.</summary>
    private static double Sharpness(List<(short X, short Y)> edges, double slope, int bin)
    {
        const int one = 1 << 16;
        var step = (int)Math.Round(slope * one / bin);
        var scale = one / bin;
        var reach = (int)(Math.Abs(slope) * short.MaxValue / bin) + 2;
        var profile = new int[short.MaxValue / bin + 2 * reach + 2];
        var offset = reach << 16;
        foreach (var (x, y) in edges)
        {
            profile[(int)(((long)y * scale - (long)x * step + offset) >> 16)]++;
        }

        var sum = 0.0;
        foreach (var count in profile)
        {
            sum += (double)count * count;
        }

        return sum / edges.Count / edges.Count;
    }

    /// <summary>Every fourth column's places where a dark pixel lies below a light one.</summary>
    private static List<(short X, short Y)> Edges(Plane plane, byte dark)
    {
        var edges = new List<(short X, short Y)>();
        for (var y = 1; y < plane.Height; y++)
        {
            var above = plane.Row(y - 1);
            var row = plane.Row(y);
            for (var x = y & 3; x < row.Length; x += 4)
            {
                if (row[x] < dark && above[x] >= dark)
                {
                    edges.Add(((short)x, (short)y));
                }
            }
        }

        return edges;
    }
}
