namespace Ingest.Jobs.Database;

/// <summary>
/// What a worker writes into the queue. Every change says in which state the job must be, and who must be at it, so that it
/// does nothing when another worker was faster.
/// </summary>
/// <param name="database">The tables.</param>
/// <param name="node">Name of this process.</param>
internal sealed class JobClaims(JobDatabase database, string node)
{
    /// <summary>A retry may come this much early: clocks of schedulers are not that of the database.</summary>
    private const int EarlyMilliseconds = 1000;

    /// <summary>Begins an attempt; none when the job is not to be begun, or somebody else has begun it.</summary>
    /// <param name="sha256">The document.</param>
    public Job? Begin(string sha256) =>
        database.Do(session =>
            session
                .Query(
                    $"""
                    UPDATE jobs SET state = 'running', node = @node, stage = 'reading', page = 0, since = {database.Now},
                        attempt = attempt + 1, cancel = 0, batch = NULL
                    WHERE sha256 = @sha256 AND (state = 'queued' OR state = 'failed' AND next_attempt_at <= {database.Now} + {EarlyMilliseconds})
                        AND NOT EXISTS (SELECT 1 FROM job_settings WHERE name = 'paused')
                    RETURNING {JobRow.JobColumns}
                    """,
                    row => row.Job(),
                    ("node", node),
                    ("sha256", sha256)
                )
                .SingleOrDefault()
        );

    /// <summary>The document is in the archive.</summary>
    /// <param name="job">As it was begun.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="seconds">Time of the attempt.</param>
    /// <param name="organisation">Whose report it is; none where it was in the archive already, and nothing has to be compared anew.</param>
    public bool Done(Job job, int pages, double seconds, string? organisation) =>
        End(
            job,
            "state = 'done', failure_kind = NULL, message = NULL, lacks_component = 0, next_attempt_at = NULL, stage = NULL, "
                + $"finished_at = {database.Now}, pages = @pages, seconds = @seconds, organisation = @organisation, compared = @compared",
            ("pages", pages),
            ("seconds", seconds),
            ("organisation", organisation ?? ""),
            ("compared", string.IsNullOrEmpty(organisation) ? 1 : 0)
        );

    /// <summary>The attempt failed and another one follows.</summary>
    /// <param name="job">As it was begun.</param>
    /// <param name="failure">Why.</param>
    /// <param name="delay">Time until the next attempt.</param>
    /// <param name="batch">The Quartz job that will make it.</param>
    /// <param name="seconds">Time of the attempt.</param>
    public bool Failed(Job job, JobFailure failure, TimeSpan delay, string batch, double seconds) =>
        End(
            job,
            "state = 'failed', failure_kind = @kind, message = @message, losses = losses + @lost, batch = @batch, "
                + $"planned_at = {database.Now}, next_attempt_at = {database.Now} + @delay, seconds = @seconds",
            ("kind", failure.Kind),
            ("message", failure.Message),
            ("lost", failure.Lost ? 1 : 0),
            ("batch", batch),
            ("delay", (long)delay.TotalMilliseconds),
            ("seconds", seconds)
        );

    /// <summary>The job failed for good.</summary>
    /// <param name="job">As it was begun.</param>
    /// <param name="failure">Why.</param>
    /// <param name="seconds">Time of the attempt.</param>
    public bool GivenUp(Job job, JobFailure failure, double seconds) =>
        End(
            job,
            "state = 'given-up', failure_kind = @kind, message = @message, losses = losses + @lost, lacks_component = @lacks, "
                + $"next_attempt_at = NULL, finished_at = {database.Now}, seconds = @seconds",
            ("kind", failure.Kind),
            ("message", failure.Message),
            ("lost", failure.Lost ? 1 : 0),
            ("lacks", failure.LacksComponent ? 1 : 0),
            ("seconds", seconds)
        );

    /// <summary>A person took it out of the queue while it ran.</summary>
    /// <param name="job">As it was begun.</param>
    public bool Cancelled(Job job) => End(job, $"state = 'cancelled', finished_at = {database.Now}");

    /// <summary>The attempt is given back as if it had not been made.</summary>
    /// <param name="job">As it was begun.</param>
    public bool Release(Job job) => End(job, "state = 'queued', attempt = attempt - 1, node = NULL, stage = NULL");

    /// <summary>A sign of life of this process and of what it does.</summary>
    /// <param name="slots">Documents it takes at a time.</param>
    /// <param name="steps">Where each running document is.</param>
    /// <returns>Documents of this process that it shall give up: cancelled, or taken over by somebody else.</returns>
    public IReadOnlyList<string> Beat(int slots, IReadOnlyCollection<(string Sha256, int Attempt, string Stage, int Page)> steps) =>
        database.Do(session =>
        {
            session.Execute(
                $"""
                INSERT INTO job_nodes (node, slots, started_at, seen_at) VALUES (@node, @slots, {database.Now}, {database.Now})
                ON CONFLICT (node) DO UPDATE SET seen_at = excluded.seen_at
                """,
                ("node", node),
                ("slots", slots)
            );
            return steps.Where(s => !StillMine(session, s.Sha256, s.Attempt, s.Stage, s.Page)).Select(s => s.Sha256).ToList();
        });

    /// <summary>This process works no longer.</summary>
    public void Leave() => database.Do(session => session.Execute("DELETE FROM job_nodes WHERE node = @node", ("node", node)));

    /// <summary>Whether another process works on the queue.</summary>
    /// <param name="silence">How old its last sign of life may be.</param>
    public bool HasOthers(TimeSpan silence) =>
        database.Do(session =>
            session.Number(
                $"SELECT COUNT(*) FROM job_nodes WHERE node <> @node AND seen_at > {database.Now} - @silence",
                ("node", node),
                ("silence", (long)silence.TotalMilliseconds)
            )
        ) > 0;

    private bool StillMine(JobSession session, string sha256, int attempt, string stage, int page) =>
        session.Query(
            "UPDATE jobs SET stage = @stage, page = @page WHERE sha256 = @sha256 AND node = @node AND attempt = @attempt AND state = 'running' RETURNING cancel",
            row => row.Number("cancel") == 0,
            ("stage", stage),
            ("page", page),
            ("sha256", sha256),
            ("node", node),
            ("attempt", attempt)
        )
            is [true];

    private bool End(Job job, string changes, params (string Name, object? Value)[] values) =>
        database.Do(session =>
            session.Execute(
                $"UPDATE jobs SET {changes} WHERE sha256 = @sha256 AND node = @node AND attempt = @attempt AND state = 'running'",
                [.. values, ("sha256", job.Sha256), ("node", node), ("attempt", job.Attempt)]
            ) == 1
        );
}
