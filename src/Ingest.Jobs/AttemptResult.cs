using Ingest.Archive;

namespace Ingest.Jobs;

/// <summary>How an attempt at a document has ended.</summary>
/// <param name="State">The job's state now; <see cref="JobState.Queued"/> where the attempt was given back or somebody else is at it.</param>
public sealed record AttemptResult(JobState State)
{
    /// <summary>Id of the document, once it is in the archive.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the archive had it already.</summary>
    public bool WasPresent { get; init; }

    /// <summary>The reporting organisation of a document that was loaded, as printed.</summary>
    public string? Organisation { get; init; }

    /// <summary>How much is in the document.</summary>
    public DocumentCounts Counts { get; init; }

    /// <summary>Time of the attempt in seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>Time of it spent in writing to the database, in seconds.</summary>
    public double DatabaseSeconds { get; init; }

    /// <summary>Time of each stage in seconds, by its name; <c>storing</c> among them.</summary>
    public IReadOnlyDictionary<string, double> StageSeconds { get; init; } = new Dictionary<string, double>();

    /// <summary>What a person should know although it kept nothing from being read; a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Why it failed.</summary>
    public JobFailure? Failure { get; init; }
}
