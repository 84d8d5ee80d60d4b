using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Archive;
using Ingest.Jobs.Database;
using Ingest.Model;
using Ingest.Pipeline.Isolation;

namespace Ingest.Jobs.Work;

/// <summary>Makes attempts at documents: lease, reading, writing, and what becomes of the job.</summary>
/// <param name="archive">Where documents go.</param>
/// <param name="claims">The queue.</param>
/// <param name="options">How to work.</param>
/// <param name="fenced">Whether other processes may be at the same document: then every attempt takes a lease.</param>
/// <param name="observer">Is told how it goes.</param>
internal sealed class DocumentWork(IArchive archive, JobClaims claims, WorkerOptions options, bool fenced, IWorkObserver? observer)
    : IDisposable
{
    private const string Storing = "storing";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ReaderPool readers = new(options.Reader);
    private readonly ConcurrentDictionary<string, RunningDocument> running = new(StringComparer.Ordinal);

    /// <summary>Why the queue could not be written in the time allowed; none while that is not so.</summary>
    public ArchiveException? Fault { get; private set; }

    /// <summary>Documents this process is at.</summary>
    public ICollection<RunningDocument> Running => running.Values;

    /// <summary>Makes one attempt at a document, unless it is not to be begun any more.</summary>
    /// <param name="sha256">The document.</param>
    /// <param name="slot">Who makes it.</param>
    /// <param name="cancellation">Gives the document back.</param>
    /// <returns>The time until the next attempt and the name of the Quartz job that is to make it; none where there is none.</returns>
    public (TimeSpan Delay, string Batch)? Attempt(string sha256, int slot, CancellationToken cancellation)
    {
        if (Insist(() => claims.Begin(sha256), cancellation) is not { } job)
        {
            return null;
        }

        using var document = new RunningDocument(job, step => observer?.Stepped(slot, job, step), cancellation);
        running[sha256] = document;
        try
        {
            observer?.Started(slot, job);
            var clock = Stopwatch.StartNew();
            var result = Try(document) with { Seconds = Math.Round(clock.Elapsed.TotalSeconds, 3), Warnings = document.Warnings };
            var next = Record(document, ref result, cancellation);
            JobMetrics.Attempt(result);
            observer?.Ended(slot, job, result);
            return next;
        }
        finally
        {
            running.TryRemove(sha256, out _);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => readers.Dispose();

    private AttemptResult Try(RunningDocument document)
    {
        try
        {
            return Load(document);
        }
        catch (StaleLeaseException)
        {
            // Somebody else has taken the document over, and says what becomes of it.
            return new AttemptResult(JobState.Queued);
        }
        catch (OperationCanceledException)
        {
            return new AttemptResult(document.Unwanted ? JobState.Cancelled : JobState.Queued);
        }
        catch (Exception e)
        {
            return new AttemptResult(JobState.Failed) { Failure = FailureOf.Exception(e) };
        }
    }

    private AttemptResult Load(RunningDocument document)
    {
        var job = document.Job;
        if (!job.Reread && archive.Find(job.Sha256) is { } known)
        {
            return new AttemptResult(JobState.Done)
            {
                Id = known.Id,
                Organisation = known.Organisation,
                Counts = known.Counts,
                WasPresent = true,
            };
        }

        var lease = fenced ? archive.Acquire(job.Sha256) : null;
        var read = Read(document);
        document.EndStage();
        archive.Store(read, lease);
        document.EndStage(Storing);
        return new AttemptResult(JobState.Done)
        {
            Id = read.Id,
            Organisation = read.Organisation,
            Counts = DocumentCounts.Of(read),
            DatabaseSeconds = document.StageSeconds[Storing],
            StageSeconds = document.StageSeconds,
        };
    }

    private Document Read(RunningDocument document)
    {
        var job = document.Job;
        var input = StoredOriginal.Open(archive.Originals, job, options.Reader.Limits) with
        {
            Corrections = archive.Corrections(job.Sha256),
            Memory = new StoredRecognition(archive.Recognitions, document),
        };
        using var reader = readers.Rent();
        return reader.Read(input, job.Recognise, document, document.Cancellation);
    }

    /// <summary>Writes down how an attempt has ended.</summary>
    private (TimeSpan Delay, string Batch)? Record(RunningDocument document, ref AttemptResult result, CancellationToken cancellation)
    {
        var job = document.Job;
        var end = result;
        (TimeSpan Delay, string Batch)? next = null;
        Func<bool> write;
        switch (result)
        {
            case { State: JobState.Done }:
                // What was there already may have been written by a worker that died before it could say so: compare anew.
                write = () => claims.Done(job, end.Counts.Pages, end.Seconds, end.Organisation);
                break;
            case { State: JobState.Cancelled }:
                write = () => claims.Cancelled(job);
                break;
            case { Failure: null }:
                write = () => claims.Release(job);
                break;
            case { Failure: { } failure } when MayRetry(job, failure, cancellation):
                // A reading process that died takes nothing with it that would need time to come back.
                var delay = failure.Lost ? TimeSpan.Zero : options.Retry.Delay(job.Attempt, Random.Shared.NextDouble());
                var batch = $"retry-{Guid.NewGuid():N}";
                write = () => claims.Failed(job, failure, delay, batch, end.Seconds);
                next = (delay, batch);
                break;
            default:
                result = result with { State = JobState.GivenUp };
                write = () => claims.GivenUp(job, end.Failure!, end.Seconds);
                break;
        }

        if (Insist(write, cancellation))
        {
            return next;
        }

        // Another process was given this document meanwhile, and says what becomes of it.
        result = result with
        {
            State = JobState.Queued,
        };
        return null;
    }

    private bool MayRetry(Job job, JobFailure failure, CancellationToken cancellation) =>
        failure switch
        {
            { Lost: true } => job.Losses + 1 < RetryPolicy.MostLosses,
            // What is not installed here may be on another machine; where there is none, only a person can mend it.
            { LacksComponent: true } => job.Attempt < Math.Min(RetryPolicy.MostAttemptsElsewhere, options.Retry.MostAttempts)
                && Insist(() => claims.HasOthers(options.DeadAfter), cancellation),
            _ => failure.MayPass && job.Attempt < options.Retry.MostAttempts,
        };

    /// <summary>
    /// Writes into the queue, however long its database is away: the slot has nothing else to do until then. Where the
    /// process ends first, others find out what it was at.
    /// </summary>
    private T? Insist<T>(Func<T> write, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return write();
            }
            catch (ArchiveException e)
            {
                if (clock.Elapsed > options.Patience)
                {
                    Fault = e;
                }

                if (cancellation.IsCancellationRequested || Fault is not null)
                {
                    return default;
                }

                cancellation.WaitHandle.WaitOne(Pause);
            }
        }
    }
}
