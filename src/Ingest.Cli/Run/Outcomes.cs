using Ingest.Archive;
using Ingest.Cli.Inputs;
using Ingest.Jobs;

namespace Ingest.Cli.Run;

/// <summary>Outcomes of inputs.</summary>
internal static class Outcomes
{
    /// <summary>A path that leads nowhere.</summary>
    /// <param name="problem">The path.</param>
    public static DocumentOutcome Refused(InputProblem problem) =>
        new()
        {
            Input = problem.Shown,
            State = DocumentState.Failed,
            FailureKind = FailureName.NotFound,
            Message = $"{problem.Shown}: {problem.Message}",
        };

    /// <summary>The content of another input of the same run.</summary>
    /// <param name="input">The input.</param>
    /// <param name="holder">The other one.</param>
    public static DocumentOutcome Duplicate(InputDocument input, string holder) =>
        new()
        {
            Input = input.Shown,
            State = DocumentState.Duplicate,
            Message = $"same content as {holder}",
        };

    /// <summary>A document that was in the archive already.</summary>
    /// <param name="input">The input.</param>
    /// <param name="known">The document.</param>
    public static DocumentOutcome Present(InputDocument input, DocumentSummary known) =>
        new()
        {
            Input = input.Shown,
            State = DocumentState.Present,
            Id = known.Id,
            Counts = known.Counts,
        };

    /// <summary>A document that waits for other workers.</summary>
    /// <param name="input">The input.</param>
    public static DocumentOutcome Queued(InputDocument input) => new() { Input = input.Shown, State = DocumentState.Queued };

    /// <summary>An attempt of this process that was the last one.</summary>
    /// <param name="input">The input.</param>
    /// <param name="result">The attempt.</param>
    public static DocumentOutcome Of(InputDocument input, AttemptResult result) =>
        result switch
        {
            { State: JobState.Done } => new()
            {
                Input = input.Shown,
                State = result.WasPresent ? DocumentState.Present : DocumentState.Loaded,
                Id = result.Id,
                Organisation = result.Organisation,
                Counts = result.Counts,
                Seconds = result.Seconds,
            },
            { Failure: { } failure } => Failed(input, failure.Kind, failure.Message) with
            {
                LacksComponent = failure.LacksComponent,
                Seconds = result.Seconds,
            },
            _ => Cancelled(input),
        };

    /// <summary>A job that is over, whoever worked on it.</summary>
    /// <param name="input">The input.</param>
    /// <param name="job">The job.</param>
    /// <param name="stored">The document, where it is in the archive.</param>
    public static DocumentOutcome Of(InputDocument input, Job job, DocumentSummary? stored) =>
        job.State switch
        {
            JobState.Done when stored is not null => new()
            {
                Input = input.Shown,
                State = DocumentState.Loaded,
                Id = stored.Id,
                Organisation = stored.Organisation,
                Counts = stored.Counts,
                Seconds = job.Seconds,
            },
            JobState.Cancelled => Cancelled(input),
            _ => Failed(input, job.FailureKind ?? FailureName.NotStored, job.Message ?? "It is not in the archive.") with
            {
                LacksComponent = job.LacksComponent,
                Seconds = job.Seconds,
            },
        };

    /// <summary>A failure.</summary>
    /// <param name="input">The input.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="message">What happened.</param>
    public static DocumentOutcome Failed(InputDocument input, string kind, string message) =>
        new()
        {
            Input = input.Shown,
            State = DocumentState.Failed,
            FailureKind = kind,
            // The reading process names the file without its folder; a list of failures needs to tell two of a name apart.
            Message =
                $"{input.Shown}: {(message.StartsWith(input.File + ": ", StringComparison.Ordinal) ? message[(input.File.Length + 2)..] : message)}",
        };

    private static DocumentOutcome Cancelled(InputDocument input) =>
        Failed(input, JobFailureKind.Cancelled, "It was taken out of the queue. 'ingest jobs retry' puts it back.");
}
