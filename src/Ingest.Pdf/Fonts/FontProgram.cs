using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>What an embedded font program itself knows about the text of its glyphs. Used where the PDF does not say.</summary>
internal abstract class FontProgram
{
    /// <summary>The text of a character code by the program's own encoding; none where unknown.</summary>
    /// <param name="code">A single-byte code.</param>
    public abstract string? TextOfCode(int code);

    /// <summary>The text of a glyph; none where unknown.</summary>
    /// <param name="cid">The CID, or the glyph index where the program has no CIDs.</param>
    public abstract string? TextOfGlyph(int cid);

    /// <summary>Reads the program a descriptor embeds; none where there is none or it cannot be read.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="descriptor">The font descriptor.</param>
    public static FontProgram? Load(PdfFileObjects objects, PdfDictionary descriptor)
    {
        foreach (var key in (ReadOnlySpan<string>)["FontFile", "FontFile2", "FontFile3"])
        {
            if (objects.Get(descriptor, key) is PdfStream stream)
            {
                return Read(new FontBytes(objects.Decode(stream)));
            }
        }

        return null;
    }

    private static FontProgram? Read(FontBytes data) =>
        data.U32(0) switch
        {
            0x00010000 or 0x74727565 => TrueTypeProgram.Read(data),
            0x4F54544F => TrueTypeProgram.CffTableOf(data) is { Length: > 0 } table ? CffProgram.Read(table) : null,
            _ when data.U8(0) == 1 && data.U8(1) <= 1 => CffProgram.Read(data),
            _ when data.U8(0) is '%' or 0x80 => Type1Program.Read(data),
            _ => null,
        };
}
