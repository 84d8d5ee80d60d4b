namespace Ingest.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-1, 7.4.4): variable codes of 9 to 12 bits, high bit first.</summary>
internal static class LzwFilter
{
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int TableSize = 4096;

    /// <summary>Decodes; stops at the first code that cannot be.</summary>
    /// <param name="data">Encoded bytes.</param>
    /// <param name="earlyChange">1 when code lengths grow one code early (the default), else 0.</param>
    /// <param name="limit">Largest size of the result in bytes.</param>
    public static BoundedBuffer Decode(ReadOnlySpan<byte> data, int earlyChange, long limit)
    {
        var output = new BoundedBuffer(limit);

        // An entry is a part of the output: its start and length.
        var starts = new int[TableSize];
        var lengths = new int[TableSize];
        var next = EndOfData + 1;
        var width = 9;
        var previous = -1;
        var bit = 0;
        while (bit + width <= data.Length * 8)
        {
            var code = ReadBits(data, bit, width);
            bit += width;
            if (code == EndOfData)
            {
                break;
            }

            if (code == ClearTable)
            {
                next = EndOfData + 1;
                width = 9;
                previous = -1;
                continue;
            }

            if (previous >= 0 && next < TableSize)
            {
                // The new entry is the previous string and the first byte of this one, which follows it in the output.
                (starts[next], lengths[next]) = (output.Count - LengthOf(previous, lengths), LengthOf(previous, lengths) + 1);
                next++;
            }

            if (code >= next)
            {
                break;
            }

            Append(output, code, starts, lengths);
            previous = code;
            width = WidthFor(next + earlyChange);
        }

        return output;
    }

    private static int LengthOf(int code, int[] lengths) => code < ClearTable ? 1 : lengths[code];

    private static int WidthFor(int next) =>
        next switch
        {
            < 512 => 9,
            < 1024 => 10,
            < 2048 => 11,
            _ => 12,
        };

    private static void Append(BoundedBuffer output, int code, int[] starts, int[] lengths)
    {
        if (code < ClearTable)
        {
            output.Add((byte)code);
            return;
        }

        // Byte by byte: an entry may reach one byte into what it is just writing.
        for (var i = 0; i < lengths[code]; i++)
        {
            output.Add(output.Bytes[starts[code] + i]);
        }
    }

    private static int ReadBits(ReadOnlySpan<byte> data, int bit, int width)
    {
        var value = 0;
        for (var i = 0; i < 3; i++)
        {
            var index = (bit >> 3) + i;
            value = (value << 8) | (index < data.Length ? data[index] : 0);
        }

        return (value >> (24 - (bit & 7) - width)) & ((1 << width) - 1);
    }
}
