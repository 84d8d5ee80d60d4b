namespace Ingest.Pdf;

/// <summary>Limits while reading a PDF.</summary>
public sealed record PdfReadOptions
{
    /// <summary>Largest size of one decoded stream in bytes.</summary>
    public int MaxStreamBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Largest number of pages read; the rest is reported as <c>too-large</c>.</summary>
    public int MaxPages { get; init; } = 5_000;
}
