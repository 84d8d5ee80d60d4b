namespace Ingest.Pdf.Objects;

/// <summary>An array; its items may be references.</summary>
/// <param name="items">The items.</param>
internal sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    /// <summary>The items as they stand in the file.</summary>
    public IReadOnlyList<PdfObject> Items { get; } = items;
}
