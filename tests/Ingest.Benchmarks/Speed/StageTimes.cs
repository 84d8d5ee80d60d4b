using System.Diagnostics;
using System.Security.Cryptography;
using Ingest.Checks;
using Ingest.Extraction;
using Ingest.Layout;
using Ingest.Pdf;

namespace Ingest.Benchmarks.Speed;

/// <summary>Time of each stage for one document, and of storing it.</summary>
/// <param name="Pages">Pages of the document.</param>
/// <param name="Read">PDF to glyphs and rulings.</param>
/// <param name="Layout">Glyphs to tables and sections.</param>
/// <param name="Extract">Tables and prose to figures.</param>
/// <param name="Check">Figures to findings.</param>
internal sealed record StageTimes(int Pages, TimeSpan Read, TimeSpan Layout, TimeSpan Extract, TimeSpan Check)
{
    /// <summary>All stages.</summary>
    public TimeSpan Total => Read + Layout + Extract + Check;

    /// <summary>Times all stages once.</summary>
    /// <param name="path">A PDF file.</param>
    public static StageTimes Measure(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var start = Stopwatch.GetTimestamp();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var printed = PdfReader.Read(bytes, new PdfReadOptions());
        var read = Stopwatch.GetTimestamp();
        var layout = LayoutReader.Read(printed);
        var laidOut = Stopwatch.GetTimestamp();
        var document = DocumentExtractor.Extract(layout, sha256, Path.GetFileName(path));
        var extracted = Stopwatch.GetTimestamp();
        DocumentChecker.Check(document);
        var end = Stopwatch.GetTimestamp();
        return new StageTimes(
            printed.Pages.Count,
            Stopwatch.GetElapsedTime(start, read),
            Stopwatch.GetElapsedTime(read, laidOut),
            Stopwatch.GetElapsedTime(laidOut, extracted),
            Stopwatch.GetElapsedTime(extracted, end)
        );
    }

    /// <summary>The run with the median total.</summary>
    /// <param name="runs">Runs of one document, at least one.</param>
    public static StageTimes Median(IEnumerable<StageTimes> runs)
    {
        var sorted = runs.OrderBy(r => r.Total).ToList();
        return sorted[sorted.Count / 2];
    }
}
