using System.ComponentModel;
using System.Diagnostics;

namespace Ingest.Jobs.Tests;

public sealed class ComposeTests
{
    [Fact]
    public void The_compose_file_is_valid_and_starts_postgres_and_workers()
    {
        var services =
            Services("docker", "compose", "config", "--services")
            ?? Services("docker-compose", "config", "--services")
            ?? throw Xunit.Sdk.SkipException.ForSkip("Neither 'docker compose' nor 'docker-compose' is installed.");
        Assert.Equal(["postgres", "worker"], services.Order(StringComparer.Ordinal));
    }

    /// <summary>What the program lists; none where it is not there.</summary>
    private static string[]? Services(string program, params string[] arguments)
    {
        // A docker without the compose plugin knows no such command.
        if (Run(program, [.. arguments.TakeWhile(a => a == "compose"), "version"]) is not { ExitCode: 0 })
        {
            return null;
        }

        var result = Run(program, arguments)!.Value;
        Assert.True(result.ExitCode == 0, result.Errors);
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static (int ExitCode, string Output, string Errors)? Run(string program, string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Repository.Root,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
