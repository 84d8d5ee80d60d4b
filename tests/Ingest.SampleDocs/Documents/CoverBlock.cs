namespace Ingest.SampleDocs.Documents;

/// <summary>The cover page.</summary>
/// <param name="Id">Unique name.</param>
/// <param name="Lines">Lines, large and centred.</param>
public sealed record CoverBlock(string Id, IReadOnlyList<string> Lines) : Block(Id);
