namespace Ingest.Jobs;

/// <summary>A document's job as it stands in the queue. Times are UTC by the clock of the database.</summary>
public sealed record Job
{
    /// <summary>SHA-256 of the file, lower-case hexadecimal: the identity of the job.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Name to report, without the folder.</summary>
    public required string File { get; init; }

    /// <summary>Where it came from, as it was given.</summary>
    public required string Source { get; init; }

    /// <summary>Size of the file in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>Where it is.</summary>
    public JobState State { get; init; }

    /// <summary>Whether it is read even where the archive has it.</summary>
    public bool Reread { get; init; }

    /// <summary>Whether text in images is recognised.</summary>
    public bool Recognise { get; init; } = true;

    /// <summary>Attempts begun.</summary>
    public int Attempt { get; init; }

    /// <summary>Attempts that ended with the death of the process that made them.</summary>
    public int Losses { get; init; }

    /// <summary>The process that works on it, or worked on it last.</summary>
    public string? Node { get; init; }

    /// <summary>The stage it is in while it runs, or was in at the end.</summary>
    public string? Stage { get; init; }

    /// <summary>The page of this stage, from 1; 0 before the first.</summary>
    public int Page { get; init; }

    /// <summary>When the last attempt began.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Kind of the last failure.</summary>
    public string? FailureKind { get; init; }

    /// <summary>What happened at the last failure, and what to do.</summary>
    public string? Message { get; init; }

    /// <summary>Whether it failed because something is not installed.</summary>
    public bool LacksComponent { get; init; }

    /// <summary>When the next attempt is due, after a failure that may pass.</summary>
    public DateTimeOffset? NextAttempt { get; init; }

    /// <summary>When it came into the queue.</summary>
    public DateTimeOffset Queued { get; init; }

    /// <summary>When it ended, well or not.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>Time of the last attempt in seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>Pages of the document, once it is done.</summary>
    public int Pages { get; init; }

    /// <summary>Whether nothing more will happen by itself.</summary>
    public bool IsOver => State is JobState.Done or JobState.GivenUp or JobState.Cancelled;
}
