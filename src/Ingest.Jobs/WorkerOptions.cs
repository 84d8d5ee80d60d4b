using Ingest.Pipeline.Isolation;

namespace Ingest.Jobs;

/// <summary>How a process works on the queue.</summary>
public sealed record WorkerOptions
{
    /// <summary>How documents are read.</summary>
    public required ReaderOptions Reader { get; init; }

    /// <summary>Documents at a time, at least 1.</summary>
    public required int Slots { get; init; }

    /// <summary>When failures that may pass are tried again.</summary>
    public RetryPolicy Retry { get; init; } = new();

    /// <summary>A process that has given no sign of life for this long counts as dead, and others do its work.</summary>
    public TimeSpan DeadAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Only documents this process is told about are begun, not all of the queue: the embedded archive, where a run that was
    /// killed may have left a long queue behind that the next one did not ask for.
    /// </summary>
    public bool OnlyOwn { get; init; }

    /// <summary>How long to try to write into the queue while its database refuses; without end where none is given.</summary>
    public TimeSpan? Patience { get; init; }

    /// <summary>Time between signs of life.</summary>
    public TimeSpan Beat { get; init; } = TimeSpan.FromSeconds(1);
}
