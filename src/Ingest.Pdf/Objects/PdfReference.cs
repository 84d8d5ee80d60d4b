namespace Ingest.Pdf.Objects;

/// <summary>A reference to an indirect object.</summary>
/// <param name="id">Object number.</param>
/// <param name="generation">Generation number.</param>
internal sealed class PdfReference(int id, int generation) : PdfObject
{
    /// <summary>Object number.</summary>
    public int Id { get; } = id;

    /// <summary>Generation number.</summary>
    public int Generation { get; } = generation;
}
