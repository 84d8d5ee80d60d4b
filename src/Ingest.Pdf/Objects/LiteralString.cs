using System.Buffers;

namespace Ingest.Pdf.Objects;

/// <summary>Reads strings in parentheses (ISO 32000-1, 7.3.4.2).</summary>
internal static class LiteralString
{
    private static readonly SearchValues<byte> Stops = SearchValues.Create("()\\\r"u8);

    /// <summary>Reads one to its closing parenthesis, or to the end of the data.</summary>
    /// <param name="data">The bytes to read.</param>
    /// <param name="position">Just after the opening parenthesis.</param>
    /// <param name="into">Where its bytes go.</param>
    /// <returns>Where reading goes on.</returns>
    public static int Read(ReadOnlySpan<byte> data, int position, ByteScratch into)
    {
        var depth = 1;
        while (position < data.Length)
        {
            var value = data[position++];
            if (!Stops.Contains(value))
            {
                into.Add(value);
                continue;
            }

            depth += value switch
            {
                (byte)'(' => 1,
                (byte)')' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                break;
            }

            position = value switch
            {
                (byte)'\\' => ReadEscape(data, position, into),
                (byte)'\r' => ReadLineEnd(data, position, into),
                _ => Keep(value, position, into),
            };
        }

        return position;
    }

    private static int Keep(byte value, int position, ByteScratch into)
    {
        into.Add(value);
        return position;
    }

    private static int ReadLineEnd(ReadOnlySpan<byte> data, int position, ByteScratch into) =>
        Keep((byte)'\n', AfterLineFeed(data, position), into);

    private static int ReadEscape(ReadOnlySpan<byte> data, int position, ByteScratch into)
    {
        if (position >= data.Length)
        {
            return position;
        }

        var value = data[position++];
        return value switch
        {
            (byte)'n' => Keep((byte)'\n', position, into),
            (byte)'r' => Keep((byte)'\r', position, into),
            (byte)'t' => Keep((byte)'\t', position, into),
            (byte)'b' => Keep((byte)'\b', position, into),
            (byte)'f' => Keep((byte)'\f', position, into),
            (byte)'\r' => AfterLineFeed(data, position),
            (byte)'\n' => position,
            >= (byte)'0' and <= (byte)'7' => ReadOctal(data, position, value - '0', into),
            _ => Keep(value, position, into),
        };
    }

    private static int ReadOctal(ReadOnlySpan<byte> data, int position, int value, ByteScratch into)
    {
        for (var digits = 1; digits < 3 && position < data.Length && data[position] is >= (byte)'0' and <= (byte)'7'; digits++)
        {
            value = (value * 8) + (data[position++] - '0');
        }

        return Keep((byte)value, position, into);
    }

    private static int AfterLineFeed(ReadOnlySpan<byte> data, int position) =>
        position < data.Length && data[position] == '\n' ? position + 1 : position;
}
