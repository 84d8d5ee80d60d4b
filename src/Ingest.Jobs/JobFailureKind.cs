namespace Ingest.Jobs;

/// <summary>Kinds of failure that are not of reading.</summary>
public static class JobFailureKind
{
    /// <summary>The original may not be opened or is gone.</summary>
    public const string NotFound = "not-found";

    /// <summary>It was read but could not be written into the archive.</summary>
    public const string NotStored = "not-stored";

    /// <summary>The process that worked on it died or was killed.</summary>
    public const string WorkerLost = "worker-lost";

    /// <summary>A person took it out of the queue.</summary>
    public const string Cancelled = "cancelled";
}
