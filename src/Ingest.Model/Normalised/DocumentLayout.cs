namespace Ingest.Model;

/// <summary>A document after layout analysis: its parts in reading order, before numbers are read.</summary>
public sealed record DocumentLayout
{
    /// <summary>The software that wrote the file.</summary>
    public string Producer { get; init; } = "";

    /// <summary>When the file says it was last written; none where it does not say.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>Pages in order.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>Sections in reading order; a parent stands before its children.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Paragraphs in reading order, headings, captions and page furniture included.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Logical tables in reading order.</summary>
    public IReadOnlyList<Table> Tables { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
