namespace Ingest.Jobs;

/// <summary>Where a document's job is.</summary>
public enum JobState
{
    /// <summary>It waits for a worker.</summary>
    Queued,

    /// <summary>A worker is at it.</summary>
    Running,

    /// <summary>The document is in the archive.</summary>
    Done,

    /// <summary>The last attempt failed for a reason that may pass; another one follows.</summary>
    Failed,

    /// <summary>It failed for good: for a reason that will not pass, too often, or because it killed its worker twice.</summary>
    GivenUp,

    /// <summary>A person has taken it out of the queue.</summary>
    Cancelled,
}
