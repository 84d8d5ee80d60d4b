namespace Ingest.Pdf.Objects;

/// <summary>A dictionary; its values may be references.</summary>
/// <param name="entries">Values by key.</param>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries) : PdfObject
{
    /// <summary>One without entries.</summary>
    public static readonly PdfDictionary Empty = new(new Dictionary<string, PdfObject>(StringComparer.Ordinal));

    /// <summary>Values by key, as they stand in the file.</summary>
    public IReadOnlyDictionary<string, PdfObject> Entries { get; } = entries;
}
