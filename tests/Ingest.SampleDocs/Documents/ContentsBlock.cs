namespace Ingest.SampleDocs.Documents;

/// <summary>The contents page (目录); writers fill in the headings and their pages.</summary>
/// <param name="Id">Unique name.</param>
/// <param name="Depth">Deepest level of heading listed.</param>
public sealed record ContentsBlock(string Id, int Depth) : Block(Id)
{
    /// <summary>Lines that word a heading otherwise than the heading does, by the heading's name.</summary>
    public IReadOnlyDictionary<string, string> Wording { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
