namespace Ingest.SampleDocs.Documents;

/// <summary>The cover page.</summary>
/// <param name="Id">Unique name.</param>
/// <param name="Lines">Lines, large and centred.</param>
public sealed record CoverBlock(string Id, IReadOnlyList<string> Lines) : Block(Id)
{
    /// <summary>The lines stand at the top of a page that goes on below them.</summary>
    public bool AtTop { get; init; }
}
