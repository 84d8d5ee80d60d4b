using Ingest.Jobs.Tests.Chaos;

namespace Ingest.Jobs.Tests.Queue;

public sealed class CommandTestsOnSqlite : CommandTests<SqliteDatabase>;

public sealed class CommandTestsOnPostgres : CommandTests<PostgresDatabase>;

/// <summary>What a person does with <c>ingest jobs</c> while a worker is at work.</summary>
public abstract class CommandTests<TDatabase> : IDisposable
    where TDatabase : TestDatabase, new()
{
    private const int Documents = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly TDatabase temporary = new();
    private readonly GeneratedDocuments documents = new(Documents);

    [Fact]
    public void Documents_are_held_taken_out_and_put_back()
    {
        var db = temporary.Address;
        IngestProgram.Run("run", documents.Folder, "--db", db, "--enqueue-only");
        IngestProgram.Run("jobs", "pause", "--db", db);
        IngestProgram.Run("jobs", "cancel", "budget-0001.pdf", "--db", db);
        using var worker = IngestProgram.Start("worker", "--db", db, "--jobs", "1");
        try
        {
            Load.Until(db, q => q.Summary().Nodes.Count == 1, Patience, "the worker");
            Thread.Sleep(TimeSpan.FromSeconds(2));
            Assert.Equal([(JobState.Cancelled, 1), (JobState.Queued, 2)], Counts(db));

            IngestProgram.Run("jobs", "resume", "--db", db);
            Load.Until(db, q => Load.IsDone(q, Documents - 1), Patience, "what was not cancelled");
            Assert.Equal([(JobState.Cancelled, 1), (JobState.Done, 2)], Counts(db));

            IngestProgram.Run("jobs", "retry", "budget-0001.pdf", "--db", db);
            Load.Until(db, q => Load.IsDone(q, Documents), Patience, "what was put back");
        }
        finally
        {
            worker.Kill(entireProcessTree: true);
            worker.WaitForExit();
        }
    }

    public void Dispose()
    {
        documents.Dispose();
        temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    private static IEnumerable<(JobState, int)> Counts(string db)
    {
        using var queue = new JobStore(Archive.ArchiveAddress.Parse(db));
        return
        [
            .. queue
                .Summary()
                .Counts.Where(c => c.Value > 0)
                .Select(c => (c.Key, c.Value))
                .OrderBy(c => JobStateText.Of(c.Key), StringComparer.Ordinal),
        ];
    }
}
