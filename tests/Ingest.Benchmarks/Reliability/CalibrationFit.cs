using System.Globalization;
using System.Text;

namespace Ingest.Benchmarks.Reliability;

/// <summary>
/// Fits a calibration to outcomes by isotonic regression: of all functions that never fall, the one nearest to the outcomes
/// (pool adjacent violators). Its lines are those of <c>figure-confidence.csv</c>.
/// </summary>
internal static class CalibrationFit
{
    /// <summary>The least number of figures a point stands for: fewer would fit chance.</summary>
    private const int FewestFigures = 50;

    /// <summary>Points nearer to each other than the lines tell apart are one.</summary>
    private const double Distinct = 1e-5;

    /// <summary>Points of the function, from 0 to 1.</summary>
    /// <param name="outcomes">Raw confidence of each recognised figure and whether it was right.</param>
    public static IReadOnlyList<(double Raw, double Calibrated)> Points(IEnumerable<(double Raw, bool Right)> outcomes)
    {
        var pools = new List<(double Raw, double Right, int Count)>();
        foreach (var chunk in outcomes.Where(o => o.Raw < 1).OrderBy(o => o.Raw).Chunk(FewestFigures))
        {
            pools.Add((chunk.Sum(o => o.Raw), chunk.Count(o => o.Right), chunk.Length));
            while (pools is [.., var before, var last] && !Ascends(before, last))
            {
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add((before.Raw + last.Raw, before.Right + last.Right, before.Count + last.Count));
            }
        }

        var points = pools.Select(p => (Raw: p.Raw / p.Count, Calibrated: p.Right / p.Count)).Where(p => p.Raw is > 0 and < 1);
        return [(0, 0), .. points, (1, 1)];
    }

    /// <summary>Whether the second pool may stand as a point of its own: further right, and higher.</summary>
    private static bool Ascends((double Raw, double Right, int Count) before, (double Raw, double Right, int Count) last) =>
        (last.Raw / last.Count) - (before.Raw / before.Count) > Distinct && last.Right / last.Count > before.Right / before.Count;

    /// <summary>The points as lines.</summary>
    /// <param name="points">Points from 0 to 1.</param>
    public static string Print(IEnumerable<(double Raw, double Calibrated)> points)
    {
        var text = new StringBuilder();
        foreach (var (raw, calibrated) in points)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Math.Round(raw, 6)},{Math.Round(calibrated, 6)}\n");
        }

        return text.ToString();
    }
}
