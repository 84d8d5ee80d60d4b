using Ingest.Archive;
using Ingest.Cli.Output;
using Ingest.Jobs;

namespace Ingest.Cli.Work;

/// <summary>The life of a worker: starts, waits until it is told to stop or nothing is left, and ends in good order.</summary>
/// <param name="worker">The worker.</param>
/// <param name="terminal">Where it writes.</param>
/// <param name="archive">Name of the archive.</param>
/// <param name="grace">How long what runs may take at the end.</param>
internal sealed class WorkerRun(Worker worker, Terminal terminal, string archive, TimeSpan grace)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs it.</summary>
    /// <param name="untilEmpty">Whether to end when nothing is left.</param>
    /// <param name="cancellation">Tells it to stop; that is its natural end.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> Run(bool untilEmpty, CancellationToken cancellation)
    {
        try
        {
            await worker
                .Start(() => terminal.Say("Another process loads into this archive; waiting for it."), cancellation)
                .ConfigureAwait(false);
            terminal.Say($"Worker {worker.Name} works on {archive}.");
            await Stay(untilEmpty, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            terminal.Say($"Worker {worker.Name} stops; {Nouns.Count(worker.Running, "document")} in hand.");
        }

        await worker.Stop(grace).ConfigureAwait(false);
        terminal.Say($"Worker {worker.Name} has stopped.");
        return ExitCode.Done;
    }

    private async Task Stay(bool untilEmpty, CancellationToken cancellation)
    {
        string? known = null;
        while (!untilEmpty || !IsEmpty())
        {
            await Task.Delay(Poll, cancellation).ConfigureAwait(false);
            if (worker.Trouble != known)
            {
                known = worker.Trouble;
                terminal.Say(known is null ? "The queue can be reached again." : $"The queue cannot be reached; trying again: {known}");
            }
        }
    }

    private bool IsEmpty()
    {
        try
        {
            return worker.Queue.Summary() is { Left: 0, ToCompare: 0 };
        }
        catch (ArchiveException)
        {
            return false;
        }
    }
}
