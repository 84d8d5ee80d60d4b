using System.Diagnostics;
using System.Globalization;
using Ingest.EndToEnd.Tests.Documents;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

public sealed class InterruptTests
{
    private const int Documents = 400;

    [Fact]
    public async Task An_interrupted_run_keeps_what_is_done_and_the_same_command_goes_on_with_the_rest()
    {
        using var workplace = new Workplace();
        for (var i = 0; i < Documents; i++)
        {
            workplace.Write($"in/{i:D3}.pdf", SamplePdf.Create($"第{i}份"));
        }

        using var process = workplace.Start("run", "in", "--json");
        // The first line on standard error says that the first document is done.
        await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        Signal(process, "INT");
        var interrupted = ChildProgram.Finish(process);
        Assert.Equal(130, interrupted.ExitCode);
        Assert.True(interrupted.Json.GetProperty("interrupted").GetBoolean());
        var done = interrupted.Json.GetProperty("documents").GetProperty("loaded").GetInt32();
        Assert.InRange(done, 1, Documents - 1);
        Assert.Equal(done, workplace.Ingest("list", "--json").Json.GetArrayLength());

        var resumed = workplace.Ingest("run", "in", "--json");
        Assert.Equal(0, resumed.ExitCode);
        Assert.Equal(done, resumed.Json.GetProperty("documents").GetProperty("present").GetInt32());
        Assert.Equal(Documents - done, resumed.Json.GetProperty("documents").GetProperty("loaded").GetInt32());
    }

    [Fact]
    public async Task A_reading_process_ends_when_the_program_is_killed()
    {
        using var workplace = new Workplace();
        for (var i = 0; i < Documents; i++)
        {
            workplace.Write($"in/{i:D3}.pdf", SamplePdf.Create($"第{i}份"));
        }

        using var process = workplace.Start("run", "in", "--jobs", "1");
        await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        var children = Children(process.Id);
        Assert.NotEmpty(children);
        Signal(process, "KILL");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(SpinWait.SpinUntil(() => children.TrueForAll(child => !Directory.Exists($"/proc/{child}")), TimeSpan.FromSeconds(20)));
    }

    private static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static List<int> Children(int parent) =>
        [
            .. Directory
                .EnumerateDirectories("/proc")
                .Select(folder =>
                    int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0
                )
                .Where(id => id > 0 && ParentOf(id) == parent),
        ];

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
