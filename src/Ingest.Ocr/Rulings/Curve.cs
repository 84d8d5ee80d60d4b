namespace Ingest.Ocr.Rulings;

/// <summary>
/// The parabola that follows the runs of a trace best (least squares): straight or a little curved, as lines of a scanned page are.
/// Strokes of characters, which lie at slightly different heights, are not followed.
/// </summary>
/// <param name="Middle">Column from which columns are counted.</param>
/// <param name="A">Row at the middle.</param>
/// <param name="B">Slope at the middle.</param>
/// <param name="C">Bend.</param>
internal readonly record struct Curve(double Middle, double A, double B, double C)
{
    /// <summary>A trace shorter than this, in columns, has no bend that could be told from noise.</summary>
    private const int ShortestBent = 200;

    /// <summary>The row at a column.</summary>
    /// <param name="x">The column.</param>
    public double At(double x) => A + (B + C * (x - Middle)) * (x - Middle);

    /// <summary>The mean row of a stretch.</summary>
    /// <param name="start">First column.</param>
    /// <param name="end">Column after the last.</param>
    public double Mean(int start, int end)
    {
        var (from, to) = (start - Middle, end - Middle);
        return A + B * (from + to) / 2 + C * (from * from + from * to + to * to) / 3;
    }

    /// <summary>Fits the runs, each as heavy as it is long.</summary>
    /// <param name="runs">The runs of a trace.</param>
    public static Curve Fit(IReadOnlyList<PixelRun> runs)
    {
        double weight = runs.Sum(r => r.Length);
        var middle = runs.Sum(r => r.Length * (r.Start + r.End) / 2.0) / weight;
        var mean = runs.Sum(r => r.Length * (double)r.Y) / weight;
        double s2 = 0,
            s3 = 0,
            s4 = 0,
            y1 = 0,
            y2 = 0;
        foreach (var run in runs)
        {
            var (u, v) = ((run.Start + run.End) / 2.0 - middle, run.Y - mean);
            var spread = run.Length * (double)run.Length / 12;
            s2 += run.Length * (u * u + spread);
            s3 += run.Length * u * (u * u + 3 * spread);
            s4 += run.Length * (u * u * (u * u + 6 * spread) + 1.8 * spread * spread);
            y1 += run.Length * u * v;
            y2 += run.Length * (u * u + spread) * v;
        }

        var isBent = runs[^1].End - runs[0].Start >= ShortestBent && runs.Count > 2;
        if (s2 == 0 || !isBent)
        {
            return new Curve(middle, mean, s2 == 0 || runs.Count < 2 ? 0 : y1 / s2, 0);
        }

        var determinant = s2 * (weight * s4 - s2 * s2) - weight * s3 * s3;
        var c = weight * (s2 * y2 - s3 * y1) / determinant;
        var b = (y1 - c * s3) / s2;
        return new Curve(middle, mean - c * s2 / weight, b, c);
    }
}
