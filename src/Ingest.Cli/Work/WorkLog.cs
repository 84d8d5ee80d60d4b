using Ingest.Cli.Output;
using Ingest.Jobs;
using Ingest.Pipeline;

namespace Ingest.Cli.Work;

/// <summary>One line for each attempt that ended.</summary>
/// <param name="terminal">Where lines go.</param>
internal sealed class WorkLog(Terminal terminal) : IWorkObserver
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, double> stages = new(StringComparer.Ordinal);

    /// <summary>Where the time went: seconds of each stage, of all documents together; empty before the first.</summary>
    public string StageTimes
    {
        get
        {
            lock (gate)
            {
                return string.Join(", ", stages.Select(s => FormattableString.Invariant($"{s.Key} {s.Value:0.0} s")));
            }
        }
    }

    /// <inheritdoc/>
    public void Started(int slot, Job job) { }

    /// <inheritdoc/>
    public void Stepped(int slot, Job job, PipelineProgress step) { }

    /// <inheritdoc/>
    public void Ended(int slot, Job job, AttemptResult result)
    {
        var text = result switch
        {
            { State: JobState.Done, WasPresent: true } => "already in the archive",
            { State: JobState.Done } => FormattableString.Invariant(
                $"{Nouns.Count(result.Counts.Pages, "page")}, {Nouns.Findings(result.Counts)}, {result.Seconds:0.000} s, database {result.DatabaseSeconds:0.000} s"
            ),
            { State: JobState.Failed, Failure: { } failure } => $"failed ({failure.Kind}), will be tried again: {failure.Message}",
            { State: JobState.GivenUp, Failure: { } failure } => $"FAILED ({failure.Kind}): {failure.Message}",
            { State: JobState.Cancelled } => "cancelled",
            _ => "given back",
        };
        lock (gate)
        {
            foreach (var line in result.Warnings.Append(text))
            {
                terminal.Say($"{job.File}: {line}");
            }

            foreach (var (stage, seconds) in result.StageSeconds)
            {
                stages[stage] = stages.GetValueOrDefault(stage) + seconds;
            }
        }
    }
}
