using System.Diagnostics;
using System.Text.Json;
using Ingest.TestDatabases;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

public sealed class JobsCommandTestsOnSqlite : JobsCommandTests<SqliteDatabase>;

public sealed class JobsCommandTestsOnPostgres : JobsCommandTests<PostgresDatabase>;

/// <summary>What a person does with the queue at the command line.</summary>
public abstract class JobsCommandTests<TDatabase> : IDisposable
    where TDatabase : TestDatabase, new()
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TDatabase database = new();
    private readonly Workplace workplace = new();

    [Fact]
    public void What_is_cancelled_is_not_loaded_until_it_is_put_back()
    {
        Enqueue("a.pdf", "b.pdf");
        Assert.Contains("1 job cancelled", Jobs("cancel", "a.pdf"), StringComparison.Ordinal);
        Work();
        Assert.Equal(("cancelled", "done"), (State("a.pdf"), State("b.pdf")));
        Assert.Equal(["b.pdf"], Loaded());

        Assert.Contains("1 job back in the queue", Jobs("retry", "a.pdf"), StringComparison.Ordinal);
        Assert.Contains("1 queued", Jobs(), StringComparison.Ordinal);
        Work();
        Assert.Equal("done", State("a.pdf"));
        Assert.Equal(["a.pdf", "b.pdf"], Loaded());
    }

    [Fact]
    public void Nothing_is_loaded_while_the_queue_is_paused()
    {
        Enqueue("a.pdf");
        Jobs("pause");
        Assert.Contains("(paused)", Jobs(), StringComparison.Ordinal);
        using var worker = workplace.Start("worker", "--until-empty", "--db", database.Address);
        Until(() => Json().GetProperty("nodes").GetArrayLength() == 1);
        // Long enough for several rounds of planning.
        Thread.Sleep(TimeSpan.FromSeconds(3));
        Assert.Equal("queued", State("a.pdf"));
        Assert.False(worker.HasExited);

        Jobs("resume");
        Assert.Equal(0, ChildProgram.Finish(worker).ExitCode);
        Assert.Equal("done", State("a.pdf"));
    }

    [Fact]
    public void Who_names_no_job_of_the_queue_is_told_so()
    {
        Enqueue("a.pdf");
        var result = workplace.Ingest("jobs", "cancel", "other.pdf", "--db", database.Address);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("There is no job for 'other.pdf'", result.Errors, StringComparison.Ordinal);
        Assert.Equal("queued", State("a.pdf"));
    }

    public void Dispose()
    {
        workplace.Dispose();
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Puts copies of a sample document into the queue, each with another content.</summary>
    private void Enqueue(params string[] names)
    {
        foreach (var (index, name) in names.Index())
        {
            workplace.Write(name, [.. File.ReadAllBytes(Repository.SampleDocument), .. Enumerable.Repeat((byte)'\n', index)]);
        }

        Assert.Equal(0, workplace.Ingest(["run", .. names, "--enqueue-only", "--db", database.Address]).ExitCode);
    }

    private void Work() => Assert.Equal(0, workplace.Ingest("worker", "--until-empty", "--db", database.Address).ExitCode);

    private string Jobs(params string[] arguments)
    {
        var result = workplace.Ingest(["jobs", .. arguments, "--db", database.Address]);
        Assert.True(result.ExitCode == 0, result.Errors);
        return result.Output + result.Errors;
    }

    private JsonElement Json() => workplace.Ingest("jobs", "--json", "--db", database.Address).Json;

    private string State(string file) =>
        Json()
            .GetProperty("jobs")
            .EnumerateArray()
            .Single(j => j.GetProperty("file").GetString() == file)
            .GetProperty("state")
            .GetString()!;

    private IEnumerable<string?> Loaded() =>
        workplace
            .Ingest("list", "--json", "--db", database.Address)
            .Json.EnumerateArray()
            .Select(d => d.GetProperty("file").GetString())
            .Order(StringComparer.Ordinal);

    private static void Until(Func<bool> isSo)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(clock.Elapsed < Patience, "It does not come to that.");
            Thread.Sleep(200);
        }
    }
}
