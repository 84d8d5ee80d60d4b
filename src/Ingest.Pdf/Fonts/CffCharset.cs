namespace Ingest.Pdf.Fonts;

/// <summary>Reads the charset of a CFF font: glyph index → string id or CID.</summary>
internal static class CffCharset
{
    /// <summary>Offsets up to here name predefined charsets, of which the first lists the standard strings in order.</summary>
    private const int LastPredefined = 2;

    /// <summary>Reads it.</summary>
    /// <param name="data">The font.</param>
    /// <param name="offset">Where the charset is.</param>
    /// <param name="count">Glyphs of the font.</param>
    public static int[] Read(FontBytes data, int offset, int count)
    {
        var ids = new int[count];
        if (offset <= LastPredefined)
        {
            for (var glyph = 0; glyph < count; glyph++)
            {
                ids[glyph] = glyph;
            }

            return ids;
        }

        var format = data.U8(offset);
        var at = offset + 1;
        for (var glyph = 1; glyph < count && at < data.Length; )
        {
            var id = data.U16(at);
            var more = format switch
            {
                0 => 0,
                1 => data.U8(at + 2),
                _ => data.U16(at + 2),
            };
            at += 2 + Math.Min(format, 2);
            for (var i = 0; i <= more && glyph < count; i++)
            {
                ids[glyph++] = id + i;
            }
        }

        return ids;
    }
}
