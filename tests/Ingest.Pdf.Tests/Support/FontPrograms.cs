using System.Buffers.Binary;

namespace Ingest.Pdf.Tests.Support;

/// <summary>Writes font programs that hold nothing but what is asked for.</summary>
internal static class FontPrograms
{
    /// <summary>A TrueType font with a Unicode <c>cmap</c> of format 12.</summary>
    public static byte[] TrueType(params (int Code, int Glyph)[] entries)
    {
        byte[] groups = [.. entries.SelectMany(entry => (byte[])[.. U32(entry.Code), .. U32(entry.Code), .. U32(entry.Glyph)])];
        byte[] subtable = [.. U16(12), .. U16(0), .. U32(16 + groups.Length), .. U32(0), .. U32(entries.Length), .. groups];
        return WithCmap(3, 1, subtable);
    }

    /// <summary>A symbolic TrueType font: codes at U+F000 in format 4, names in <c>post</c>.</summary>
    public static byte[] Symbolic(int code, int glyph, string name)
    {
        var start = 0xF000 + code;
        byte[] segments =
        [
            .. U16(start),
            .. U16(0xFFFF),
            .. U16(0),
            .. U16(start),
            .. U16(0xFFFF),
            .. U16(glyph - start),
            .. U16(1),
            .. U32(0),
        ];
        byte[] subtable = [.. U16(4), .. U16(14 + segments.Length), .. U16(0), .. U16(4), .. U16(0), .. U16(0), .. U16(0), .. segments];
        byte[] names = [.. Enumerable.Range(0, glyph + 1).SelectMany(i => U16(i == glyph ? 258 : 0))];
        byte[] post =
        [
            .. U32(0x20000),
            .. new byte[28],
            .. U16(glyph + 1),
            .. names,
            (byte)name.Length,
            .. name.Select(letter => (byte)letter),
        ];
        return WithCmap(3, 0, subtable, post);
    }

    /// <summary>A CFF font whose glyph 1 has a standard name, glyph 2 its own; codes 65 and 66 are theirs.</summary>
    public static byte[] Cff(int standardName, string ownName)
    {
        byte[] head = [1, 0, 4, 1, .. Index([(byte)'X'])];
        byte[] strings = Index([.. ownName.Select(letter => (byte)letter)]);
        const int topLength = 3 * 6;
        var after = head.Length + 2 + 1 + 2 + topLength + strings.Length + 2;
        byte[] charset = [0, .. U16(standardName), .. U16(391)];
        byte[] encoding = [0, 2, 65, 66];
        byte[] top =
        [
            29,
            .. U32(after),
            15,
            29,
            .. U32(after + charset.Length),
            16,
            29,
            .. U32(after + charset.Length + encoding.Length),
            17,
        ];
        return [.. head, .. Index(top), .. strings, .. U16(0), .. charset, .. encoding, .. Index([14], [14], [14])];
    }

    private static byte[] WithCmap(int platform, int encoding, byte[] subtable, byte[]? post = null)
    {
        byte[] cmap = [.. U16(0), .. U16(1), .. U16(platform), .. U16(encoding), .. U32(12), .. subtable];
        const int start = 12 + 32;
        return
        [
            .. U32(0x10000),
            .. U16(2),
            .. new byte[6],
            .. "cmap"u8,
            .. U32(0),
            .. U32(start),
            .. U32(cmap.Length),
            .. "post"u8,
            .. U32(0),
            .. U32(start + cmap.Length),
            .. U32(post?.Length ?? 0),
            .. cmap,
            .. post ?? [],
        ];
    }

    private static byte[] Index(params byte[][] items)
    {
        var offset = 1;
        byte[] offsets = [1, .. items.Select(item => (byte)(offset += item.Length))];
        return [.. U16(items.Length), 1, .. offsets, .. items.SelectMany(item => item)];
    }

    private static byte[] U16(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] U32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
