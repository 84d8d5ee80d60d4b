using Ingest.Archive;
using Ingest.Model;

namespace Ingest.Cli.Run;

/// <summary>What a run has done.</summary>
/// <param name="Outcomes">What became of each input that was reached.</param>
/// <param name="Elapsed">Time taken.</param>
/// <param name="Interrupted">Whether it was stopped before the end.</param>
internal sealed record RunResult(IReadOnlyList<DocumentOutcome> Outcomes, TimeSpan Elapsed, bool Interrupted)
{
    /// <summary>All documents of the run that are in the archive now, together.</summary>
    public DocumentCounts Totals => Outcomes.Aggregate(default(DocumentCounts), (sum, outcome) => sum + outcome.Counts);

    /// <summary>Pages read in this run, per second of it.</summary>
    public double PagesPerSecond =>
        Elapsed > TimeSpan.Zero ? Outcomes.Where(o => o.State == DocumentState.Loaded).Sum(o => o.Counts.Pages) / Elapsed.TotalSeconds : 0;

    /// <summary>Number of failures by kind, the most frequent first.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Failures =>
        [
            .. Outcomes
                .Where(o => o.FailureKind is not null)
                .CountBy(o => o.FailureKind!, StringComparer.Ordinal)
                .OrderByDescending(kind => kind.Value)
                .ThenBy(kind => kind.Key, StringComparer.Ordinal),
        ];

    /// <summary>How many inputs ended in a state.</summary>
    /// <param name="state">The state.</param>
    public int Count(DocumentState state) => Outcomes.Count(o => o.State == state);

    /// <summary>The exit code: an interruption outweighs failures, and these outweigh findings, which are then not complete.</summary>
    /// <param name="failOn">Least severity that counts as a failure; none when findings do not.</param>
    public int ExitCodeFor(Severity? failOn)
    {
        if (Interrupted)
        {
            return ExitCode.Interrupted;
        }

        if (Outcomes.Any(o => o.LacksComponent))
        {
            return ExitCode.ComponentMissing;
        }

        if (Failures.Count > 0)
        {
            return Failures.All(f => f.Key == FailureName.Encrypted) ? ExitCode.Encrypted : ExitCode.InputNotRead;
        }

        var counted = failOn switch
        {
            Severity.Error => Totals.Errors,
            Severity.Warning => Totals.Errors + Totals.Warnings,
            _ => 0,
        };
        return counted > 0 ? ExitCode.Findings : ExitCode.Done;
    }
}
