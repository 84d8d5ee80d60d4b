using System.Diagnostics;
using System.Security.Cryptography;
using Ingest.Archive;
using Ingest.Checks;
using Ingest.Extraction;
using Ingest.Layout;
using Ingest.Pdf;

namespace Ingest.Benchmarks.Speed;

/// <summary>Time of each stage for one document, or for several together.</summary>
/// <param name="Pages">Pages of the document.</param>
/// <param name="Read">PDF to glyphs and rulings.</param>
/// <param name="Layout">Glyphs to tables and sections.</param>
/// <param name="Extract">Tables and prose to figures.</param>
/// <param name="Check">Figures to findings.</param>
/// <param name="Store">The document into an archive on disk.</param>
/// <param name="Relations">Relations evaluated.</param>
internal readonly record struct StageTimes(
    int Pages,
    TimeSpan Read,
    TimeSpan Layout,
    TimeSpan Extract,
    TimeSpan Check,
    TimeSpan Store,
    int Relations
)
{
    /// <summary>All stages.</summary>
    public TimeSpan Total => Read + Layout + Extract + Check + Store;

    /// <summary>Two documents together.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    public static StageTimes operator +(StageTimes a, StageTimes b) =>
        new(
            a.Pages + b.Pages,
            a.Read + b.Read,
            a.Layout + b.Layout,
            a.Extract + b.Extract,
            a.Check + b.Check,
            a.Store + b.Store,
            a.Relations + b.Relations
        );

    /// <summary>Times all stages once.</summary>
    /// <param name="path">A PDF file.</param>
    /// <param name="archive">Where it is stored.</param>
    public static StageTimes Measure(string path, IArchive archive)
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
        var result = DocumentChecker.Check(document);
        var judged = Stopwatch.GetTimestamp();
        archive.Store(result);
        var end = Stopwatch.GetTimestamp();
        return new StageTimes(
            printed.Pages.Count,
            Stopwatch.GetElapsedTime(start, read),
            Stopwatch.GetElapsedTime(read, laidOut),
            Stopwatch.GetElapsedTime(laidOut, extracted),
            Stopwatch.GetElapsedTime(extracted, judged),
            Stopwatch.GetElapsedTime(judged, end),
            result.Relations.Count
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
