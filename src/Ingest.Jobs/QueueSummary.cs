using Ingest.Jobs.Database;

namespace Ingest.Jobs;

/// <summary>The queue as a whole.</summary>
/// <param name="Counts">Jobs in each state.</param>
/// <param name="Failures">Jobs that failed or were given up, by kind of failure, the most frequent first.</param>
/// <param name="Nodes">The processes that work on it.</param>
/// <param name="Paused">Whether nothing new is begun.</param>
/// <param name="DocumentsLastMinute">Documents done in the last minute.</param>
/// <param name="PagesLastMinute">Their pages.</param>
/// <param name="ToCompare">Documents whose organisation's reports are still to be checked against one another.</param>
public sealed record QueueSummary(
    IReadOnlyDictionary<JobState, int> Counts,
    IReadOnlyList<KeyValuePair<string, int>> Failures,
    IReadOnlyList<QueueNode> Nodes,
    bool Paused,
    int DocumentsLastMinute,
    int PagesLastMinute,
    int ToCompare
)
{
    /// <summary>Documents that are not over.</summary>
    public int Left => Counts.Where(c => c.Key is JobState.Queued or JobState.Running or JobState.Failed).Sum(c => c.Value);

    /// <summary>Time the rest takes at the pace of the last minute; none where nothing was done in it.</summary>
    public TimeSpan? Remaining => DocumentsLastMinute == 0 ? null : TimeSpan.FromMinutes((double)Left / DocumentsLastMinute);

    /// <summary>Reads it.</summary>
    /// <param name="session">A transaction.</param>
    /// <param name="now">SQL for the time.</param>
    internal static QueueSummary Read(JobSession session, string now)
    {
        var counts = session.Query("SELECT state, count(*) AS n FROM jobs GROUP BY state", r => (r.Text("state")!, (int)r.Number("n")));
        var failures = session.Query(
            "SELECT failure_kind, count(*) AS n FROM jobs WHERE state IN ('failed', 'given-up') AND failure_kind IS NOT NULL GROUP BY failure_kind ORDER BY n DESC, failure_kind",
            r => KeyValuePair.Create(r.Text("failure_kind")!, (int)r.Number("n"))
        );
        var nodes = session.Query(
            $"SELECT node, slots, started_at, {now} - seen_at AS silence, (SELECT count(*) FROM jobs WHERE state = 'running' AND jobs.node = job_nodes.node) AS running FROM job_nodes ORDER BY node",
            r => new QueueNode(
                r.Text("node")!,
                (int)r.Number("slots"),
                (int)r.Number("running"),
                r.Time("started_at")!.Value,
                TimeSpan.FromMilliseconds(r.Number("silence"))
            )
        );
        var recent = session
            .Query(
                $"SELECT count(*) AS n, coalesce(sum(pages), 0) AS pages FROM jobs WHERE state = 'done' AND finished_at > {now} - 60000",
                r => ((int)r.Number("n"), (int)r.Number("pages"))
            )
            .Single();
        var paused = session.Number("SELECT count(*) FROM job_settings WHERE name = 'paused'") > 0;
        return new QueueSummary(
            counts.ToDictionary(c => JobStateText.Parse(c.Item1), c => c.Item2),
            failures,
            nodes,
            paused,
            recent.Item1,
            recent.Item2,
            (int)session.Number("SELECT count(*) FROM jobs WHERE compared = 0 AND state = 'done'")
        );
    }
}
