using System.Diagnostics;
using System.Globalization;

namespace Ingest.Jobs.Tests;

/// <summary>The ingest program in processes of their own, which may be killed.</summary>
internal static class IngestProgram
{
    private static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "ingest.dll");

    /// <summary>Starts it; what it says is thrown away.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Runs it to its end.</summary>
    public static void Run(params string[] arguments)
    {
        using var process = Start(arguments);
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), string.Join(' ', arguments));
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Asks a process to end.</summary>
    public static void Terminate(Process process) => Signal(process.Id, "TERM");

    /// <summary>Ends a process at once: it can say nothing any more.</summary>
    public static void Kill(int id) => Signal(id, "KILL");

    /// <summary>Holds a process where it is, until <see cref="Continue"/>.</summary>
    public static void Hold(int id) => Signal(id, "STOP");

    /// <summary>Lets a process go on.</summary>
    public static void Continue(int id) => Signal(id, "CONT");

    /// <summary>Processes a process has started.</summary>
    public static IReadOnlyList<int> Children(int parent) =>
        [
            .. Directory
                .EnumerateDirectories("/proc")
                .Select(folder =>
                    int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0
                )
                .Where(id => id > 0 && ParentOf(id) == parent),
        ];

    private static void Signal(int id, string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static int ParentOf(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
