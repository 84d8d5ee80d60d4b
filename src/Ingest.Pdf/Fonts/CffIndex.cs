namespace Ingest.Pdf.Fonts;

/// <summary>An INDEX of a CFF font: a row of byte strings.</summary>
/// <param name="Data">The font.</param>
/// <param name="Start">Where the offsets begin.</param>
/// <param name="Count">How many items.</param>
/// <param name="OffsetSize">Bytes of an offset.</param>
internal readonly record struct CffIndex(FontBytes Data, int Start, int Count, int OffsetSize)
{
    /// <summary>Where the INDEX ends.</summary>
    public int End => Count == 0 ? Start : Base + OffsetOf(Count);

    /// <summary>Offsets count from the byte before the first item.</summary>
    private int Base => Start + ((Count + 1) * OffsetSize) - 1;

    /// <summary>Reads the head of an INDEX.</summary>
    /// <param name="data">The font.</param>
    /// <param name="offset">Where it is.</param>
    public static CffIndex Read(FontBytes data, int offset)
    {
        var count = data.U16(offset);
        var size = data.U8(offset + 2);
        return count == 0 || size is < 1 or > 4 ? new(data, offset + 2, 0, 1) : new(data, offset + 3, count, size);
    }

    /// <summary>One item; empty where there is none.</summary>
    /// <param name="index">From 0.</param>
    public FontBytes Item(int index) =>
        index < 0 || index >= Count ? default : Data.Slice(Base + OffsetOf(index), OffsetOf(index + 1) - OffsetOf(index));

    private int OffsetOf(int index)
    {
        var value = 0;
        for (var i = 0; i < OffsetSize; i++)
        {
            value = (value << 8) | Data.U8(Start + (index * OffsetSize) + i);
        }

        return Math.Max(0, value);
    }
}
