using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>CID → text through the embedded font program, the last source to ask.</summary>
/// <param name="program">The program; none where nothing is embedded.</param>
/// <param name="cidToGlyph">The <c>/CIDToGIDMap</c>, two bytes a CID; empty where it is the identity.</param>
internal sealed class EmbeddedCidText(FontProgram? program, byte[] cidToGlyph)
{
    /// <summary>Reads what is embedded.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="cidFont">The descendant font.</param>
    /// <param name="descriptor">Its descriptor.</param>
    public static EmbeddedCidText Load(PdfFileObjects objects, PdfDictionary cidFont, PdfDictionary descriptor) =>
        new(FontProgram.Load(objects, descriptor), objects.Get(cidFont, "CIDToGIDMap") is PdfStream map ? objects.Decode(map) : []);

    /// <summary>The text of a CID; none where unknown.</summary>
    /// <param name="cid">The CID.</param>
    public string? Find(int cid)
    {
        var at = 2 * cid;
        var glyph =
            cidToGlyph.Length == 0 ? cid
            : at + 1 < cidToGlyph.Length ? (cidToGlyph[at] << 8) | cidToGlyph[at + 1]
            : 0;
        return program?.TextOfGlyph(glyph);
    }
}
