using System.Diagnostics;

namespace Ingest.Benchmarks.Speed;

/// <summary>Runs a program to its end and measures it.</summary>
internal static class ChildProcess
{
    /// <summary>Wall time of the program, its output thrown away.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">When it cannot be started or fails.</exception>
    public static TimeSpan Time(string program, params string[] arguments)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(info) ?? throw new InvalidOperationException($"{program} cannot be started.");
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
    }
}
