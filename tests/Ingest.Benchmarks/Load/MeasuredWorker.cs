using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Benchmarks.Load;

/// <summary>A process of the ingest program, its memory over time and what it says of its own time.</summary>
internal sealed partial class MeasuredWorker : IDisposable
{
    private readonly Process process;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly List<(long Own, long Reader)> samples = [];
    private readonly Dictionary<string, double> processor = new(StringComparer.Ordinal);
    private readonly Timer timer;

    /// <summary>Starts it.</summary>
    /// <param name="arguments">Its arguments.</param>
    public MeasuredWorker(string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ingest.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start)!;
        Id = process.Id.ToString(CultureInfo.InvariantCulture);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        timer = new Timer(_ => Sample(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(500));
    }

    /// <summary>Time of all attempts.</summary>
    public double Seconds { get; private set; }

    /// <summary>Time of it spent in writing documents.</summary>
    public double DatabaseSeconds { get; private set; }

    /// <summary>When each document was done, in seconds from the start of the process.</summary>
    public List<double> Ends { get; } = [];

    /// <summary>Time of each stage, of all documents together.</summary>
    public List<(string Name, double Seconds)> Stages { get; } = [];

    /// <summary>Largest resident memory of the process in each tenth of its life, in bytes.</summary>
    public IReadOnlyList<long> OwnMemory => Tenths(s => s.Own);

    /// <summary>The same of the processes that read for it, together.</summary>
    public IReadOnlyList<long> ReaderMemory => Tenths(s => s.Reader);

    /// <summary>Processor time of the process in seconds.</summary>
    public double OwnProcessorSeconds => processor.GetValueOrDefault(Id);

    /// <summary>The same of the processes that read for it.</summary>
    public double ReaderProcessorSeconds => processor.Values.Sum() - OwnProcessorSeconds;

    private string Id { get; }

    /// <summary>Waits for its end.</summary>
    public void Wait()
    {
        process.WaitForExit();
        timer.Dispose();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{string.Join(' ', process.StartInfo.ArgumentList.Take(2))} ended with {process.ExitCode}."
            );
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        timer.Dispose();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null && Times().Match(line) is { Success: true } times)
        {
            Seconds += double.Parse(times.Groups[1].Value, CultureInfo.InvariantCulture);
            DatabaseSeconds += double.Parse(times.Groups[2].Value, CultureInfo.InvariantCulture);
            Ends.Add(clock.Elapsed.TotalSeconds);
        }
        else if (line?.StartsWith("Time by stage: ", StringComparison.Ordinal) == true)
        {
            Stages.AddRange(
                Stage().Matches(line).Select(m => (m.Groups[1].Value, double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)))
            );
        }
    }

    private void Sample()
    {
        var children = Directory
            .EnumerateDirectories("/proc")
            .Select(folder => Path.GetFileName(folder))
            .Where(name => Parent(name) == Id)
            .ToList();
        lock (samples)
        {
            samples.Add((Resident(Id), children.Sum(Resident)));
            // The times of a process only grow, and are gone with it: the last that was seen counts.
            children.Append(Id).ToList().ForEach(id => processor[id] = Math.Max(processor.GetValueOrDefault(id), ProcessorSeconds(id)));
        }
    }

    private List<long> Tenths(Func<(long Own, long Reader), long> which)
    {
        lock (samples)
        {
            return
            [
                .. Enumerable
                    .Range(0, 10)
                    .Select(i =>
                        samples
                            .Skip(samples.Count * i / 10)
                            .Take(Math.Max(1, (samples.Count + 9) / 10))
                            .Select(which)
                            .DefaultIfEmpty()
                            .Max()
                    ),
            ];
        }
    }

    private static long Resident(string id)
    {
        try
        {
            var pages = File.ReadAllText($"/proc/{id}/statm").Split(' ')[1];
            return long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static string? Parent(string id) => char.IsAsciiDigit(id[0]) ? Status(id).ElementAtOrDefault(1) : null;

    /// <summary>In user and in kernel mode; the kernel counts hundredths of a second.</summary>
    private static double ProcessorSeconds(string id) =>
        Status(id) is { Length: > 12 } status ? status.Skip(11).Take(2).Sum(n => long.Parse(n, CultureInfo.InvariantCulture)) / 100.0 : 0;

    /// <summary>stat(5) from the third field on: what follows the name of the program.</summary>
    private static string[] Status(string id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return [];
        }
    }

    [GeneratedRegex("([a-z]+) ([0-9.]+) s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stage();

    [GeneratedRegex(@", ([0-9.]+) s, database ([0-9.]+) s$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Times();
}
