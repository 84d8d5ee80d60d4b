namespace Ingest.Pdf.Objects;

/// <summary>A PDF object (ISO 32000-1, 7.3). Absent and unreadable objects are <see cref="PdfNull"/>.</summary>
internal abstract class PdfObject;
