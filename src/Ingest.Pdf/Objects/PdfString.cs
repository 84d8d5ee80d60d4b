namespace Ingest.Pdf.Objects;

/// <summary>A string of bytes.</summary>
/// <param name="bytes">The bytes, escapes resolved.</param>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
    /// <summary>The bytes, escapes resolved.</summary>
    public byte[] Bytes { get; } = bytes;
}
