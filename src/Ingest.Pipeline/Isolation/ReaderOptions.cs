using Ingest.Pipeline.Recognition;

namespace Ingest.Pipeline.Isolation;

/// <summary>How documents are read in a process of their own.</summary>
public sealed record ReaderOptions
{
    /// <summary>Program and arguments that start a reading process: the <c>ingest</c> program itself in its reading mode.</summary>
    public required IReadOnlyList<string> Command { get; init; }

    /// <summary>What one document may cost.</summary>
    public ReaderLimits Limits { get; init; } = new();

    /// <summary>How pages that are images are read.</summary>
    public RecognitionOptions Recognition { get; init; } = new();

    /// <summary>
    /// A process is replaced after this many documents, so that what native code leaks stays small; at least 1. A new process
    /// compiles its code anew, which costs as much as 60 to 150 small documents: replaced ten times as often, it would take a seventh
    /// of the throughput. <see cref="RecycleBytes"/> catches large leaks.
    /// </summary>
    public int DocumentsPerProcess { get; init; } = 5000;

    /// <summary>A process that still holds more than this after a document, in bytes of resident memory, is replaced.</summary>
    public long RecycleBytes => Limits.MemoryBytes / 2;
}
