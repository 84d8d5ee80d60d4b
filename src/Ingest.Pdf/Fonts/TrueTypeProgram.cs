using System.Text;

namespace Ingest.Pdf.Fonts;

/// <summary>A TrueType font: its <c>cmap</c> read backwards, and the names of <c>post</c> (OpenType 1.9).</summary>
internal sealed class TrueTypeProgram : FontProgram
{
    private const int CmapTag = 0x636D6170;
    private const int PostTag = 0x706F7374;
    private const int CffTag = 0x43464620;

    /// <summary>The names of the first glyphs in <c>post</c> are those of the Macintosh; few fonts in PDFs need them.</summary>
    private const int MacintoshNames = 258;

    /// <summary>Fonts have two or three subtables of <c>cmap</c>, seldom more.</summary>
    private const int MaxSubtables = 16;

    private readonly Dictionary<int, int> unicodeToGlyph = [];
    private readonly Dictionary<int, int> symbolToGlyph = [];
    private readonly Dictionary<int, int> macintoshToGlyph = [];
    private readonly Dictionary<int, string> textOfGlyph = [];

    /// <summary>Reads a font.</summary>
    /// <param name="data">The font file.</param>
    public static TrueTypeProgram Read(FontBytes data)
    {
        var program = new TrueTypeProgram();
        program.ReadCmap(TableOf(data, CmapTag));
        foreach (var (code, glyph) in program.unicodeToGlyph)
        {
            // Several characters may share a glyph: the one with the lowest code is the plain one.
            if (Rune.IsValid(code) && (!program.textOfGlyph.TryGetValue(glyph, out var other) || code < char.ConvertToUtf32(other, 0)))
            {
                program.textOfGlyph[glyph] = new Rune(code).ToString();
            }
        }

        program.ReadPost(TableOf(data, PostTag));
        return program;
    }

    /// <summary>The CFF table of an OpenType font; empty where there is none.</summary>
    /// <param name="data">The font file.</param>
    public static FontBytes CffTableOf(FontBytes data) => TableOf(data, CffTag);

    /// <inheritdoc />
    public override string? TextOfCode(int code)
    {
        // A symbolic font keeps its codes at U+F000; some are in the table as they are (ISO 32000-1, 9.6.6.4).
        if (
            symbolToGlyph.TryGetValue(0xF000 + code, out var glyph)
            || symbolToGlyph.TryGetValue(code, out glyph)
            || macintoshToGlyph.TryGetValue(code, out glyph)
        )
        {
            return TextOfGlyph(glyph);
        }

        return null;
    }

    /// <inheritdoc />
    public override string? TextOfGlyph(int cid) => textOfGlyph.GetValueOrDefault(cid);

    private static FontBytes TableOf(FontBytes data, int tag)
    {
        for (var i = 0; i < data.U16(4); i++)
        {
            var entry = 12 + (16 * i);
            if (data.U32(entry) == tag)
            {
                return data.Slice(data.U32(entry + 8), data.U32(entry + 12));
            }
        }

        return default;
    }

    private void ReadCmap(FontBytes table)
    {
        for (var i = 0; i < Math.Min(table.U16(2), MaxSubtables); i++)
        {
            var entry = 4 + (8 * i);
            var target = (table.U16(entry), table.U16(entry + 2)) switch
            {
                (0, _) or (3, 1) or (3, 10) => unicodeToGlyph,
                (3, 0) => symbolToGlyph,
                (1, 0) => macintoshToGlyph,
                _ => null,
            };
            if (target is not null)
            {
                CmapSubtable.Read(table.From(table.U32(entry + 4)), target);
            }
        }
    }

    private void ReadPost(FontBytes table)
    {
        if (table.U32(0) != 0x00020000)
        {
            return;
        }

        var count = table.U16(32);
        var names = new List<string>();
        for (var offset = 34 + (2 * count); offset < table.Length && names.Count < ushort.MaxValue; )
        {
            var length = table.U8(offset);
            names.Add(Encoding.Latin1.GetString(table.Slice(offset + 1, length).Span));
            offset += length + 1;
        }

        for (var glyph = 0; glyph < count; glyph++)
        {
            var index = table.U16(34 + (2 * glyph)) - MacintoshNames;
            if (index >= 0 && index < names.Count && GlyphNames.Find(names[index]) is { } text)
            {
                textOfGlyph.TryAdd(glyph, text);
            }
        }
    }
}
