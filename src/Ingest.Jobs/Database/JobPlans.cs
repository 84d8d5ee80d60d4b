namespace Ingest.Jobs.Database;

/// <summary>Which jobs wait for a plan, and which were left behind by processes that are gone.</summary>
/// <param name="database">The tables.</param>
internal sealed class JobPlans(JobDatabase database)
{
    /// <summary>The plan may be written into the job a little before Quartz has it.</summary>
    private const int PlanningMilliseconds = 10_000;

    /// <summary>Jobs nobody has planned, in the order they came, and when each is due.</summary>
    /// <param name="limit">At most so many.</param>
    public IReadOnlyList<(string Sha256, long Bytes, TimeSpan Wait)> Unplanned(int limit) =>
        database.Do(session =>
            session.Number("SELECT count(*) FROM job_settings WHERE name = 'paused'") > 0
                ? []
                : session.Query(
                    $"""
                    SELECT sha256, bytes, CASE WHEN state = 'failed' THEN coalesce(next_attempt_at, 0) - {database.Now} ELSE 0 END AS wait
                    FROM jobs WHERE batch IS NULL AND state IN ('queued', 'failed') ORDER BY queued_at, sha256 LIMIT @limit
                    """,
                    row => (row.Text("sha256")!, row.Number("bytes"), TimeSpan.FromMilliseconds(Math.Max(0, row.Number("wait")))),
                    ("limit", limit)
                )
        );

    /// <summary>Takes jobs into a plan.</summary>
    /// <param name="batch">Name of the Quartz job.</param>
    /// <param name="documents">The documents.</param>
    /// <returns>Those that nobody else has planned in the meantime.</returns>
    public IReadOnlyList<string> Take(string batch, IEnumerable<string> documents) =>
        database.Do(session =>
            documents
                .Where(sha256 =>
                    session.Execute(
                        $"UPDATE jobs SET batch = @batch, planned_at = {database.Now} WHERE sha256 = @sha256 AND batch IS NULL AND state IN ('queued', 'failed')",
                        ("batch", batch),
                        ("sha256", sha256)
                    ) == 1
                )
                .ToList()
        );

    /// <summary>Lets go of what a plan has not begun.</summary>
    /// <param name="batch">Name of the Quartz job; all plans where none is given.</param>
    public void Drop(string? batch) =>
        database.Do(session =>
            session.Execute(
                $"UPDATE jobs SET batch = NULL WHERE batch IS NOT NULL{(batch is null ? "" : " AND batch = @batch")}",
                ("batch", batch ?? "")
            )
        );

    /// <summary>Lets go of jobs whose plan Quartz does not know: it was never written, or has run without beginning them.</summary>
    public void DropForgotten() =>
        database.Do(session =>
            session.Execute(
                $"""
                UPDATE jobs SET batch = NULL
                WHERE batch IS NOT NULL AND state IN ('queued', 'failed') AND planned_at < {database.Now} - {PlanningMilliseconds}
                    AND NOT EXISTS (SELECT 1 FROM qrtz_job_details WHERE job_name = jobs.batch)
                """
            )
        );

    /// <summary>
    /// Ends the attempts of processes that have given no sign of life for too long: each counts as one in which the process
    /// died of its document. The archive's fencing token keeps such a process from writing if it lives after all.
    /// </summary>
    /// <param name="silence">How long is too long; all processes are dead where none is given.</param>
    /// <param name="policy">When the next attempt is due.</param>
    /// <returns>How many attempts were ended.</returns>
    public int EndLost(TimeSpan? silence, RetryPolicy policy) =>
        database.Do(session =>
        {
            var delay = silence is null ? TimeSpan.Zero : policy.FirstDelay;
            session.Execute(
                $"DELETE FROM job_nodes WHERE seen_at < {database.Now} - @silence",
                ("silence", silence is { } most ? (long)most.TotalMilliseconds : -1L)
            );
            return session.Execute(
                $"""
                UPDATE jobs SET
                    state = CASE WHEN losses + 1 >= {RetryPolicy.MostLosses} THEN 'given-up' ELSE 'failed' END,
                    finished_at = CASE WHEN losses + 1 >= {RetryPolicy.MostLosses} THEN {database.Now} ELSE NULL END,
                    losses = losses + 1, batch = NULL, next_attempt_at = {database.Now} + @delay, failure_kind = @kind,
                    message = CASE WHEN losses + 1 >= {RetryPolicy.MostLosses}
                        THEN 'Twice a worker was gone while it was at this document, so it is set aside. Try it again with ''ingest jobs retry''.'
                        ELSE 'The worker was gone while it was at this document.' END
                WHERE state = 'running' AND NOT EXISTS (SELECT 1 FROM job_nodes WHERE job_nodes.node = jobs.node)
                """,
                ("delay", (long)delay.TotalMilliseconds),
                ("kind", JobFailureKind.WorkerLost)
            );
        });

    /// <summary>Organisations with reports that were loaded since they were last compared.</summary>
    public IReadOnlyList<string> ToCompare() =>
        database.Do(session =>
            session.Query("SELECT DISTINCT organisation FROM jobs WHERE compared = 0 AND state = 'done'", row => row.Text("organisation")!)
        );

    /// <summary>Their reports were compared.</summary>
    /// <param name="organisation">Name as printed.</param>
    /// <param name="before">Only what was done before this moment, in milliseconds by the clock of the database.</param>
    public void Compared(string organisation, long before) =>
        database.Do(session =>
            session.Execute(
                "UPDATE jobs SET compared = 1 WHERE organisation = @organisation AND compared = 0 AND state = 'done' AND finished_at <= @before",
                ("organisation", organisation),
                ("before", before)
            )
        );

    /// <summary>The time by the clock of the database, in milliseconds.</summary>
    public long Now() => database.Do(session => session.Number($"SELECT {database.Now}"));

    /// <summary>Documents that wait or run.</summary>
    public int Left() => database.Do(session => (int)session.Number("SELECT count(*) FROM jobs WHERE state IN ('queued', 'running')"));
}
