using Ingest.Pipeline.Isolation;

namespace Ingest.Cli.Run;

/// <summary>How documents are loaded.</summary>
internal sealed record RunOptions
{
    /// <summary>How documents are read.</summary>
    public required ReaderOptions Reader { get; init; }

    /// <summary>Documents read at a time, at least 1.</summary>
    public required int Jobs { get; init; }

    /// <summary>Whether documents are only put into the queue, for other workers.</summary>
    public bool EnqueueOnly { get; init; }

    /// <summary>Whether the documents are those of the archive that an earlier program read.</summary>
    public bool Stale { get; init; }

    /// <summary>Whether to read again what is already in the archive.</summary>
    public bool Force { get; init; }
}
