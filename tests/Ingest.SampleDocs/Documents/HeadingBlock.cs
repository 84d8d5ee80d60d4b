namespace Ingest.SampleDocs.Documents;

/// <summary>A heading.</summary>
/// <param name="Id">Unique name.</param>
/// <param name="Level">1 for the top.</param>
/// <param name="Text">As printed.</param>
public sealed record HeadingBlock(string Id, int Level, string Text) : Block(Id)
{
    /// <summary>Kind as the reader names it, where the truth says it.</summary>
    public string ReaderKind { get; init; } = "";
}
