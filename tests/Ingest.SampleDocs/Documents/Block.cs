namespace Ingest.SampleDocs.Documents;

/// <summary>A piece of a document in reading order.</summary>
/// <param name="Id">Unique name, as <c>p12</c>, <c>h3</c>, <c>std01</c>.</param>
public abstract record Block(string Id)
{
    /// <summary>Whether it starts a new page.</summary>
    public bool PageBreakBefore { get; init; }
}
