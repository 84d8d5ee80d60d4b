using System.Diagnostics;
using System.Globalization;
using Ingest.Pipeline.Isolation;

namespace Ingest.Benchmarks.Load;

/// <summary>What it costs that a reading process is replaced after its share of documents: the new one compiles its code anew.</summary>
internal static class PoolRenewal
{
    /// <summary>Documents a new process is given; the last third of them is taken for its usual speed.</summary>
    private const int Documents = 450;

    private const int Processes = 3;

    /// <summary>Measures new processes and says in a sentence what they cost.</summary>
    /// <param name="folder">Where the documents are.</param>
    public static string Measure(string folder)
    {
        var (files, options) = (PoolBenchmark.Files(folder), PoolBenchmark.Readers);
        var (extra, all) = Enumerable.Range(0, Processes).Select(_ => Start(files, options)).OrderBy(t => t.Extra).ElementAt(Processes / 2);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"A new process takes {extra:F1} s longer for its first {Documents} documents than later ({options.DocumentsPerProcess} documents until it is replaced: {extra / (extra + all * options.DocumentsPerProcess):P1} of the throughput). Here nothing is compiled ahead of time, as the program `./ingest` builds is.\n"
        );
    }

    /// <summary>Seconds a new process takes longer than at its usual speed, and the seconds it usually takes for a document.</summary>
    private static (double Extra, double Usual) Start(IReadOnlyList<string> files, ReaderOptions options)
    {
        using var reader = new ReaderProcess(options);
        var times = new List<double>();
        for (var i = 0; i < Documents; i++)
        {
            var file = files[i % files.Count];
            var start = Stopwatch.GetTimestamp();
            reader.Read(new ReaderInput(Path.GetFileName(file), file));
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        var usual = times.Skip(Documents / 3 * 2).Average();
        return (times.Sum() - usual * Documents, usual);
    }
}
