using System.Diagnostics;
using Ingest.Archive;

namespace Ingest.Jobs.Tests.Chaos;

/// <summary>
/// Blows against a load. None meets a document that was met before, because such a one would rightly be set aside: a worker
/// is held while it is looked at, so that what it is at cannot change before the blow. Some documents are kept back, so that
/// there is work for the last blows to meet however fast the machine is.
/// </summary>
internal sealed class Storm : IDisposable
{
    /// <summary>A document that was met comes back no sooner than this after the blow that would meet it again.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(1);

    private readonly string db;
    private readonly JobStore queue;
    private readonly Queue<string> kept;

    /// <summary>Keeps documents back; no worker is at work yet.</summary>
    /// <param name="db">The archive.</param>
    /// <param name="keptBack">How many documents.</param>
    public Storm(string db, int keptBack)
    {
        this.db = db;
        queue = new JobStore(ArchiveAddress.Parse(db));
        kept = new Queue<string>(queue.List(JobState.Queued, keptBack).Select(j => j.Sha256));
        kept.ToList().ForEach(sha256 => queue.Cancel(sha256));
    }

    /// <summary>Lets some of the documents that were kept back into the queue.</summary>
    /// <param name="count">How many.</param>
    public void Release(int count) => Enumerable.Range(0, count).ToList().ForEach(_ => queue.Retry(kept.Dequeue()));

    /// <summary>Kills a worker in the middle of a document, and says which document and when.</summary>
    public (string Sha256, long At) KillWorker(List<Process> workers, TimeSpan patience)
    {
        (string Sha256, long At) killed = default;
        Strike(
            workers,
            patience,
            (worker, job) =>
            {
                IngestProgram.Kill(worker.Id);
                worker.WaitForExit();
                killed = (job.Sha256, Stopwatch.GetTimestamp());
                return true;
            }
        );
        return killed;
    }

    /// <summary>Kills the reading process of a worker that is at a document.</summary>
    public void KillReader(List<Process> workers, TimeSpan patience) =>
        Strike(
            workers,
            patience,
            (worker, _) =>
            {
                // Where the worker is already writing the document, it is the next one that meets the dead reader.
                var next = queue.List(JobState.Failed).Any(j => j.Losses > 0 && !(j.NextAttempt > DateTimeOffset.UtcNow + Margin));
                if (next || IngestProgram.Children(worker.Id) is not [var reader, ..])
                {
                    return false;
                }

                IngestProgram.Kill(reader);
                return true;
            }
        );

    /// <inheritdoc/>
    public void Dispose() => queue.Dispose();

    /// <summary>Holds a worker that is at a document that no blow has met, and strikes; tries again until the blow meets.</summary>
    private void Strike(List<Process> workers, TimeSpan patience, Func<Process, Job, bool> blow) =>
        Load.Until(
            db,
            now =>
            {
                foreach (var worker in workers.Where(w => At(now, w) is { Losses: 0 }))
                {
                    IngestProgram.Hold(worker.Id);
                    try
                    {
                        if (At(now, worker) is { Losses: 0 } job && blow(worker, job))
                        {
                            return true;
                        }
                    }
                    finally
                    {
                        if (!worker.HasExited)
                        {
                            IngestProgram.Continue(worker.Id);
                        }
                    }
                }

                return false;
            },
            patience,
            "a worker at a document that was not met before"
        );

    private static Job? At(JobStore queue, Process worker) =>
        worker.HasExited
            ? null
            : queue.List(JobState.Running).FirstOrDefault(j => j.Node!.Contains($"-{worker.Id}-", StringComparison.Ordinal));
}
