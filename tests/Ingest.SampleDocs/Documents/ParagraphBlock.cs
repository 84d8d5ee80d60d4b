namespace Ingest.SampleDocs.Documents;

/// <summary>A paragraph of the text.</summary>
/// <param name="Id">Unique name.</param>
/// <param name="Runs">Text and slots.</param>
public sealed record ParagraphBlock(string Id, IReadOnlyList<Run> Runs) : Block(Id);
