using System.Diagnostics;
using System.Globalization;
using Ingest.Pipeline.Isolation;
using Ingest.SampleDocs.Commands;

namespace Ingest.Benchmarks.Load;

/// <summary>
/// What it costs to read small documents in processes of their own instead of in this one. The runtime is set when a process starts,
/// so each comparison runs in a process of its own: once as the program starts, once with the runtime settings of a
/// reading process, so that these are not taken for a gain of the pool.
/// </summary>
internal static class PoolBenchmark
{
    /// <summary>The setting of the program that this one does not start with.</summary>
    private static readonly KeyValuePair<string, string?> OfTheProgram = new("DOTNET_TieredPGO", "0");

    /// <summary>How reading processes are started here.</summary>
    public static ReaderOptions Readers { get; } =
        new() { Command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "ingest.dll"), "read-worker"] };

    /// <summary>The documents of a folder, in the order in which they are read.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<string> Files(string folder) => [.. Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal)];

    /// <summary>Measures, and writes the result to a file where one is named.</summary>
    /// <param name="count">Number of documents.</param>
    /// <param name="output">The file.</param>
    public static void Run(int count, string? output)
    {
        var folder = Directory.CreateTempSubdirectory("ingest-pool-").FullName;
        try
        {
            for (var i = 0; i < count; i++)
            {
                var name = FormattableString.Invariant($"budget-{i:D4}");
                DocumentFiles.Write(new DocumentRequest(name, (ulong)(300_000 + i)) { Kind = DocumentKind.Budget }, folder, folder);
            }

            var asReader = ProcessMemory.Environment(new ReaderLimits().MemoryBytes).Where(v => v.Key != ProcessMemory.Variable);
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"# Reading in processes of their own\n\n{count} generated budgets, {PoolSides.Rounds} rounds, both sides warm and in turns: document by document one at a time, round by round several at a time; medians of documents and of rounds; a cost below zero is a gain. {Environment.ProcessorCount} cores, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd} (`pool {count}`).\n"
            );
            text += "\n## With the runtime settings of a reading process on both sides\n\n" + Measure(folder, [.. asReader, OfTheProgram]);
            text += "\n## With this process as the program starts\n\n" + Measure(folder, [OfTheProgram]);
            text += "\n## Replacing processes\n\n" + PoolRenewal.Measure(folder);
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

    private static string Measure(string folder, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Environment.GetCommandLineArgs()[0], "pool-sides", folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"Measuring ended with exit code {process.ExitCode}.");
    }
}
