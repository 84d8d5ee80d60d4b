using Ingest.Archive;
using Ingest.Jobs.Database;

namespace Ingest.Jobs;

/// <summary>
/// The queue of documents as people see it: what is in it, and what they may change. It lies in the database of the archive;
/// any number of programs may look at it while others work on it.
/// </summary>
public sealed class JobStore : IDisposable
{
    private readonly bool owned;

    /// <summary>Opens the queue of an archive.</summary>
    /// <param name="address">The archive, which exists.</param>
    /// <exception cref="ArchiveException">When it cannot be reached.</exception>
    public JobStore(ArchiveAddress address)
        : this(JobDatabase.Open(address)) => owned = true;

    /// <summary>The queue in a database that somebody else closes.</summary>
    /// <param name="database">The database.</param>
    internal JobStore(JobDatabase database) => Database = database;

    private JobDatabase Database { get; }

    /// <summary>
    /// Adds documents. One that is waiting or being read stays as it is; one that is over begins anew, except one that has killed
    /// its worker too often: that takes <see cref="JobRequest.Reread"/>.
    /// </summary>
    /// <param name="requests">The documents.</param>
    /// <returns>The jobs of these documents, in their order.</returns>
    public IReadOnlyList<Job> Add(IReadOnlyCollection<JobRequest> requests) =>
        Database.Do(session => requests.Select(r => Add(session, r)).ToList());

    /// <summary>Jobs in the order they came.</summary>
    /// <param name="state">Only those in this state.</param>
    /// <param name="limit">At most so many, the latest first to end or to come.</param>
    public IReadOnlyList<Job> List(JobState? state = null, int limit = int.MaxValue) =>
        Database.Do(session =>
            session.Query(
                $"SELECT {JobRow.JobColumns} FROM jobs WHERE @state = '' OR state = @state ORDER BY coalesce(finished_at, since, queued_at) DESC, sha256 LIMIT @limit",
                row => row.Job(),
                ("state", state is { } one ? JobStateText.Of(one) : ""),
                ("limit", (long)limit)
            )
        );

    /// <summary>Jobs a person may mean: by the first characters of the content's hash, by file name, or by source.</summary>
    /// <param name="reference">What the person wrote.</param>
    public IReadOnlyList<Job> Find(string reference) =>
        Database.Do(session =>
            session.Query(
                $"SELECT {JobRow.JobColumns} FROM jobs WHERE file = @reference OR source = @reference OR substr(sha256, 1, @length) = @reference AND @length >= 4 ORDER BY queued_at, sha256",
                row => row.Job(),
                ("reference", reference),
                ("length", reference.Length)
            )
        );

    /// <summary>Jobs that are over since a moment.</summary>
    /// <param name="moment">Milliseconds since 1970-01-01 UTC by the clock of the database.</param>
    /// <returns>The jobs, and the moment to ask for next time.</returns>
    public (IReadOnlyList<Job> Jobs, long Next) EndedSince(long moment) =>
        Database.Do<(IReadOnlyList<Job>, long)>(session =>
        {
            var now = session.Number($"SELECT {Database.Now}");
            var jobs = session.Query(
                $"SELECT {JobRow.JobColumns} FROM jobs WHERE finished_at >= @moment AND state IN ('done', 'given-up', 'cancelled')",
                row => row.Job(),
                ("moment", moment)
            );
            // Who ended a job may write that a little later than he took the time.
            return (jobs, now - 10_000);
        });

    /// <summary>How many there are in each state, who works, and how fast it goes.</summary>
    public QueueSummary Summary() => Database.Do(session => QueueSummary.Read(session, Database.Now));

    /// <summary>Puts jobs that are not running and not done back into the queue, as if they had never been tried.</summary>
    /// <param name="sha256">Which one; all that have failed or were given up where none is given.</param>
    /// <returns>How many.</returns>
    public int Retry(string? sha256) =>
        Database.Do(session =>
            session.Execute(
                "UPDATE jobs SET state = 'queued', attempt = 0, losses = 0, batch = NULL, next_attempt_at = NULL, finished_at = NULL "
                    + (
                        sha256 is null
                            ? "WHERE state IN ('failed', 'given-up')"
                            : "WHERE sha256 = @sha256 AND state IN ('failed', 'given-up', 'cancelled')"
                    ),
                ("sha256", sha256 ?? "")
            )
        );

    /// <summary>Takes a job out of the queue; one that is running ends at the next heartbeat of its worker.</summary>
    /// <param name="sha256">Which one; all that wait or run where none is given.</param>
    /// <returns>How many.</returns>
    public int Cancel(string? sha256) =>
        Database.Do(session =>
        {
            var which = sha256 is null ? "" : " AND sha256 = @sha256";
            var waiting = session.Execute(
                $"UPDATE jobs SET state = 'cancelled', batch = NULL, finished_at = {Database.Now} WHERE state IN ('queued', 'failed'){which}",
                ("sha256", sha256 ?? "")
            );
            var running = session.Execute($"UPDATE jobs SET cancel = 1 WHERE state = 'running'{which}", ("sha256", sha256 ?? ""));
            return waiting + running;
        });

    /// <summary>Begins nothing new until <see cref="Resume"/>; what runs is finished.</summary>
    public void Pause() =>
        Database.Do(session =>
            session.Execute("INSERT INTO job_settings (name, value) VALUES ('paused', 'yes') ON CONFLICT (name) DO NOTHING")
        );

    /// <summary>Goes on.</summary>
    public void Resume() => Database.Do(session => session.Execute("DELETE FROM job_settings WHERE name = 'paused'"));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (owned)
        {
            Database.Dispose();
        }
    }

    private Job Add(JobSession session, JobRequest request) =>
        session.Query(
            $"""
            INSERT INTO jobs (sha256, file, source, bytes, state, reread, recognise, attempt, losses, cancel, lacks_component, compared, queued_at)
            VALUES (@sha256, @file, @source, @bytes, 'queued', @reread, @recognise, 0, 0, 0, 0, 0, {Database.Now})
            ON CONFLICT (sha256) DO UPDATE SET
                state = 'queued', file = excluded.file, source = excluded.source, reread = excluded.reread, recognise = excluded.recognise,
                attempt = 0, cancel = 0, batch = NULL, next_attempt_at = NULL, finished_at = NULL, compared = 0, queued_at = excluded.queued_at,
                losses = CASE WHEN jobs.state = 'failed' AND excluded.reread = 0 THEN jobs.losses ELSE 0 END
            WHERE jobs.state IN ('done', 'cancelled', 'failed') OR jobs.state = 'given-up' AND (jobs.losses < {RetryPolicy.MostLosses} OR excluded.reread = 1)
            RETURNING {JobRow.JobColumns}
            """,
            row => row.Job(),
            ("sha256", request.Sha256),
            ("file", request.File),
            ("source", request.Source),
            ("bytes", request.Bytes),
            ("reread", request.Reread ? 1 : 0),
            ("recognise", request.Recognise ? 1 : 0)
        )
            is [var added]
            ? added
            : session
                .Query($"SELECT {JobRow.JobColumns} FROM jobs WHERE sha256 = @sha256", row => row.Job(), ("sha256", request.Sha256))
                .Single();
}
