using System.Diagnostics;
using System.Globalization;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Pipeline.Isolation;

namespace Ingest.Benchmarks.Load;

/// <summary>The two sides of <see cref="PoolBenchmark"/> in turns, so that what else the machine does meets both.</summary>
/// <param name="files">The documents.</param>
/// <param name="pool">The reading processes.</param>
internal sealed class PoolSides(IReadOnlyList<string> files, ReaderPool pool)
{
    /// <summary>Rounds that are measured.</summary>
    public const int Rounds = 7;

    /// <summary>Documents after which the code of a process is compiled for good.</summary>
    private const int WarmDocuments = 300;

    /// <summary>Measures the documents of a folder and writes a table.</summary>
    /// <param name="folder">The folder.</param>
    public static void Run(string folder)
    {
        var files = PoolBenchmark.Files(folder);
        using var pool = new ReaderPool(PoolBenchmark.Readers);
        var sides = new PoolSides(files, pool);
        var threads = Environment.ProcessorCount;
        var warm = 1 + WarmDocuments * threads / files.Count;
        var many = sides.Several(warm + Rounds, threads).Skip(warm).ToList();
        var single = sides.OneAtATime(Rounds);
        Console.Write(Table(single, many, threads));
    }

    private static string Table(List<(double Here, double There)> single, List<(double Here, double There)> many, int threads)
    {
        var (here, there) = (single.Select(t => t.Here).ToList(), single.Select(t => t.There).ToList());
        var (rateHere, rateThere) = (Median(many.Select(t => t.Here)), Median(many.Select(t => t.There)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            | | mean ms for each document | median | documents/s, {threads} at a time |
            | --- | --- | --- | --- |
            | in this process | {here.Average():F1} | {Median(here):F1} | {rateHere:F1} |
            | in reading processes of the pool | {there.Average():F1} | {Median(there):F1} | {rateThere:F1} |
            | cost in throughput | {1 - here.Average() / there.Average():P1} | {1 - Median(here) / Median(there):P1} | {1
                - rateThere / rateHere:P1} |

            """
        );
    }

    /// <summary>Seconds for each document, one side after the other, each first in turn.</summary>
    private List<(double Here, double There)> OneAtATime(int rounds)
    {
        var times = new List<(double, double)>();
        for (var i = 0; i < rounds * files.Count; i++)
        {
            // Each document is met by each side first as often as second.
            var file = files[i % files.Count];
            var thereFirst = (i + i / files.Count) % 2 == 1;
            var early = thereFirst ? Time(() => ReadThere(file)) : 0;
            var here = Time(() => ReadHere(file));
            times.Add((1000 * here, 1000 * (thereFirst ? early : Time(() => ReadThere(file)))));
        }

        return times;
    }

    /// <summary>Documents for each second in each round with several threads.</summary>
    private List<(double Here, double There)> Several(int rounds, int threads)
    {
        var rates = new List<(double, double)>();
        for (var round = 0; round < rounds; round++)
        {
            var thereFirst = round % 2 == 1;
            var early = thereFirst ? Rate(ReadThere, threads) : 0;
            var here = Rate(ReadHere, threads);
            rates.Add((here, thereFirst ? early : Rate(ReadThere, threads)));
        }

        return rates;
    }

    private double Rate(Action<string> read, int threads)
    {
        var next = -1;
        return files.Count / Time(() => Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => Work()));

        void Work()
        {
            while (Interlocked.Increment(ref next) is var i && i < files.Count)
            {
                read(files[i]);
            }
        }
    }

    private static void ReadHere(string file) =>
        DocumentPipeline.Run(File.ReadAllBytes(file), Path.GetFileName(file), new PdfReadOptions());

    private void ReadThere(string file)
    {
        using var reader = pool.Rent();
        reader.Read(new ReaderInput(Path.GetFileName(file), file), recognise: true);
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
