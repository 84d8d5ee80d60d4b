using System.Collections.Concurrent;
using Ingest.Archive;
using Ingest.Jobs.Database;
using Ingest.Jobs.Scheduling;
using Ingest.Jobs.Work;
using Ingest.Pipeline.Rechecking;

namespace Ingest.Jobs;

/// <summary>
/// A process that works on the queue of an archive: plans what nobody has planned, takes batches as Quartz hands them out,
/// gives signs of life, and takes over what dead processes left behind.
/// </summary>
public sealed class Worker : IDisposable
{
    private readonly WorkerOptions options;
    private readonly IArchive archive;
    private readonly ArchiveAddress address;
    private readonly JobDatabase database;
    private readonly JobPlans plans;
    private readonly DocumentWork work;
    private readonly Heart heart;
    private readonly ConcurrentDictionary<string, byte> own = new(StringComparer.Ordinal);
    private readonly BlockingCollection<int> slots = [];
    private readonly CancellationTokenSource giveBack = new();
    private WorkLock? turn;
    private JobScheduler? scheduler;
    private volatile bool stopping;

    /// <summary>Prepares to work; nothing is begun before <see cref="Start"/>.</summary>
    /// <param name="address">The archive, which exists.</param>
    /// <param name="archive">The same, open.</param>
    /// <param name="options">How to work.</param>
    /// <param name="observer">Is told how it goes.</param>
    /// <exception cref="ArchiveException">When the queue cannot be opened.</exception>
    public Worker(ArchiveAddress address, IArchive archive, WorkerOptions options, IWorkObserver? observer)
    {
        this.options = options;
        this.archive = archive;
        this.address = address;
        Name = NodeName.New();
        database = JobDatabase.Open(address);
        Queue = new JobStore(database);
        plans = new JobPlans(database);
        var claims = new JobClaims(database, Name);
        work = new DocumentWork(archive, claims, options, fenced: address.IsPostgres, observer);
        heart = new Heart(claims, options, work, Sweep);
        Enumerable.Range(0, options.Slots).ToList().ForEach(slots.Add);
    }

    /// <summary>Name of this process in the queue.</summary>
    public string Name { get; }

    /// <summary>The queue.</summary>
    public JobStore Queue { get; }

    /// <summary>Whether several machines may work on the queue.</summary>
    public bool IsShared => database.IsShared;

    /// <summary>Why the database of the queue cannot be reached at present; none where it can.</summary>
    public string? Trouble => heart.Trouble;

    /// <summary>Why the queue could not be written in the time <see cref="WorkerOptions.Patience"/> allows; none while that is not so.</summary>
    public ArchiveException? Fault => work.Fault;

    /// <summary>Time since the last sign of life that the database took.</summary>
    public TimeSpan Silence => heart.Silence;

    /// <summary>Documents this process is at.</summary>
    public int Running => work.Running.Count;

    /// <summary>Waits for the turn of this process, where only one may work, and begins.</summary>
    /// <param name="waiting">Told once when another process is at work on a SQLite archive.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="OperationCanceledException">When <paramref name="cancellation"/> was asked for.</exception>
    public async Task Start(Action? waiting = null, CancellationToken cancellation = default)
    {
        if (!IsShared)
        {
            turn = WorkLock.Take(address.Target, waiting, cancellation);
        }

        scheduler = await JobScheduler.Connect(address, Name, options, RunBatch, Compare).ConfigureAwait(false);
        if (!IsShared)
        {
            // Nobody else is at work: whatever is running or planned was left behind.
            await scheduler.Clear().ConfigureAwait(false);
            plans.EndLost(silence: null, options.Retry);
            plans.Drop(batch: null);
        }

        heart.Start();
        await scheduler.Start().ConfigureAwait(false);
    }

    /// <summary>Tells this process about documents of its own, and plans them.</summary>
    /// <param name="jobs">The documents.</param>
    public async Task Take(IReadOnlyCollection<Job> jobs)
    {
        foreach (var job in jobs)
        {
            own[job.Sha256] = 0;
        }

        await Plan([.. jobs.Where(j => j.State is JobState.Queued).Select(j => (j.Sha256, j.Bytes, TimeSpan.Zero))]).ConfigureAwait(false);
    }

    /// <summary>
    /// Begins nothing more and ends. What runs is finished where that takes no longer than the grace, and given back to the
    /// queue otherwise.
    /// </summary>
    /// <param name="grace">How long to wait.</param>
    public async Task Stop(TimeSpan grace)
    {
        stopping = true;
        if (scheduler is null)
        {
            return;
        }

        await Quietly(scheduler.Pause).ConfigureAwait(false);
        if (grace > TimeSpan.Zero)
        {
            await Task.Run(() => SpinWait.SpinUntil(() => Running == 0, grace)).ConfigureAwait(false);
        }

        await giveBack.CancelAsync().ConfigureAwait(false);
        await Quietly(scheduler.Stop).ConfigureAwait(false);
        heart.Stop();
        turn?.Dispose();
        turn = null;
    }

