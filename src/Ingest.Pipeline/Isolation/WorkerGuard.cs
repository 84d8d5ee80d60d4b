using System.Diagnostics;
using Ingest.Model;

namespace Ingest.Pipeline.Isolation;

/// <summary>
/// Watches over one document's time and over cancellation: kills the child when a limit is met, which ends the blocked
/// read of its pipe.
/// </summary>
internal sealed class WorkerGuard : IDisposable
{
    private readonly WorkerProcess worker;
    private readonly ReaderLimits limits;
    private readonly Timer silence;
    private readonly Timer whole;
    private readonly CancellationTokenRegistration cancelled;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan patience;
    private TimeSpan extension;
    private readonly Lock gate = new();
    private Reason reason;
    private bool ended;

    /// <summary>Starts to watch.</summary>
    /// <param name="worker">The child.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellation">Kills the child when asked for.</param>
    public WorkerGuard(WorkerProcess worker, ReaderLimits limits, CancellationToken cancellation)
    {
        this.worker = worker;
        this.limits = limits;
        patience = limits.Patience(default);
        silence = new Timer(_ => End(Reason.Silent), null, patience, Timeout.InfiniteTimeSpan);
        whole = new Timer(_ => End(Reason.TookTooLong), null, limits.DocumentTime, Timeout.InfiniteTimeSpan);
        cancelled = cancellation.Register(() => End(Reason.Cancelled));
    }

    private enum Reason
    {
        None,
        Silent,
        TookTooLong,
        Cancelled,
    }

    /// <summary>The child has told a step: from now on it may be silent as long as that step allows.</summary>
    /// <param name="step">The step.</param>
    public void Expect(PipelineProgress step)
    {
        patience = limits.Patience(step);
        if (limits.Extension(step) is var more && more > extension)
        {
            extension = more;
            var left = limits.DocumentTime + extension - clock.Elapsed;
            whole.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }

        StillAlive();
    }

    /// <summary>The parent has something else to do: until the child is heard again, its silence does not count.</summary>
    public void Pause() => silence.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>The child has sent something.</summary>
    public void StillAlive() => silence.Change(patience, Timeout.InfiniteTimeSpan);

    /// <summary>Why the child was killed; none when it was not, or not because of a limit.</summary>
    /// <param name="step">The last step it told.</param>
    public ReadFailure? Verdict(PipelineProgress step) =>
        reason switch
        {
            Reason.Silent => new ReadFailure(
                FailureKind.TimedOut,
                $"Nothing came for {patience.TotalSeconds:0.#} s {Where(step)}. Raise --page-timeout to wait longer."
            ),
            Reason.TookTooLong => new ReadFailure(
                FailureKind.TimedOut,
                $"It was not done after {(limits.DocumentTime + extension).TotalSeconds:0.#} s; the last step was {Where(step)}. Raise --timeout to wait longer."
            ),
            _ => null,
        };

    /// <summary>Stops watching. Nothing is killed any more once this has returned.</summary>
    /// <returns>Whether the child was killed.</returns>
    public bool Stop()
    {
        lock (gate)
        {
            ended = true;
        }

        Dispose();
        return reason != Reason.None;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        cancelled.Dispose();
        silence.Dispose();
        whole.Dispose();
    }

    private static string Where(PipelineProgress step) =>
        step.Stage switch
        {
            PipelineStage.Reading => $"while reading page {step.Page + 1}",
            PipelineStage.Recognition => $"while recognising scanned pages ({step.Page} done)",
            PipelineStage.Layout => "while finding tables and sections",
            PipelineStage.Extraction => "while reading figures",
            _ => "while evaluating relations",
        };

    private void End(Reason why)
    {
        lock (gate)
        {
            if (!ended && reason == Reason.None)
            {
                reason = why;
                worker.Kill();
            }
        }
    }
}
