using System.Diagnostics;
using System.Globalization;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Pipeline.Isolation;
using Ingest.SampleDocs.Commands;

namespace Ingest.Benchmarks.Load;

/// <summary>
/// What it costs to read small documents in processes of their own instead of in this one: the same documents, in turns, both
/// warm, one at a time.
/// </summary>
internal static class PoolBenchmark
{
    private const int Rounds = 5;

    /// <summary>Measures, and writes the result to a file where one is named.</summary>
    /// <param name="count">Number of documents.</param>
    /// <param name="output">The file.</param>
    public static void Run(int count, string? output)
    {
        var folder = Directory.CreateTempSubdirectory("ingest-pool-").FullName;
        try
        {
            var files = Enumerable.Range(0, count).Select(i => Write(i, folder)).ToList();
            var options = new ReaderOptions { Command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "ingest.dll"), "read-worker"] };
            using var reader = new ReaderProcess(options with { DocumentsPerProcess = int.MaxValue });
            var (inside, pool) = (new List<double>(), new List<double>());
            for (var round = 0; round <= Rounds; round++)
            {
                var here = Time(files, file => DocumentPipeline.Run(File.ReadAllBytes(file), Path.GetFileName(file), new PdfReadOptions()));
                var there = Time(files, file => reader.Read(new ReaderInput(Path.GetFileName(file), file)));
                // The first round warms both up.
                if (round > 0)
                {
                    inside.Add(here);
                    pool.Add(there);
                }
            }

            var (a, b) = (inside.Min(), pool.Min());
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"# Reading in processes of their own\n\n{count} generated budgets, one at a time, both sides warm, best of {Rounds} rounds in turns, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd} (`pool {count}`).\n\n| | ms for each document |\n| --- | --- |\n| in this process | {1000 * a / count:F1} |\n| in a reading process of the pool | {1000 * b / count:F1} |\n\nThe pool costs {100 * (b / a - 1):F0} % of the time, {100 * (1 - a / b):F0} % of the throughput.\n"
            );
            Console.Write(text);
            if (output is not null)
            {
                File.WriteAllText(output, text);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Write(int index, string folder)
    {
        var name = FormattableString.Invariant($"budget-{index:D4}");
        DocumentFiles.Write(new DocumentRequest(name, (ulong)(300_000 + index)) { Kind = DocumentKind.Budget }, folder, folder);
        return Path.Combine(folder, name + ".pdf");
    }

    private static double Time(IReadOnlyList<string> files, Action<string> read)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var file in files)
        {
            read(file);
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
