using System.Data.Common;

namespace Ingest.Jobs.Database;

/// <summary>The present row of a result, by column names.</summary>
/// <param name="reader">The result.</param>
internal sealed class JobRow(DbDataReader reader)
{
    /// <summary>Columns of <see cref="Job"/>, for queries.</summary>
    public const string JobColumns =
        "sha256, file, source, bytes, state, reread, recognise, attempt, losses, node, stage, page, since, failure_kind, message, "
        + "lacks_component, next_attempt_at, queued_at, finished_at, seconds, pages";

    /// <summary>A job, of <see cref="JobColumns"/>.</summary>
    public Job Job() =>
        new()
        {
            Sha256 = Text("sha256")!,
            File = Text("file")!,
            Source = Text("source")!,
            Bytes = Number("bytes"),
            State = JobStateText.Parse(Text("state")!),
            Reread = Number("reread") != 0,
            Recognise = Number("recognise") != 0,
            Attempt = (int)Number("attempt"),
            Losses = (int)Number("losses"),
            Node = Text("node"),
            Stage = Text("stage"),
            Page = (int)Number("page"),
            Since = Time("since"),
            FailureKind = Text("failure_kind"),
            Message = Text("message"),
            LacksComponent = Number("lacks_component") != 0,
            NextAttempt = Time("next_attempt_at"),
            Queued = Time("queued_at")!.Value,
            Finished = Time("finished_at"),
            Seconds = reader["seconds"] is double seconds ? seconds : 0,
            Pages = (int)Number("pages"),
        };

    /// <summary>A text; none where it is null.</summary>
    /// <param name="column">Its name.</param>
    public string? Text(string column) => reader[column] as string;

    /// <summary>A whole number; 0 where it is null.</summary>
    /// <param name="column">Its name.</param>
    public long Number(string column) =>
        reader[column] switch
        {
            long n => n,
            int n => n,
            decimal n => (long)n,
            _ => 0,
        };

    /// <summary>A time; none where it is null.</summary>
    /// <param name="column">Its name.</param>
    public DateTimeOffset? Time(string column) => reader[column] is DBNull ? null : DateTimeOffset.FromUnixTimeMilliseconds(Number(column));
}
