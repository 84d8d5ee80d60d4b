using System.Globalization;
using Ingest.Benchmarks.Reliability;
using Ingest.Extraction.Calibration;

namespace Ingest.Benchmarks.Scans;

/// <summary>Fits <c>figure-confidence.csv</c> to scans generated for it, which must not be those that anything is measured on.</summary>
internal static class CalibrationRun
{
    /// <summary>Fits and prints.</summary>
    /// <param name="count">Documents.</param>
    /// <param name="seed">Seed of the first.</param>
    /// <param name="output">The file to write, or none.</param>
    /// <param name="folder">Where recognised scans are kept; none to keep nothing.</param>
    public static void Run(int count, ulong seed, string? output, string? folder)
    {
        var score = new ScanScore();
        foreach (var scan in ScanBenchmark.Read(count, seed, folder))
        {
            score.Add(scan.Truth, scan.AsRead);
        }

        // The function in use is taken back first, so that a fit does not depend on the one before it.
        var outcomes = score.Outcomes.Select(o => (Raw: ConfidenceCalibration.Figures.RawOf(o.Confidence), o.Right)).ToList();
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            # Confidence of a recognised figure by its marks, and the share of such figures that are right. Straight between the points.
            # Made by `dotnet run -c Release --project tests/Ingest.Benchmarks -- calibrate {count} {seed} --out FILE`: {outcomes.Count} figures in tables of {count}
            # generated scans, {outcomes.Count(o =>
                !o.Right
            )} of them wrong; isotonic regression in pools of 50 and more, with half a right and half a wrong figure added to each.

            """
        );
        text += CalibrationFit.Print(CalibrationFit.Pools(outcomes));
        Console.Write(text);
        if (output is not null)
        {
            File.WriteAllText(output, text);
        }
    }
}
