using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Benchmarks.Load;

/// <summary>A process of the ingest program, its memory over time and what it says of its own time.</summary>
internal sealed partial class MeasuredWorker : IDisposable
{
    private readonly Process process;
    private readonly List<(long Own, long Reader)> samples = [];
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

    /// <summary>Largest resident memory of the process in the first and the last third of its life.</summary>
    public string OwnMemory => Thirds(s => s.Own);

    /// <summary>The same of the processes that read for it, together.</summary>
    public string ReaderMemory => Thirds(s => s.Reader);

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
        }
    }

    private void Sample()
    {
        var children = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => Parent(name!) == process.Id);
        lock (samples)
        {
            samples.Add((Resident(process.Id.ToString(CultureInfo.InvariantCulture)), children.Sum(c => Resident(c!))));
        }
    }

    private string Thirds(Func<(long Own, long Reader), long> which)
    {
        lock (samples)
        {
            var third = Math.Max(1, samples.Count / 3);
            return $"{samples.Take(third).Max(which) >> 20} → {samples.TakeLast(third).Max(which) >> 20}";
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

    private static int Parent(string id)
    {
        try
        {
            var stat = char.IsAsciiDigit(id[0]) ? File.ReadAllText($"/proc/{id}/stat") : ") x 0";
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    [GeneratedRegex(@", ([0-9.]+) s, database ([0-9.]+) s$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Times();
}
