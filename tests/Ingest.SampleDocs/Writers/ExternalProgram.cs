using System.ComponentModel;
using System.Diagnostics;

namespace Ingest.SampleDocs.Writers;

/// <summary>Runs a program of the system and waits for it.</summary>
public static class ExternalProgram
{
    /// <summary>Runs it and returns what it wrote to standard output.</summary>
    /// <param name="name">Name of the program.</param>
    /// <param name="package">Debian package that holds it, for the message when it is missing.</param>
    /// <param name="seconds">Time it may take.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">When it is missing, takes too long or fails; the message says what to do.</exception>
    public static string Run(string name, string package, int seconds, params IEnumerable<string> arguments) =>
        Run(name, package, seconds, null, arguments);

    /// <summary>Runs it with a variable of the environment set and returns what it wrote to standard output.</summary>
    /// <param name="name">Name of the program.</param>
    /// <param name="package">Debian package that holds it, for the message when it is missing.</param>
    /// <param name="seconds">Time it may take.</param>
    /// <param name="variable">The variable and its value; none to leave the environment as it is.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">When it is missing, takes too long or fails; the message says what to do.</exception>
    public static string Run(string name, string package, int seconds, (string Name, string Value)? variable, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (variable is { } set)
        {
            start.Environment[set.Name] = set.Value;
        }

        using var process = Start(start, name, package);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(seconds)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{name} did not end within {seconds} s.");
        }

        var text = output.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? text
            : throw new InvalidOperationException($"{name} ended with code {process.ExitCode}: {errors.GetAwaiter().GetResult().Trim()}");
    }

    private static Process Start(ProcessStartInfo start, string name, string package)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new InvalidOperationException($"{name} is not installed; install it with: apt-get install -y {package}", problem);
        }
    }
}