    /// <summary>
    /// Has the documents of organisations checked against one another and returns when that is done. On a shared archive
    /// whichever process comes first does it; otherwise this one, for all organisations with reports that were not compared yet.
    /// </summary>
    /// <param name="organisations">Names as printed.</param>
    /// <param name="cancellation">Stops between organisations.</param>
    /// <exception cref="ArchiveException">When the archive cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">When <paramref name="cancellation"/> was asked for.</exception>
    public async Task CompareAll(IReadOnlyCollection<string> organisations, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!IsShared)
        {
            CompareNow(plans.ToCompare(), cancellation);
            return;
        }

        while (plans.ToCompare().Intersect(organisations, StringComparer.Ordinal).Any())
        {
            await Quietly(scheduler!.PlanComparison).ConfigureAwait(false);
            await Task.Delay(options.Beat / 2, cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        turn?.Dispose();
        work.Dispose();
        heart.Dispose();
        giveBack.Dispose();
        slots.Dispose();
        database.Dispose();
    }

    private void RunBatch(string batch, IReadOnlyList<string> documents)
    {
        var slot = slots.Take();
        try
        {
            foreach (var sha256 in documents)
            {
                if (stopping)
                {
                    plans.Drop(batch);
                    return;
                }

                if (work.Attempt(sha256, slot, giveBack.Token) is { } next)
                {
                    // Where Quartz cannot be told, the next sweep does it.
                    Quietly(() => scheduler!.Plan(next.Batch, [sha256], next.Delay)).GetAwaiter().GetResult();
                }
            }
        }
        catch (ArchiveException)
        {
            // The batch could not be let go of: the next sweep finds it.
        }
        finally
        {
            slots.Add(slot);
        }
    }

    private void Sweep(bool steady)
    {
        if (scheduler is null || stopping)
        {
            return;
        }

        // After an outage of the database all processes look dead until they had the time to say otherwise.
        if (IsShared && steady)
        {
            plans.EndLost(options.DeadAfter, options.Retry);
        }

        plans.DropForgotten();
        var unplanned = plans.Unplanned(options.OnlyOwn ? int.MaxValue : 2000);
        Plan([.. unplanned.Where(d => !options.OnlyOwn || own.ContainsKey(d.Sha256))]).GetAwaiter().GetResult();
        if (!options.OnlyOwn && plans.Left() == 0 && plans.ToCompare().Count > 0)
        {
            scheduler.PlanComparison().GetAwaiter().GetResult();
        }

        if (JobMetrics.Wanted)
        {
            JobMetrics.Depth(Queue.Summary().Counts);
        }
    }

    private async Task Plan(IReadOnlyCollection<(string Sha256, long Bytes, TimeSpan Wait)> documents)
    {
        var due = documents.Where(d => d.Wait == TimeSpan.Zero).Select(d => (d.Sha256, d.Bytes)).ToList();
        foreach (var batch in BatchSize.Split(due, options.Slots))
        {
            await Plan(batch, TimeSpan.Zero).ConfigureAwait(false);
        }

        foreach (var later in documents.Where(d => d.Wait > TimeSpan.Zero))
        {
            await Plan([later.Sha256], later.Wait).ConfigureAwait(false);
        }
    }

    private async Task Plan(IReadOnlyList<string> documents, TimeSpan wait)
    {
        var name = $"batch-{Guid.NewGuid():N}";
        if (scheduler is { } planner && plans.Take(name, documents) is { Count: > 0 } taken)
        {
            await planner.Plan(name, taken, wait).ConfigureAwait(false);
        }
    }

    private void Compare()
    {
        try
        {
            CompareNow(plans.ToCompare(), giveBack.Token);
        }
        catch (Exception e) when (e is ArchiveException or OperationCanceledException)
        {
            // What was not compared is still marked so; the next sweep plans it again.
        }
    }

    private void CompareNow(IEnumerable<string> organisations, CancellationToken cancellation)
    {
        var checker = new ArchiveChecker(archive);
        foreach (var organisation in organisations)
        {
            // A report that comes while this runs is compared another time.
            var moment = plans.Now();
            checker.CheckBetween([organisation], cancellation);
            plans.Compared(organisation, moment);
        }
    }

    private static async Task Quietly(Func<Task> action)
    {
        try
        {
            await action().ConfigureAwait(false);
        }
        catch (Exception e) when (e is Quartz.SchedulerException or ArchiveException)
        {
            // The database is away; others find out.
        }
    }
}
