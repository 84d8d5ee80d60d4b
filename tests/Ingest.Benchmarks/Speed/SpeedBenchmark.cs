using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ingest.Archive.Sqlite;

namespace Ingest.Benchmarks.Speed;

/// <summary>
/// Speed of all stages on one core: warm, in a fresh process as the shell sees it, and of a large document; beside
/// <c>pdftotext -bbox-layout</c> on the same files in the same run.
/// </summary>
internal static class SpeedBenchmark
{
    private const int WarmUps = 8;
    private const int Runs = 7;
    private const int ProcessRuns = 3;

    private const string Header = """
        | document | pages | read ms | layout ms | extract ms | check ms | store ms | relations | warm pages/s | cold `./ingest extract` s | `pdftotext -bbox-layout` s |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

        """;

    /// <summary>Measures and prints.</summary>
    /// <param name="output">File of the results, or none.</param>
    public static void Run(string? output)
    {
        if (OperatingSystem.IsLinux())
        {
            // The last core: the first serves most interrupts. Programs started from here inherit it.
            Process.GetCurrentProcess().ProcessorAffinity = 1 << (Math.Min(Environment.ProcessorCount, 63) - 1);
        }

        var folder = Directory.CreateTempSubdirectory("ingest-speed-").FullName;
        try
        {
            var text = new StringBuilder();
            Group(text, "Sample documents", Corpus.Samples(), folder);
            Group(text, "Documents kept beside the repository", Corpus.Shared(), folder);
            Large(text, folder);
            Console.Write(text);
            if (output is not null)
            {
                var machine =
                    $"Measured with .NET {Environment.Version} on one core of {Environment.ProcessorCount}, {DateTime.UtcNow:yyyy-MM-dd}; median of {Runs} runs, {ProcessRuns} for processes. Cold is the whole command with all checks, from its start in the shell to its end.";
                File.WriteAllText(output, $"# Speed\n\n{machine}\n{text}");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Group(StringBuilder text, string title, IReadOnlyList<string> files, string folder)
    {
        if (files.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{Header}");
        var (sum, cold, baseline) = (default(StageTimes), TimeSpan.Zero, TimeSpan.Zero);
        foreach (var file in files)
        {
            var times = Warm(file, folder);
            var fresh = Cold(file);
            var reference = Median(() => ChildProcess.Time("pdftotext", "-bbox-layout", file, "/dev/null"));
            (sum, cold, baseline) = (sum + times, cold + fresh, baseline + reference);
            Row(text, Path.GetFileName(file), times, fresh, reference);
        }

        Row(text, "**all**", sum, cold, baseline);
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"\n{files.Count} documents, {sum.Pages} pages: warm {sum.Pages / sum.Total.TotalSeconds:F0} pages/s with all stages, cold {sum.Pages / cold.TotalSeconds:F0} pages/s, `pdftotext -bbox-layout` {sum.Pages / baseline.TotalSeconds:F0} pages/s. Of the warm time reading takes {Share(s => s.Read)}, layout {Share(s => s.Layout)}, extraction {Share(s => s.Extract)}, checks {Share(s => s.Check)}, storing {Share(s => s.Store)}."
        );

        string Share(Func<StageTimes, TimeSpan> stage) => $"{(int)Math.Round(100 * (stage(sum) / sum.Total))} %";
    }

    private static void Large(StringBuilder text, string folder)
    {
        text.AppendLine("\n## Large documents\n\nSample documents put together with qpdf.\n");
        var hundred = Warm(Corpus.Concatenate(100, folder), folder);
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"- 100 pages, warm: all checks {hundred.Check.TotalMilliseconds:F0} ms for {hundred.Relations} relations; {hundred.Pages / hundred.Total.TotalSeconds:F0} pages/s with all stages."
        );
        var large = Corpus.Concatenate(500, folder);
        var warm = Warm(large, folder);
        var peak = PeakMemory.Of("bash", Path.Combine(Corpus.Root, "ingest"), "extract", "--checks", large);
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"- 500 pages, warm: read {warm.Read.TotalMilliseconds:F0} ms, layout {warm.Layout.TotalMilliseconds:F0} ms, extract {warm.Extract.TotalMilliseconds:F0} ms, check {warm.Check.TotalMilliseconds:F0} ms ({warm.Relations} relations), store {warm.Store.TotalMilliseconds:F0} ms; {warm.Pages / warm.Total.TotalSeconds:F0} pages/s."
        );
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"- 500 pages, cold `./ingest extract --checks`: {peak.Time.TotalSeconds:F1} s; largest resident memory (`VmHWM`) of the program {peak.Parent >> 20} MiB, of its reading process {peak.Child >> 20} MiB."
        );
    }

    private static StageTimes Warm(string file, string folder)
    {
        using var archive = SqliteArchive.Open(Path.Combine(folder, "speed.db"), create: true);
        for (var i = 0; i < WarmUps; i++)
        {
            StageTimes.Measure(file, archive);
        }

        return StageTimes.Median([.. Enumerable.Range(0, Runs).Select(_ => StageTimes.Measure(file, archive))]);
    }

    private static TimeSpan Cold(string file) =>
        Median(() => ChildProcess.Time("bash", Path.Combine(Corpus.Root, "ingest"), "extract", "--checks", file));

    private static void Row(StringBuilder table, string name, StageTimes t, TimeSpan fresh, TimeSpan reference) =>
        table.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {name} | {t.Pages} | {t.Read.TotalMilliseconds:F0} | {t.Layout.TotalMilliseconds:F0} | {t.Extract.TotalMilliseconds:F0} | {t.Check.TotalMilliseconds:F0} | {t.Store.TotalMilliseconds:F0} | {t.Relations} | {t.Pages / t.Total.TotalSeconds:F0} | {fresh.TotalSeconds:F2} | {reference.TotalSeconds:F2} |"
        );

    private static TimeSpan Median(Func<TimeSpan> measure) =>
        Enumerable.Range(0, ProcessRuns).Select(_ => measure()).Order().ElementAt(ProcessRuns / 2);
}
