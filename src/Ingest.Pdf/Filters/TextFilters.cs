using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Filters;

/// <summary>The filters that carry bytes as printable text, and run lengths (ISO 32000-1, 7.4.2, 7.4.3, 7.4.5).</summary>
internal static class TextFilters
{
    /// <summary>ASCIIHexDecode.</summary>
    /// <param name="data">Encoded bytes.</param>
    /// <param name="limit">Largest size of the result in bytes.</param>
    public static BoundedBuffer DecodeHex(ReadOnlySpan<byte> data, long limit)
    {
        var output = new BoundedBuffer(limit);
        var high = -1;
        foreach (var value in data)
        {
            if (value == '>')
            {
                break;
            }

            var digit = PdfLexer.HexValue(value);
            if (digit < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = digit;
                continue;
            }

            output.Add((byte)((high << 4) | digit));
            high = -1;
        }

        if (high >= 0)
        {
            output.Add((byte)(high << 4));
        }

        return output;
    }

    /// <summary>ASCII85Decode.</summary>
    /// <param name="data">Encoded bytes.</param>
    /// <param name="limit">Largest size of the result in bytes.</param>
    public static BoundedBuffer DecodeAscii85(ReadOnlySpan<byte> data, long limit)
    {
        var output = new BoundedBuffer(limit);
        uint group = 0;
        var digits = 0;
        foreach (var value in data)
        {
            if (value == '~')
            {
                break;
            }

            if (value == 'z' && digits == 0)
            {
                output.Add([0, 0, 0, 0]);
            }
            else if (value is >= (byte)'!' and <= (byte)'u')
            {
                group = unchecked((group * 85) + (uint)(value - '!'));
                if (++digits == 5)
                {
                    AddGroup(output, group, 4);
                    (group, digits) = (0, 0);
                }
            }
        }

        if (digits > 1)
        {
            for (var i = digits; i < 5; i++)
            {
                group = unchecked((group * 85) + 84);
            }

            AddGroup(output, group, digits - 1);
        }

        return output;
    }

    /// <summary>RunLengthDecode.</summary>
    /// <param name="data">Encoded bytes.</param>
    /// <param name="limit">Largest size of the result in bytes.</param>
    public static BoundedBuffer DecodeRunLength(ReadOnlySpan<byte> data, long limit)
    {
        var output = new BoundedBuffer(limit);
        for (var i = 0; i < data.Length && data[i] != 128; )
        {
            int length = data[i++];
            if (length < 128)
            {
                var literal = data.Slice(i, Math.Min(length + 1, data.Length - i));
                output.Add(literal);
                i += literal.Length;
            }
            else if (i < data.Length)
            {
                var room = output.Room(257 - length);
                room.Fill(data[i++]);
                output.Advance(room.Length);
            }
        }

        return output;
    }

    private static void AddGroup(BoundedBuffer output, uint group, int count)
    {
        for (var i = 0; i < count; i++)
        {
            output.Add((byte)(group >> (24 - (8 * i))));
        }
    }
}
