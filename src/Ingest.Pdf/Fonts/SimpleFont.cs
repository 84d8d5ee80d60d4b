namespace Ingest.Pdf.Fonts;

/// <summary>A font whose codes are single bytes: Type 1, TrueType, Type 3.</summary>
/// <param name="glyphs">256 glyphs, by code.</param>
internal sealed class SimpleFont(FontGlyph[] glyphs) : PdfFont
{
    /// <inheritdoc />
    public override int Read(ReadOnlySpan<byte> bytes, out FontGlyph glyph)
    {
        glyph = glyphs[bytes[0]];
        return 1;
    }
}
