using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Archive;
using Ingest.Cli.Inputs;
using Ingest.Jobs;
using Ingest.Pipeline;

namespace Ingest.Cli.Run;

/// <summary>
/// Loads documents into the archive through its queue: puts them in, works on them together with whoever else does, and
/// waits until they are over. One input that fails never stops the others.
/// </summary>
/// <param name="address">The archive.</param>
/// <param name="archive">The same, open.</param>
/// <param name="options">How documents are loaded.</param>
/// <param name="observer">Is told how it goes on.</param>
internal sealed class BatchRun(ArchiveAddress address, IArchive archive, RunOptions options, IRunObserver observer)
    : IWorkObserver,
        IDisposable
{
    /// <summary>
    /// Most documents put into the queue together. The first few go alone, so that reading begins at once, and each chunk is some
    /// times as large as the one before: what is read meanwhile grows with it, and full batches cost the scheduler least.
    /// </summary>
    private const int MostTogether = 128;

    private const int Growth = 4;

    /// <summary>How long a full disk or a locked file is waited for before the run ends.</summary>
    private static readonly TimeSpan EmbeddedPatience = TimeSpan.FromSeconds(60);

    private static readonly RetryPolicy EmbeddedRetry = new()
    {
        FirstDelay = TimeSpan.FromMilliseconds(500),
        LongestDelay = TimeSpan.FromSeconds(5),
        MostAttempts = 3,
    };

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<string, InputDocument> pending = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<InputDocument, DocumentOutcome> outcomes = new();
    private readonly ManualResetEventSlim ended = new();

    /// <summary>Loads all inputs; returns when they are done or the rest was given up.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="cancellation">Gives up what is not done yet; what is done stays.</param>
    public async Task<RunResult> Run(InputSet inputs, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var lost = inputs.Problems.Select(Refuse).ToList();
        using var worker = options.EnqueueOnly ? null : new Worker(address, archive, Options(), this);
        using var alone = worker is null ? new JobStore(address) : null;
        var queue = worker?.Queue ?? alone!;
        var (_, moment) = queue.EndedSince(long.MaxValue);
        var failure = default(DocumentOutcome);
        try
        {
            await Enqueue(inputs.Documents, queue, worker, cancellation).ConfigureAwait(false);
            if (worker is not null)
            {
                Wait(queue, worker, moment, cancellation);
                failure = await CompareReports(worker, cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // What is left stays in the queue.
        }
        finally
        {
            await (worker?.Stop(TimeSpan.Zero) ?? Task.CompletedTask).ConfigureAwait(false);
        }

        var reached = inputs.Documents.Select(d => outcomes.GetValueOrDefault(d)).OfType<DocumentOutcome>();
        var all = reached.Concat(lost).Concat(failure is null ? [] : [failure]).ToList();
        return new RunResult(all, clock.Elapsed, cancellation.IsCancellationRequested);
    }

    /// <inheritdoc/>
    public void Dispose() => ended.Dispose();

    /// <inheritdoc/>
    public void Started(int slot, Job job) => observer.Started(slot, job.File);

    /// <inheritdoc/>
    public void Stepped(int slot, Job job, PipelineProgress step) => observer.Stepped(slot, job.File, step);

    /// <inheritdoc/>
    public void Ended(int slot, Job job, AttemptResult result)
    {
        foreach (var warning in result.Warnings)
        {
            observer.Say($"{job.File}: {warning}");
        }

        if (result.State is JobState.Done or JobState.GivenUp or JobState.Cancelled)
        {
            Finish(slot, job.Sha256, input => Outcomes.Of(input, result));
        }
    }

    private WorkerOptions Options() =>
        new()
        {
            Reader = options.Reader,
            Slots = options.Jobs,
            OnlyOwn = !address.IsPostgres,
            Retry = address.IsPostgres ? new RetryPolicy() : EmbeddedRetry,
            Patience = address.IsPostgres ? null : EmbeddedPatience,
        };

    private async Task Enqueue(IReadOnlyList<InputDocument> documents, JobStore queue, Worker? worker, CancellationToken cancellation)
    {
        var start = worker is null
            ? Task.CompletedTask
            : Task.Run(
                () => worker.Start(() => observer.Say("Another process loads into this archive; waiting for it."), cancellation),
                cancellation
            );
        var entry = new QueueEntry(archive, options);
        var chunk = new List<(InputDocument Input, JobRequest Request)>();
        var most = options.Jobs;
        foreach (var input in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            var (request, outcome) = entry.Of(input);
            if (outcome is not null)
            {
                Finish(slot: null, input, outcome);
                continue;
            }

            chunk.Add((input, request!));
            if (chunk.Count >= most)
            {
                await Add(chunk, queue, worker, start).ConfigureAwait(false);
                most = Math.Max(most, Math.Min(most * Growth, MostTogether));
            }
        }

        await Add(chunk, queue, worker, start).ConfigureAwait(false);
    }

    private async Task Add(List<(InputDocument Input, JobRequest Request)> chunk, JobStore queue, Worker? worker, Task start)
    {
        await start.ConfigureAwait(false);
        if (chunk.Count == 0)
        {
            return;
        }

        foreach (var (input, request) in chunk)
        {
            pending[request.Sha256] = input;
        }

        var jobs = queue.Add([.. chunk.Select(c => c.Request)]);
        chunk.Clear();
        foreach (var over in jobs.Where(j => j.IsOver))
        {
            Finish(slot: null, over.Sha256, input => Outcomes.Of(input, over, archive.Find(over.Sha256)));
        }

        if (worker is null)
        {
            jobs.Where(j => !j.IsOver).ToList().ForEach(job => Finish(slot: null, job.Sha256, Outcomes.Queued));
            return;
        }

        await worker.Take([.. jobs.Where(j => !j.IsOver)]).ConfigureAwait(false);
    }

    /// <summary>Waits for this process's own work, and for that of others, which stands in the queue.</summary>
    private void Wait(JobStore queue, Worker worker, long moment, CancellationToken cancellation)
    {
        while (!pending.IsEmpty)
        {
            if (worker.Fault is { } fault)
            {
                throw fault;
            }

            if (ended.Wait(Poll, cancellation))
            {
                ended.Reset();
                continue;
            }

            try
            {
                (var jobs, moment) = queue.EndedSince(moment);
                foreach (var job in jobs.Where(j => pending.ContainsKey(j.Sha256)))
                {
                    Finish(slot: null, job.Sha256, input => Outcomes.Of(input, job, archive.Find(job.Sha256)));
                }
            }
            catch (ArchiveException e) when (e.MayPass)
            {
                // The database comes back, or the worker says that it took too long.
            }
        }
    }

    /// <summary>What documents of one organisation imply about one another can be checked only when all are there.</summary>
    private async Task<DocumentOutcome?> CompareReports(Worker worker, CancellationToken cancellation)
    {
        var loaded = outcomes.Where(o => o.Value is { State: DocumentState.Loaded, Organisation.Length: > 0 }).ToList();
        try
        {
            await worker
                .CompareAll([.. loaded.Select(o => o.Value.Organisation!).Distinct(StringComparer.Ordinal)], cancellation)
                .ConfigureAwait(false);
            var now = loaded
                .Select(o => o.Value.Organisation!)
                .Distinct(StringComparer.Ordinal)
                .SelectMany(organisation => archive.List(new DocumentQuery { Organisation = organisation }))
                .DistinctBy(d => d.Id, StringComparer.Ordinal)
                .ToDictionary(d => d.Id, d => d.Counts, StringComparer.Ordinal);
            loaded.ForEach(o => outcomes[o.Key] = o.Value with { Counts = now.GetValueOrDefault(o.Value.Id!, o.Value.Counts) });
            return null;
        }
        catch (ArchiveException e)
        {
            var outcome = new DocumentOutcome
            {
                Input = "relations between documents",
                State = DocumentState.Failed,
                FailureKind = FailureName.NotStored,
                Message = $"{e.Message} What was loaded stays; 'ingest check' makes up for it.",
            };
            observer.Finished(slot: null, outcome);
            return outcome;
        }
    }

    private DocumentOutcome Refuse(InputProblem problem)
    {
        var outcome = Outcomes.Refused(problem);
        observer.Finished(slot: null, outcome);
        return outcome;
    }

    private void Finish(int? slot, string sha256, Func<InputDocument, DocumentOutcome> outcome)
    {
        if (pending.TryGetValue(sha256, out var input))
        {
            var what = outcome(input);
            if (outcomes.TryAdd(input, what))
            {
                observer.Finished(slot, what);
            }

            pending.TryRemove(sha256, out _);
            if (pending.IsEmpty)
            {
                ended.Set();
            }
        }
    }

    private void Finish(int? slot, InputDocument input, DocumentOutcome outcome)
    {
        outcomes[input] = outcome;
        observer.Finished(slot, outcome);
    }
}
