namespace Ingest.Pdf.Fonts;

/// <summary>Reads big-endian numbers of a font program; what lies outside it reads as 0.</summary>
/// <param name="data">The program or a part of it.</param>
internal readonly struct FontBytes(ReadOnlyMemory<byte> data)
{
    /// <summary>Bytes there are.</summary>
    public int Length => data.Length;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => data.Span;

    /// <summary>An 8-bit number.</summary>
    /// <param name="offset">Where.</param>
    public int U8(int offset) => (uint)offset < (uint)data.Length ? data.Span[offset] : 0;

    /// <summary>A 16-bit number.</summary>
    /// <param name="offset">Where.</param>
    public int U16(int offset) => (U8(offset) << 8) | U8(offset + 1);

    /// <summary>A 32-bit number; those above the largest signed one, which no honest offset is, read as −1.</summary>
    /// <param name="offset">Where.</param>
    public int U32(int offset) => U8(offset) > 0x7F ? -1 : (U16(offset) << 16) | U16(offset + 2);

    /// <summary>A part; cut to what is there.</summary>
    /// <param name="offset">Where it begins.</param>
    /// <param name="length">Its length.</param>
    public FontBytes Slice(int offset, int length)
    {
        var start = Math.Clamp(offset, 0, data.Length);
        return new(data.Slice(start, Math.Clamp(length, 0, data.Length - start)));
    }

    /// <summary>The rest from a place on.</summary>
    /// <param name="offset">Where it begins.</param>
    public FontBytes From(int offset) => Slice(offset, int.MaxValue);
}
