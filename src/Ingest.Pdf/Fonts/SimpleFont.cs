namespace Ingest.Pdf.Fonts;

/// <summary>A font whose codes are single bytes: Type 1, TrueType, Type 3. Each glyph is looked up when it is first used.</summary>
/// <param name="text">Code → folded text.</param>
/// <param name="width">Code → advance for font size 1.</param>
internal sealed class SimpleFont(Func<int, string> text, Func<int, double> width) : PdfFont
{
    private const int SpaceCode = 32;

    private readonly FontGlyph?[] glyphs = new FontGlyph?[256];

    /// <inheritdoc />
    public override int Read(ReadOnlySpan<byte> bytes, out FontGlyph glyph)
    {
        var code = bytes[0];
        glyph = glyphs[code] ??= new FontGlyph
        {
            Text = text(code),
            Width = width(code),
            IsSpaceCode = code == SpaceCode,
        };
        return 1;
    }
}
