namespace Ingest.Pdf;

/// <summary>Limits while reading a PDF. What exceeds one is reported with kind <c>too-large</c>; the rest is read.</summary>
public sealed record PdfReadOptions
{
    /// <summary>Largest size of one decoded stream in bytes.</summary>
    public int MaxStreamBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Largest size of all decoded streams of a file together in bytes.</summary>
    public long MaxDecodedBytes { get; init; } = 1L << 30;

    /// <summary>Largest number of pages read; the rest is reported as <c>too-large</c>.</summary>
    public int MaxPages { get; init; } = 5_000;

    /// <summary>Largest number of glyphs on one page; the page's other glyphs are dropped.</summary>
    public int MaxGlyphsPerPage { get; init; } = 200_000;

    /// <summary>Largest number of content operators on one page, those of forms counted each time they are drawn.</summary>
    public int MaxOperatorsPerPage { get; init; } = 5_000_000;
}
