namespace Ingest.Model;

/// <summary>A document cannot be read at all. A page that cannot be read is a <see cref="Problem"/> instead.</summary>
/// <param name="kind">Why.</param>
/// <param name="message">What happened and what a person can do about it.</param>
/// <param name="inner">The cause, where there is one.</param>
public sealed class DocumentException(FailureKind kind, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Why the document cannot be read.</summary>
    public FailureKind Kind { get; } = kind;

    /// <summary>Debian packages without which it cannot be read; empty when that is not the reason.</summary>
    public IReadOnlyList<string> MissingPackages { get; init; } = [];

    /// <summary>Whether the process that read it died of it, or was killed by somebody: it may go well another time.</summary>
    public bool ProcessEnded { get; init; }
}
