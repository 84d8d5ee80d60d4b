namespace Ingest.SampleDocs.Documents;

/// <summary>The contents page (目录); writers fill in the headings and their pages.</summary>
/// <param name="Id">Unique name.</param>
/// <param name="Depth">Deepest level of heading listed.</param>
public sealed record ContentsBlock(string Id, int Depth) : Block(Id);
