namespace Ingest.Pdf.Objects;

/// <summary>A name, without its slash and with <c>#xx</c> resolved.</summary>
/// <param name="value">The name; each character is one byte.</param>
internal sealed class PdfName(string value) : PdfObject
{
    /// <summary>The name; each character is one byte.</summary>
    public string Value { get; } = value;
}
