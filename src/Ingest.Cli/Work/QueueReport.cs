using System.Globalization;
using Ingest.Cli.Output;
using Ingest.Jobs;
using Spectre.Console;

namespace Ingest.Cli.Work;

/// <summary>Says what is in the queue.</summary>
/// <param name="terminal">Where it writes.</param>
/// <param name="json">Whether to answer in JSON.</param>
internal sealed class QueueReport(Terminal terminal, bool json)
{
    /// <summary>The queue as a whole, and jobs of it.</summary>
    /// <param name="summary">The whole.</param>
    /// <param name="jobs">The jobs.</param>
    /// <returns>The exit code.</returns>
    public int List(QueueSummary summary, IReadOnlyList<Job> jobs)
    {
        if (json)
        {
            JsonOutput.Write(Json(summary, jobs));
            return ExitCode.Done;
        }

        Whole(summary);
        var table = Terminal.Columns("SHA-256", "STATE", "ATTEMPT#", "NODE", "WHERE", "SINCE", "FILE", "FAILURE");
        foreach (var j in jobs)
        {
            string[] row =
            [
                j.Sha256[..12],
                JobStateText.Of(j.State),
                j.Attempt.ToString(CultureInfo.InvariantCulture),
                j.State == JobState.Running ? j.Node ?? "" : "",
                j.State == JobState.Running ? Where(j) : "",
                Time(j.Finished ?? (j.State == JobState.Queued ? j.Queued : j.Since)),
                j.File,
                Failure(j),
            ];
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        terminal.Write(table);
        return ExitCode.Done;
    }

    /// <summary>All of some jobs.</summary>
    /// <param name="jobs">The jobs.</param>
    /// <returns>The exit code.</returns>
    public int Show(IReadOnlyList<Job> jobs)
    {
        if (json)
        {
            JsonOutput.Write(jobs.Select(Json));
            return ExitCode.Done;
        }

        foreach (var j in jobs)
        {
            (string Name, string Value)[] lines =
            [
                ("sha256", j.Sha256),
                ("file", j.File),
                ("source", j.Source),
                ("bytes", j.Bytes.ToString(CultureInfo.InvariantCulture)),
                ("state", JobStateText.Of(j.State)),
                ("queued", Time(j.Queued)),
                ("attempt", j.Attempt.ToString(CultureInfo.InvariantCulture)),
                ("workers lost", j.Losses.ToString(CultureInfo.InvariantCulture)),
                ("node", j.Node ?? ""),
                ("where", j.State == JobState.Running ? Where(j) : ""),
                ("since", Time(j.Since)),
                ("finished", Time(j.Finished)),
                ("next attempt", Time(j.NextAttempt)),
                ("failure", Failure(j)),
            ];
            foreach (var (name, value) in lines.Where(l => l.Value.Length > 0))
            {
                terminal.Data.WriteLine($"{name, -14}{value}");
            }
        }

        return ExitCode.Done;
    }

    /// <summary>How many jobs were changed.</summary>
    /// <param name="how">What they are now.</param>
    /// <param name="count">How many.</param>
    /// <returns>The exit code.</returns>
    public int Changed(string how, int count)
    {
        if (json)
        {
            JsonOutput.Write(new { Changed = count });
        }
        else
        {
            terminal.Data.WriteLine($"{Nouns.Count(count, "job")} {how}");
        }

        return ExitCode.Done;
    }

    private void Whole(QueueSummary s)
    {
        var counts = Enum.GetValues<JobState>().Select(state => $"{s.Counts.GetValueOrDefault(state)} {JobStateText.Of(state)}");
        terminal.Data.WriteLine(string.Join(", ", counts) + (s.Paused ? " (paused)" : ""));
        if (s.Failures.Count > 0)
        {
            terminal.Data.WriteLine("failures: " + string.Join(", ", s.Failures.Select(f => $"{f.Value} {f.Key}")));
        }

        var left = s.Remaining is { } remaining && s.Left > 0 ? $", about {remaining:d\\.hh\\:mm\\:ss} left" : "";
        terminal.Data.WriteLine(
            $"last minute: {Nouns.Count(s.DocumentsLastMinute, "document")}, {Nouns.Count(s.PagesLastMinute, "page")}{left}"
        );
        foreach (var node in s.Nodes)
        {
            terminal.Data.WriteLine(
                FormattableString.Invariant(
                    $"worker {node.Name}: {node.Running} of {node.Slots} slots at work, last sign of life {node.Silence.TotalSeconds:0.0} s ago"
                )
            );
        }
    }

    private static object Json(QueueSummary s, IReadOnlyList<Job> jobs) =>
        new
        {
            s.Paused,
            Counts = Enum.GetValues<JobState>()
                .ToDictionary(JobStateText.Of, state => s.Counts.GetValueOrDefault(state), StringComparer.Ordinal),
            Failures = s.Failures.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal),
            s.DocumentsLastMinute,
            s.PagesLastMinute,
            SecondsLeft = s.Remaining?.TotalSeconds,
            Nodes = s.Nodes.Select(n => new
            {
                n.Name,
                n.Slots,
                n.Running,
                n.Started,
                SilenceSeconds = n.Silence.TotalSeconds,
            }),
            Jobs = jobs.Select(Json),
        };

    private static object Json(Job j) =>
        new
        {
            j.Sha256,
            j.File,
            j.Source,
            j.Bytes,
            State = JobStateText.Of(j.State),
            j.Attempt,
            j.Losses,
            j.Node,
            j.Stage,
            j.Page,
            j.Since,
            j.FailureKind,
            j.Message,
            j.NextAttempt,
            j.Queued,
            j.Finished,
            j.Seconds,
            j.Pages,
        };

    private static string Where(Job j) => j.Page > 0 ? $"{j.Stage}, page {j.Page}" : j.Stage ?? "";

    private static string Failure(Job j) => j.FailureKind is null ? "" : $"({j.FailureKind}) {j.Message}";

    private static string Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
