using System.Text;
using Ingest.Pdf.Text;

namespace Ingest.Pdf.Fonts;

/// <summary>A CFF font: charset, encoding and, when it is CID-keyed, its character collection (Adobe Technical Note 5176).</summary>
internal sealed class CffProgram : FontProgram
{
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 1200 + 30;

    private static readonly string[] StandardStrings = [.. EmbeddedTable.Lines("cff-strings.txt")];

    private readonly FontBytes data;
    private readonly CffIndex strings;
    private readonly Dictionary<int, int[]> top;
    private readonly int[] charset;
    private readonly string?[] codes = new string?[256];

    private CffProgram(FontBytes data)
    {
        this.data = data;
        var names = CffIndex.Read(data, data.U8(2));
        var tops = CffIndex.Read(data, names.End);
        strings = CffIndex.Read(data, tops.End);
        top = CffDictionary.Read(tops.Item(0));
        charset = CffCharset.Read(data, First(CharsetOperator, 0), CffIndex.Read(data, First(CharStringsOperator, 0)).Count);
        if (Collection is null)
        {
            ReadEncoding(First(EncodingOperator, 0));
        }
    }

    /// <summary>The ordering of its CIDs, such as <c>GB1</c>; none where its glyphs have names instead.</summary>
    public string? Collection => top.TryGetValue(RosOperator, out var ros) && ros.Length > 1 ? StringOf(ros[1]) : null;

    /// <summary>Reads a font.</summary>
    /// <param name="data">The CFF table.</param>
    public static CffProgram Read(FontBytes data) => new(data);

    /// <inheritdoc />
    public override string? TextOfCode(int code) => code is >= 0 and < 256 ? codes[code] : null;

    /// <inheritdoc />
    public override string? TextOfGlyph(int cid)
    {
        if (Collection is { } ordering)
        {
            return PredefinedCMaps.FindUnicode(ordering)?.Find(cid);
        }

        return cid > 0 && cid < charset.Length ? GlyphNames.Find(StringOf(charset[cid])) : null;
    }

    private int First(int key, int otherwise) => top.TryGetValue(key, out var values) && values.Length > 0 ? values[0] : otherwise;

    private string StringOf(int id) =>
        id < StandardStrings.Length
            ? StandardStrings[Math.Max(0, id)]
            : Encoding.Latin1.GetString(strings.Item(id - StandardStrings.Length).Span);

    private void ReadEncoding(int offset)
    {
        if (offset <= 1)
        {
            Encodings.Standard.ToArray().CopyTo(codes, 0);
            return;
        }

        var format = data.U8(offset);
        var count = data.U8(offset + 1);
        var at = offset + 2;
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var isRanges = (format & 0x7F) == 1;
            var last = data.U8(at) + (isRanges ? data.U8(at + 1) : 0);
            for (var code = data.U8(at); code <= Math.Min(last, 255); code++)
            {
                codes[code] = TextOfGlyph(glyph++);
            }

            at += isRanges ? 2 : 1;
        }

        for (var i = 0; i < ((format & 0x80) != 0 ? data.U8(at) : 0); i++)
        {
            codes[data.U8(at + 1 + (3 * i))] = GlyphNames.Find(StringOf(data.U16(at + 2 + (3 * i))));
        }
    }
}
