namespace Ingest.Pdf.Objects;

/// <summary>The null object; also stands for what is absent.</summary>
internal sealed class PdfNull : PdfObject
{
    /// <summary>The only one.</summary>
    public static readonly PdfNull Value = new();

    private PdfNull() { }
}
