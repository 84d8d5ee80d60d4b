using System.Diagnostics;
using System.Globalization;

namespace Ingest.Benchmarks.Speed;

/// <summary>Largest resident memory of a program and of the processes it starts.</summary>
/// <param name="Parent">Of the program itself, in bytes.</param>
/// <param name="Child">Of the child with the most, in bytes.</param>
/// <param name="Time">Wall time of the program.</param>
internal sealed record PeakMemory(long Parent, long Child, TimeSpan Time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs a program, its output thrown away, and reads <c>VmHWM</c> of it and of its children until it ends.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">When it cannot be started or fails.</exception>
    public static PeakMemory Of(string program, params string[] arguments)
    {
        var info = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(info) ?? throw new InvalidOperationException($"{program} cannot be started.");
        var drained = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var (parent, child) = (0L, 0L);
        while (!process.WaitForExit(Interval))
        {
            parent = Math.Max(parent, HighWater(process.Id));
            child = Children(process.Id).Select(HighWater).Append(child).Max();
        }

        drained.Wait();
        return process.ExitCode == 0
            ? new PeakMemory(parent, child, Stopwatch.GetElapsedTime(start))
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    /// <summary>Children of all its threads; none when it has ended.</summary>
    private static IEnumerable<int> Children(int process)
    {
        try
        {
            return
            [
                .. Directory
                    .GetDirectories($"/proc/{process}/task")
                    .SelectMany(task => Read(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    .Select(id => int.Parse(id, CultureInfo.InvariantCulture)),
            ];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    /// <summary><c>VmHWM</c> of proc(5) in bytes; 0 when the process has ended.</summary>
    private static long HighWater(int process)
    {
        var line = Read($"/proc/{process}/status").Split('\n').FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        var kib = line?.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1];
        return kib is null ? 0 : long.Parse(kib, CultureInfo.InvariantCulture) << 10;
    }

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
