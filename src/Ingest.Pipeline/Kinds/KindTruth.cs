namespace Ingest.Pipeline.Kinds;

/// <summary>What is true of a document's kinds: a file <c>NAME.kinds.json</c> (<c>kinds/1</c>) beside <c>NAME.pdf</c>.</summary>
public sealed record KindTruth
{
    /// <summary>Name and version of the shape.</summary>
    public string Schema { get; init; } = "";

    /// <summary>Name of the PDF in the same folder.</summary>
    public string File { get; init; } = "";

    /// <summary>Province and year it was made after.</summary>
    public string Template { get; init; } = "";

    /// <summary>Share of characters damaged on purpose, 0 to 1.</summary>
    public double Damage { get; init; }

    /// <summary>What is true of the document as a whole.</summary>
    public DocumentTruth Document { get; init; } = new();

    /// <summary>Its headings in reading order.</summary>
    public IReadOnlyList<SectionTruth> Sections { get; init; } = [];

    /// <summary>Its tables in reading order.</summary>
    public IReadOnlyList<TableTruth> Tables { get; init; } = [];
}
