using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Archive;
using Ingest.Cli.Inputs;
using Ingest.Model;
using Ingest.Pipeline.Isolation;
using Ingest.Pipeline.Rechecking;

namespace Ingest.Cli.Run;

/// <summary>
/// Loads documents into the archive, several at a time: each slot is a thread with a reading process of its own that takes
/// the next input from a common queue. One input that fails never stops the others.
/// </summary>
/// <param name="archive">Where documents go.</param>
/// <param name="options">How they are read.</param>
/// <param name="observer">Is told how it goes on.</param>
internal sealed class BatchRun(IArchive archive, RunOptions options, IRunObserver observer)
{
    /// <summary>Content that an input of this run has taken on already, with that input's name.</summary>
    private readonly ConcurrentDictionary<string, string> taken = new(StringComparer.Ordinal);

    /// <summary>Loads all inputs; returns when they are done or the rest was given up.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="cancellation">Gives up what is not done yet; what is done stays.</param>
    public RunResult Run(InputSet inputs, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var outcomes = new DocumentOutcome?[inputs.Documents.Count];
        var next = -1;
        var slots = Enumerable.Range(0, Math.Clamp(inputs.Documents.Count, 1, options.Jobs)).Select(Start).ToList();
        var lost = inputs.Problems.Select(Refuse).ToList();
        slots.ForEach(slot => slot.Join());
        var all = CheckBetween([.. outcomes.OfType<DocumentOutcome>(), .. lost], cancellation);
        return new RunResult(all, clock.Elapsed, cancellation.IsCancellationRequested);

        Thread Start(int slot)
        {
            var thread = new Thread(() => Work(slot)) { Name = $"slot {slot}", IsBackground = true };
            thread.Start();
            return thread;
        }

        void Work(int slot)
        {
            using var reader = new ReaderProcess(options.Reader);
            while (!cancellation.IsCancellationRequested && Interlocked.Increment(ref next) is var i && i < outcomes.Length)
            {
                outcomes[i] = Take(slot, reader, inputs.Documents[i], cancellation);
            }
        }
    }

    /// <summary>What documents of one organisation imply about one another can be checked only when all are there.</summary>
    private List<DocumentOutcome> CheckBetween(List<DocumentOutcome> outcomes, CancellationToken cancellation)
    {
        var organisations = outcomes.Where(o => o.State == DocumentState.Loaded).Select(o => o.Organisation).OfType<string>();
        try
        {
            var check = new ArchiveChecker(archive).CheckBetween([.. organisations.Distinct(StringComparer.Ordinal)], cancellation);
            var counts = check.Changes.ToDictionary(c => c.Document.Id, c => c.After, StringComparer.Ordinal);
            return [.. outcomes.Select(o => o.Id is { } id && counts.TryGetValue(id, out var now) ? o with { Counts = now } : o)];
        }
        catch (OperationCanceledException)
        {
            return outcomes;
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
            return [.. outcomes, outcome];
        }
    }

    private DocumentOutcome Refuse(InputProblem problem)
    {
        var outcome = new DocumentOutcome
        {
            Input = problem.Shown,
            State = DocumentState.Failed,
            FailureKind = FailureName.NotFound,
            Message = $"{problem.Shown}: {problem.Message}",
        };
        observer.Finished(slot: null, outcome);
        return outcome;
    }

    /// <summary>What became of one input; none when it was given up.</summary>
    private DocumentOutcome? Take(int slot, ReaderProcess reader, InputDocument input, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        observer.Started(slot, input);
        DocumentOutcome outcome;
        try
        {
            outcome = Load(slot, reader, input, cancellation);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (DocumentException e)
        {
            outcome = Failed(input, FailureName.Of(e.Kind), e.Message) with { LacksComponent = e.MissingPackages.Count > 0 };
        }
        catch (ArchiveException e)
        {
            outcome = Failed(input, FailureName.NotStored, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            outcome = Failed(input, FailureName.NotFound, $"It cannot be opened: {e.Message}");
        }
        catch (Exception e)
        {
            outcome = Failed(
                input,
                FailureName.Of(FailureKind.Crashed),
                $"{e.GetType().Name}: {e.Message} This is a defect of Ingest; please report it."
            );
        }

        outcome = outcome with { Seconds = Math.Round(clock.Elapsed.TotalSeconds, 3) };
        observer.Finished(slot, outcome);
        return outcome;
    }

    private DocumentOutcome Load(int slot, ReaderProcess reader, InputDocument input, CancellationToken cancellation)
    {
        var opened = input.Open(options.Reader.Limits.FileBytes);
        var holder = taken.GetOrAdd(opened.Sha256, input.Shown);
        if (!ReferenceEquals(holder, input.Shown))
        {
            return new DocumentOutcome
            {
                Input = input.Shown,
                State = DocumentState.Duplicate,
                Message = $"same content as {holder}",
            };
        }

        if (!options.Force && archive.Find(opened.Sha256) is { } known)
        {
            return new DocumentOutcome
            {
                Input = input.Shown,
                State = DocumentState.Present,
                Id = known.Id,
                Counts = known.Counts,
            };
        }

        var reading = opened.Input with { Corrections = archive.Corrections(opened.Sha256) };
        var document = reader.Read(reading, new SlotProgress(observer, slot, input), cancellation);
        archive.Store(document);
        return new DocumentOutcome
        {
            Input = input.Shown,
            State = DocumentState.Loaded,
            Id = document.Id,
            Organisation = document.Organisation,
            Counts = DocumentCounts.Of(document),
        };
    }

    private static DocumentOutcome Failed(InputDocument input, string kind, string message) =>
        new()
        {
            Input = input.Shown,
            State = DocumentState.Failed,
            FailureKind = kind,
            // The reading process names the file without its folder; a list of failures needs to tell two of a name apart.
            Message =
                $"{input.Shown}: {(message.StartsWith(input.File + ": ", StringComparison.Ordinal) ? message[(input.File.Length + 2)..] : message)}",
        };
}
