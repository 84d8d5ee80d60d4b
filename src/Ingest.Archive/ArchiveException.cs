namespace Ingest.Archive;

/// <summary>The archive cannot be opened, read or written.</summary>
/// <param name="message">What happened and what a person can do about it.</param>
/// <param name="inner">The cause, where there is one.</param>
public class ArchiveException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the same may succeed later: another process writes, the disk is full, the server is away.</summary>
    public bool MayPass { get; init; }
}
