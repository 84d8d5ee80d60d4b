namespace Ingest.Pipeline.Recognition;

/// <summary>How pages that are images are read.</summary>
public sealed record RecognitionOptions
{
    /// <summary>Whether text is recognised at all; if not, such pages keep their problem <c>unreadable-text</c>.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Pages recognised at a time, at least 1; each takes a processor.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Longest time to render one page, and again to read it; what was read by then is kept.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Longest time from the beginning of the document to the end of its recognition; each page recognised adds <see cref="PageTime"/>.
    /// The pages left then are named.
    /// </summary>
    public TimeSpan DocumentTime { get; init; } = TimeSpan.FromMinutes(8);
}
