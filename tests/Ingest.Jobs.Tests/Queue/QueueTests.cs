using Ingest.Archive;
using Ingest.Jobs.Database;

namespace Ingest.Jobs.Tests.Queue;

public sealed class QueueTestsOnSqlite : QueueTests<SqliteDatabase>;

public sealed class QueueTestsOnPostgres : QueueTests<PostgresDatabase>;

public abstract class QueueTests<TDatabase> : IDisposable
    where TDatabase : TestDatabase, new()
{
    private static readonly JobFailure Busy = new(JobFailureKind.NotStored, "busy") { MayPass = true };

    private readonly TDatabase temporary = new();
    private readonly IArchive archive;
    private readonly JobDatabase database;
    private readonly JobStore queue;
    private readonly JobClaims one;
    private readonly JobClaims other;
    private readonly JobPlans plans;

    protected QueueTests()
    {
        archive = temporary.Open();
        database = JobDatabase.Open(ArchiveAddress.Parse(temporary.Address));
        queue = new JobStore(database);
        (one, other) = (new JobClaims(database, "one"), new JobClaims(database, "other"));
        plans = new JobPlans(database);
        one.Beat(slots: 1, []);
        other.Beat(slots: 1, []);
    }

    [Fact]
    public void A_document_is_begun_by_one_worker_only()
    {
        var job = Add("a");
        Assert.Equal(1, one.Begin(job.Sha256)!.Attempt);
        Assert.Null(other.Begin(job.Sha256));
        var seen = Assert.Single(queue.List(JobState.Running));
        Assert.Equal(("one", "reading"), (seen.Node, seen.Stage));
    }

    [Fact]
    public void Who_is_not_at_a_document_any_more_cannot_say_how_it_ended()
    {
        var begun = one.Begin(Add("a").Sha256)!;
        Assert.False(other.Done(begun, pages: 1, seconds: 1, "组织"));
        Assert.True(one.Release(begun));
        Assert.False(one.GivenUp(begun, Busy, seconds: 1));
        Assert.Equal(JobState.Queued, queue.List().Single().State);
        Assert.True(other.Done(other.Begin(begun.Sha256)!, pages: 3, seconds: 1, "组织"));
        Assert.Equal((JobState.Done, 3), (queue.List().Single().State, queue.List().Single().Pages));
        Assert.Equal(["组织"], plans.ToCompare());
        plans.Compared("组织", plans.Now());
        Assert.Empty(plans.ToCompare());
    }

    [Fact]
    public void A_failure_that_may_pass_is_begun_again_when_it_is_due()
    {
        var job = Add("a");
        Assert.True(one.Failed(one.Begin(job.Sha256)!, Busy, TimeSpan.FromMinutes(5), "batch", seconds: 1));
        Assert.Null(one.Begin(job.Sha256));
        var failed = queue.List(JobState.Failed).Single();
        Assert.Equal((1, JobFailureKind.NotStored), (failed.Attempt, failed.FailureKind));
        Assert.InRange((failed.NextAttempt!.Value - failed.Since!.Value).TotalMinutes, 4.9, 6);
        Assert.Equal(1, queue.Retry(job.Sha256));
        Assert.NotNull(one.Begin(job.Sha256));
    }

    [Fact]
    public void A_document_that_costs_two_workers_is_set_aside_until_somebody_insists()
    {
        var job = Add("a");
        Assert.NotNull(one.Begin(job.Sha256));
        one.Leave();
        Assert.Equal(1, plans.EndLost(TimeSpan.FromMinutes(1), new RetryPolicy { FirstDelay = TimeSpan.Zero }));
        Assert.Equal(JobFailureKind.WorkerLost, queue.List(JobState.Failed).Single().FailureKind);
        Assert.NotNull(other.Begin(job.Sha256));
        other.Leave();
        Assert.Equal(1, plans.EndLost(TimeSpan.FromMinutes(1), new RetryPolicy()));
        Assert.Equal(2, queue.List(JobState.GivenUp).Single().Losses);

        Assert.Equal(JobState.GivenUp, Add("a").State);
        Assert.Equal(JobState.Queued, queue.Add([Request("a") with { Reread = true }]).Single().State);
    }

    [Fact]
    public void Workers_that_live_keep_their_documents_and_silent_ones_lose_them()
    {
        Assert.NotNull(one.Begin(Add("a").Sha256));
        Assert.Equal(0, plans.EndLost(TimeSpan.FromMinutes(1), new RetryPolicy()));
        Thread.Sleep(20);
        other.Beat(slots: 1, []);
        Assert.Equal(1, plans.EndLost(TimeSpan.FromMilliseconds(10), new RetryPolicy()));
        Assert.Equal([Request("a").Sha256], one.Beat(slots: 1, [(Request("a").Sha256, 1, "layout", 2)]));
    }

    [Fact]
    public void Others_are_those_that_gave_a_sign_of_life()
    {
        Assert.True(one.HasOthers(TimeSpan.FromMinutes(1)));
        Thread.Sleep(20);
        Assert.False(one.HasOthers(TimeSpan.FromMilliseconds(10)));
        other.Leave();
        Assert.False(one.HasOthers(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void Nothing_is_begun_while_the_queue_is_paused()
    {
        var job = Add("a");
        queue.Pause();
        Assert.True(queue.Summary().Paused);
        Assert.Empty(plans.Unplanned(limit: 10));
        Assert.Null(one.Begin(job.Sha256));
        queue.Resume();
        Assert.Single(plans.Unplanned(limit: 10));
        Assert.NotNull(one.Begin(job.Sha256));
    }

    [Fact]
    public void What_waits_is_cancelled_at_once_and_what_runs_at_the_next_beat()
    {
        var (waiting, running) = (Add("a"), Add("b"));
        var begun = one.Begin(running.Sha256)!;
        Assert.Equal(2, queue.Cancel(null));
        Assert.Equal(JobState.Cancelled, queue.Find(waiting.File).Single().State);
        Assert.Equal([running.Sha256], one.Beat(slots: 1, [(running.Sha256, begun.Attempt, "layout", 5)]));
        Assert.True(one.Cancelled(begun));
        Assert.Equal(2, queue.List(JobState.Cancelled).Count);
        Assert.Equal(JobState.Queued, Add("a").State);
    }

    [Fact]
    public void A_document_belongs_to_one_plan_and_is_free_again_when_the_plan_is_dropped()
    {
        var job = Add("a");
        Assert.Equal([job.Sha256], plans.Take("first", [job.Sha256]));
        Assert.Empty(plans.Take("second", [job.Sha256]));
        plans.Drop("second");
        Assert.Empty(plans.Unplanned(limit: 10));
        plans.Drop("first");
        Assert.Single(plans.Unplanned(limit: 10));
    }

    [Fact]
    public void A_queue_of_a_newer_program_is_refused()
    {
        database.Do(s => s.Execute("INSERT INTO job_schema_version VALUES (99, 'later', '')"));
        var error = Assert.Throws<ArchiveException>(() => JobDatabase.Open(ArchiveAddress.Parse(temporary.Address)));
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_programs_that_open_a_queue_together_make_its_tables_once()
    {
        using var fresh = new TDatabase();
        fresh.Open().Dispose();
        Parallel.For(0, 6, _ => JobDatabase.Open(ArchiveAddress.Parse(fresh.Address)).Dispose());
        using var opened = JobDatabase.Open(ArchiveAddress.Parse(fresh.Address));
        Assert.Equal(JobSchema.Scripts.Count, opened.Do(s => s.Number("SELECT count(*) FROM job_schema_version")));
    }

    public void Dispose()
    {
        database.Dispose();
        archive.Dispose();
        temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    private Job Add(string name) => queue.Add([Request(name)]).Single();

    private static JobRequest Request(string name) => new(name.PadLeft(64, '0'), $"{name}.pdf", $"in/{name}.pdf", Bytes: 1000);
}
