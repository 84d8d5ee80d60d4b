using System.Diagnostics;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>Runs programs as a user would: another process, with a folder to stand in.</summary>
internal static class ChildProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program to its end.</summary>
    public static CommandResult Run(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments);
        return Finish(process);
    }

    public static Process Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The test host's own settings are not a user's, and a developer's archive is not for tests.
        bool IsForeign(string name) => name.StartsWith("DOTNET_GC", StringComparison.Ordinal) || name is "INGEST_DB" or "INGEST_ORIGINALS";
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList())
        {
            start.Environment.Remove(name);
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    public static CommandResult Finish(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} does not end.");
        }

        return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
