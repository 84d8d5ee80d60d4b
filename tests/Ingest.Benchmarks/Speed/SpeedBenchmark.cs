using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Ingest.Benchmarks.Speed;

/// <summary>Speed of all stages on one core, warm and in a fresh process, against <c>pdftotext -bbox-layout</c> on the same files in the same run.</summary>
internal static class SpeedBenchmark
{
    private const int Runs = 7;

    /// <summary>Measures and prints; the core is the first.</summary>
    /// <param name="inputs">Folders or files.</param>
    /// <param name="output">File of the results, or none.</param>
    public static void Run(IReadOnlyList<string> inputs, string? output)
    {
        if (OperatingSystem.IsLinux())
        {
            Process.GetCurrentProcess().ProcessorAffinity = 1;
        }

        var files = inputs.SelectMany(Pdfs).Order(StringComparer.Ordinal).ToList();
        var ingest = Path.Combine(AppContext.BaseDirectory, "ingest.dll");
        var table = new StringBuilder();
        table.AppendLine(
            "| document | pages | read ms | layout ms | extract ms | check ms | warm pages/s | cold `ingest extract` s | `pdftotext -bbox-layout` s | pdftotext pages/s |"
        );
        table.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var (pages, warm, cold, baseline) = (0, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        foreach (var file in files)
        {
            StageTimes.Measure(file);
            StageTimes.Measure(file);
            var times = StageTimes.Median(Enumerable.Range(0, Runs).Select(_ => StageTimes.Measure(file)));
            var fresh = Median(() => ChildProcess.Time("dotnet", ingest, "extract", "--checks", file));
            var reference = Median(() => ChildProcess.Time("pdftotext", "-bbox-layout", file, "/dev/null"));
            (pages, warm, cold, baseline) = (pages + times.Pages, warm + times.Total, cold + fresh, baseline + reference);
            Row(table, Path.GetFileName(file), times, fresh, reference);
        }

        var total = string.Create(
            CultureInfo.InvariantCulture,
            $"{files.Count} documents, {pages} pages: warm {pages / warm.TotalSeconds:F0} pages/s, cold {pages / cold.TotalSeconds:F0} pages/s, `pdftotext -bbox-layout` {pages / baseline.TotalSeconds:F0} pages/s (warm is {baseline / warm:F2} times its speed, cold {baseline / cold:F2})."
        );
        table.AppendLine().AppendLine(total);
        Console.Write(table);
        if (output is not null)
        {
            var machine =
                $"Measured with .NET {Environment.Version} on one core of {Environment.ProcessorCount}, {DateTime.UtcNow:yyyy-MM-dd}; median of {Runs} runs, 3 for processes.";
            File.WriteAllText(output, $"# Speed\n\n{machine}\n\n{table}");
        }
    }

    private static void Row(StringBuilder table, string name, StageTimes t, TimeSpan fresh, TimeSpan reference) =>
        table.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {name} | {t.Pages} | {t.Read.TotalMilliseconds:F0} | {t.Layout.TotalMilliseconds:F0} | {t.Extract.TotalMilliseconds:F0} | {t.Check.TotalMilliseconds:F0} | {t.Pages / t.Total.TotalSeconds:F0} | {fresh.TotalSeconds:F2} | {reference.TotalSeconds:F2} | {t.Pages / reference.TotalSeconds:F0} |"
        );

    private static TimeSpan Median(Func<TimeSpan> measure) => Enumerable.Range(0, 3).Select(_ => measure()).Order().ElementAt(1);

    private static IEnumerable<string> Pdfs(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.pdf", SearchOption.AllDirectories) : [path];
}
