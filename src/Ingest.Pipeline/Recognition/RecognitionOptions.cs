namespace Ingest.Pipeline.Recognition;

/// <summary>How pages that are images are read.</summary>
public sealed record RecognitionOptions
{
    /// <summary>Whether text is recognised at all; if not, such pages keep their problem <c>unreadable-text</c>.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Pages recognised at a time, at least 1; each takes a processor.</summary>
    public int Threads { get; init; } = 1;
}
