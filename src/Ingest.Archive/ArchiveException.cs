namespace Ingest.Archive;

/// <summary>The archive cannot be opened, read or written.</summary>
/// <param name="message">What happened and what a person can do about it.</param>
/// <param name="inner">The cause, where there is one.</param>
public sealed class ArchiveException(string message, Exception? inner = null) : Exception(message, inner);
