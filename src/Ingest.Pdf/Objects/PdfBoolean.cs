namespace Ingest.Pdf.Objects;

/// <summary>true or false.</summary>
/// <param name="value">Which.</param>
internal sealed class PdfBoolean(bool value) : PdfObject
{
    /// <summary>Which.</summary>
    public bool Value { get; } = value;
}
