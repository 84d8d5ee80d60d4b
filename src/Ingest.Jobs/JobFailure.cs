namespace Ingest.Jobs;

/// <summary>How an attempt at a document failed.</summary>
/// <param name="Kind">Name of the kind, as <c>docs/cli.md</c> lists them.</param>
/// <param name="Message">What happened and what a person can do about it.</param>
public sealed record JobFailure(string Kind, string Message)
{
    /// <summary>Whether the same may succeed later.</summary>
    public bool MayPass { get; init; }

    /// <summary>Whether the reading process died of it, or was killed.</summary>
    public bool Lost { get; init; }

    /// <summary>Whether something is not installed.</summary>
    public bool LacksComponent { get; init; }
}
