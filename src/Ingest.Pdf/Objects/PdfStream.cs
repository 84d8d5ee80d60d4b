namespace Ingest.Pdf.Objects;

/// <summary>A stream: its dictionary, and where its bytes are.</summary>
/// <param name="id">Object number.</param>
/// <param name="generation">Generation number.</param>
/// <param name="dictionary">Its dictionary.</param>
internal sealed class PdfStream(int id, int generation, PdfDictionary dictionary) : PdfObject
{
    /// <summary>Object number.</summary>
    public int Id { get; } = id;

    /// <summary>Generation number.</summary>
    public int Generation { get; } = generation;

    /// <summary>Its dictionary.</summary>
    public PdfDictionary Dictionary { get; } = dictionary;
}
