using Ingest.Archive;

namespace Ingest.Cli.Run;

/// <summary>What became of one input.</summary>
internal sealed record DocumentOutcome
{
    /// <summary>The input with its folder, as the user gave it.</summary>
    public required string Input { get; init; }

    /// <summary>What became of it.</summary>
    public required DocumentState State { get; init; }

    /// <summary>Id of the document; none when it failed.</summary>
    public string? Id { get; init; }

    /// <summary>The reporting organisation of a document loaded in this run, as printed.</summary>
    public string? Organisation { get; init; }

    /// <summary>How much is in the document; nothing when it failed.</summary>
    public DocumentCounts Counts { get; init; }

    /// <summary>Time taken, in seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>Kind of the failure; none when it did not fail.</summary>
    public string? FailureKind { get; init; }

    /// <summary>Whether it failed because something is not installed.</summary>
    public bool LacksComponent { get; init; }

    /// <summary>What to tell the user: of a failure what happened and what to do, of a duplicate which input it equals.</summary>
    public string? Message { get; init; }
}
