using System.Globalization;
using System.Text;

namespace Ingest.Benchmarks.Reliability;

/// <summary>
/// Fits a calibration to outcomes by isotonic regression: of all functions that never fall, the one nearest to the outcomes
/// (pool adjacent violators). Wrong figures are few, and none seen among some does not make the next one certain: each point counts half a right
/// and half a wrong figure more than were seen (Jeffreys' prior). Its lines are those of <c>figure-confidence.csv</c>.
/// </summary>
internal static class CalibrationFit
{
    /// <summary>The least number of figures a point stands for: fewer would fit chance.</summary>
    private const int FewestFigures = 50;

    /// <summary>Points nearer to each other than the lines tell apart are one.</summary>
    private const double Distinct = 1e-5;

    /// <summary>The figures of each point between 0 and 1: their mean confidence, how many there are, and how many are right.</summary>
    /// <param name="outcomes">Raw confidence of each recognised figure and whether it was right.</param>
    public static IReadOnlyList<CalibrationPool> Pools(IEnumerable<(double Raw, bool Right)> outcomes)
    {
        var pools = new List<CalibrationPool>();
        foreach (var chunk in outcomes.Where(o => o.Raw is > 0 and < 1).OrderBy(o => o.Raw).Chunk(FewestFigures))
        {
            pools.Add(new CalibrationPool(chunk.Average(o => o.Raw), chunk.Length, chunk.Count(o => o.Right)));
            while (pools is [.., var before, var last] && !Ascends(before, last))
            {
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add(before.With(last));
            }
        }

        return pools;
    }

    /// <summary>Whether the second pool may stand as a point of its own: further right, and higher.</summary>
    private static bool Ascends(CalibrationPool before, CalibrationPool last) =>
        last.Raw - before.Raw > Distinct && last.Calibrated > before.Calibrated;

    /// <summary>The lines of the file, each point below what it was seen on.</summary>
    /// <param name="pools">Points between 0 and 1.</param>
    public static string Print(IReadOnlyList<CalibrationPool> pools)
    {
        var text = new StringBuilder("0,0\n");
        foreach (var pool in pools)
        {
            text.Append(CultureInfo.InvariantCulture, $"# {pool.Figures} figures, {pool.Figures - pool.Right} wrong\n");
            text.Append(CultureInfo.InvariantCulture, $"{Math.Round(pool.Raw, 6)},{Math.Round(pool.Calibrated, 6)}\n");
        }

        // Above the last point the order is kept, but no scores make a recognised figure certain: half as many are wrong as there.
        var end = pools.Count == 0 ? 1 : (1 + pools[^1].Calibrated) / 2;
        return text.Append(CultureInfo.InvariantCulture, $"1,{Math.Round(end, 6)}\n").ToString();
    }
}
