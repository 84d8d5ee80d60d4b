using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Ingest.Cli.Doctor;

/// <summary>Asks other programs for their version.</summary>
internal static partial class ProgramVersion
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The first version number a program prints; none when it cannot be started.</summary>
    /// <param name="program">Name of the program, found on the path.</param>
    /// <param name="arguments">Arguments that make it print its version.</param>
    public static string? Of(string program, IReadOnlyList<string> arguments) =>
        Lines(program, arguments).Select(line => Number().Match(line)).FirstOrDefault(match => match.Success)?.Value;

    /// <summary>What a program prints, on both outputs; nothing when it cannot be started.</summary>
    /// <param name="program">Name of the program, found on the path.</param>
    /// <param name="arguments">Its arguments.</param>
    public static IReadOnlyList<string> Lines(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
            }

            return
            [
                .. $"{output.GetAwaiter().GetResult()}\n{errors.GetAwaiter().GetResult()}"
                    .Split('\n')
                    .Select(line => line.Trim())
                    .Where(line => line.Length > 0),
            ];
        }
        catch (Win32Exception)
        {
            return [];
        }
    }

    [GeneratedRegex(@"\d+(\.\d+)+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
