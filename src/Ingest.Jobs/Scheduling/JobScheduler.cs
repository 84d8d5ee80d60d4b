using Ingest.Archive;
using Ingest.Jobs.Database;
using Npgsql;
using Quartz;

namespace Ingest.Jobs.Scheduling;

/// <summary>
/// Quartz.NET with its tables in the database of the archive: alone on SQLite, one node of a cluster on PostgreSQL. It says
/// who does what, and when; what becomes of a document stands in the queue's own tables.
/// </summary>
/// <param name="scheduler">The scheduler.</param>
internal sealed class JobScheduler(IScheduler scheduler)
{
    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(2);

    /// <summary>Connects; nothing is begun before <see cref="Start"/>.</summary>
    /// <param name="address">The archive.</param>
    /// <param name="node">Name of this process.</param>
    /// <param name="options">How to work.</param>
    /// <param name="runBatch">Works through the documents of a batch.</param>
    /// <param name="compare">Compares the documents of organisations.</param>
    public static async Task<JobScheduler> Connect(
        ArchiveAddress address,
        string node,
        WorkerOptions options,
        Action<string, IReadOnlyList<string>> runBatch,
        Action compare
    )
    {
        var built = await QuartzSchedulerBuilder
            .Create(quartz =>
            {
                quartz.ConfigureScheduler(o =>
                {
                    o.InstanceName = "ingest";
                    o.InstanceId = node;
                    // What another node has planned is seen after this time at the latest.
                    o.IdleWaitTime = TimeSpan.FromSeconds(1);
                });
                quartz.UseDefaultThreadPool(options.Slots);
                quartz.UsePersistentStore(store => Configure(store, address));
            })
            .BuildScheduler(CancellationToken.None)
            .ConfigureAwait(false);
        built.Context[BatchJob.Runner] = runBatch;
        built.Context[CompareJob.Runner] = compare;
        return new JobScheduler(built);
    }

    /// <summary>Begins to take batches.</summary>
    public async Task Start() => await scheduler.Start(CancellationToken.None).ConfigureAwait(false);

    /// <summary>Takes no more batches.</summary>
    public async Task Pause() => await scheduler.Standby(CancellationToken.None).ConfigureAwait(false);

    /// <summary>Ends, when what it runs has ended.</summary>
    public async Task Stop() => await scheduler.Shutdown(true, CancellationToken.None).ConfigureAwait(false);

    /// <summary>Forgets all batches.</summary>
    public async Task Clear() => await scheduler.Clear(CancellationToken.None).ConfigureAwait(false);

    /// <summary>Plans a batch.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documents">Its documents.</param>
    /// <param name="wait">Time until it is due.</param>
    public async Task Plan(string name, IEnumerable<string> documents, TimeSpan wait)
    {
        var job = JobBuilder
            .Create<BatchJob>()
            .WithIdentity(name)
            .UsingJobData(BatchJob.Documents, string.Join(',', documents))
            .RequestRecovery()
            .Build();
        var trigger = TriggerBuilder.Create().WithIdentity(name).StartAt(DateTimeOffset.UtcNow + wait).Build();
        await scheduler.ScheduleJob(job, trigger, cancellationToken: CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Has organisations compared, unless that is planned already.</summary>
    public async Task PlanComparison()
    {
        if (!await scheduler.Exists(CompareJob.Key, CancellationToken.None).ConfigureAwait(false))
        {
            var job = JobBuilder.Create<CompareJob>().WithIdentity(CompareJob.Key).RequestRecovery().Build();
            await scheduler
                .ScheduleJob(job, TriggerBuilder.Create().StartNow().Build(), cancellationToken: CancellationToken.None)
                .ConfigureAwait(false);
        }
    }

    private static void Configure(IPersistentStoreBuilder store, ArchiveAddress address)
    {
        if (address.IsPostgres)
        {
            store.UsePostgres(NpgsqlFactory.Instance, address.Target);
            store.UseClustering(c =>
            {
                c.CheckinInterval = CheckIn;
                c.CheckinMisfireThreshold = CheckIn * 2;
            });
        }
        else
        {
            store.UseSqlite(QueueConnectionFactory.Instance, JobDatabase.QueueConnection.StringFor(address.Target));
        }

        store.ProvisionSchema();
        store.ConfigureStore(o =>
        {
            o.StoreJobDataAsStrings = true;
            o.DbRetryInterval = CheckIn;
            // A batch that waits for its turn is not late.
            o.MisfireThreshold = TimeSpan.FromDays(1);
        });
    }
}
