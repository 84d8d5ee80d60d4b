using System.Globalization;
using System.Text;

namespace Ingest.Benchmarks.Load;

/// <summary>The results of loads as text.</summary>
internal static class LoadText
{
    /// <summary>Writes them.</summary>
    /// <param name="count">Number of documents generated.</param>
    /// <param name="folder">Where they are.</param>
    /// <param name="results">The loads.</param>
    public static string Of(int count, string folder, IReadOnlyList<LoadResult> results)
    {
        var bytes = Directory.EnumerateFiles(folder).Average(f => new FileInfo(f).Length);
        var text = new StringBuilder("# Loading many documents\n\n");
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{count} generated forms, notices and announcements of {bytes / 1024:F0} KiB and {results[0].Pages / (double)results[0].Documents:F1} pages on average, through the queue, measured with .NET {Environment.Version} on {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}, one load after the other in one run. Database time is the share of the time of all attempts spent in writing documents.\n"
        );
        text.AppendLine(
            "| load | documents | s | documents/s | pages/s | rows/s | database time | queueing, s | processor time of workers, readers, s |"
        );
        text.AppendLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        results.ToList().ForEach(r => text.AppendLine(r.Row));
        text.AppendLine("\nTime of each stage, all documents of a load together:\n");
        foreach (var result in results)
        {
            var all = result
                .Workers.SelectMany(w => w.Stages)
                .GroupBy(s => s.Name)
                .Select(g => (g.Key, Seconds: g.Sum(s => s.Seconds)))
                .ToList();
            var shares = all.Select(s =>
                string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Seconds:F1} s ({100 * s.Seconds / all.Sum(a => a.Seconds):F0} %)")
            );
            text.AppendLine(CultureInfo.InvariantCulture, $"- {result.Name}: {string.Join(", ", shares)}");
        }

        text.AppendLine("\nLargest resident memory in each tenth of a load, MiB; the last column is the last tenth against the second:\n");
        text.AppendLine("| process | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | growth |");
        text.AppendLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var (result, worker, number) in results.SelectMany(r => r.Workers.Select((w, i) => (r, w, i + 1))))
        {
            text.AppendLine(Row($"{result.Name}: worker {number}", worker.OwnMemory));
            text.AppendLine(Row($"{result.Name}: readers of worker {number}", worker.ReaderMemory));
        }

        return text.ToString();
    }

    private static string Row(string name, IReadOnlyList<long> tenths)
    {
        var cells = string.Join(" | ", tenths.Select(t => (t >> 20).ToString(CultureInfo.InvariantCulture)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {cells} | {100 * (tenths[^1] / (double)Math.Max(1, tenths[1]) - 1):+0;-0;0} % |"
        );
    }
}
