using System.Globalization;
using System.Text;

namespace Ingest.Benchmarks.Reliability;

/// <summary>Whether confidences are probabilities: of the figures with a confidence in a range, the share that are right.</summary>
internal static class ReliabilityTable
{
    /// <summary>Lower ends of the ranges; narrow where decisions are made.</summary>
    private static readonly double[] Ranges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999];

    /// <summary>One row for each range that has figures.</summary>
    /// <param name="outcomes">Confidence of each figure and whether it was right.</param>
    public static IReadOnlyList<ReliabilityRow> Rows(IReadOnlyCollection<(double Confidence, bool Right)> outcomes)
    {
        var rows = new List<ReliabilityRow>();
        for (var i = 0; i < Ranges.Length; i++)
        {
            var (low, high) = (Ranges[i], i + 1 < Ranges.Length ? Ranges[i + 1] : double.PositiveInfinity);
            var inside = outcomes.Where(o => o.Confidence >= low && o.Confidence < high).ToList();
            if (inside.Count > 0)
            {
                rows.Add(
                    new ReliabilityRow(low, Math.Min(high, 1), inside.Count, inside.Count(o => o.Right), inside.Average(o => o.Confidence))
                );
            }
        }

        return rows;
    }

    /// <summary>Share of the figures at or above a confidence that are right; none where there are none.</summary>
    /// <param name="outcomes">Confidence of each figure and whether it was right.</param>
    /// <param name="confidence">The least confidence.</param>
    public static double? RightAbove(IEnumerable<(double Confidence, bool Right)> outcomes, double confidence)
    {
        var above = outcomes.Where(o => o.Confidence >= confidence).ToList();
        return above.Count == 0 ? null : above.Count(o => o.Right) / (double)above.Count;
    }

    /// <summary>The table in Markdown.</summary>
    /// <param name="outcomes">Confidence of each figure and whether it was right.</param>
    public static string Print(IReadOnlyCollection<(double Confidence, bool Right)> outcomes)
    {
        var text = new StringBuilder("| confidence | figures | mean confidence | right |\n| --- | ---: | ---: | ---: |\n");
        foreach (var row in Rows(outcomes))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {row.From} to {row.To} | {row.Figures} | {row.MeanConfidence:0.0000} | {row.Right / (double)row.Figures:0.0000} |\n"
            );
        }

        return text.ToString();
    }
}
