using System.Runtime.InteropServices;
using Ingest.Model;

namespace Ingest.Pipeline.Isolation.Wire;

/// <summary>
/// Writes values in the form <see cref="WireReader"/> reads, and sends them in <see cref="FrameKind.ResultPart"/> frames as they fill,
/// so that the parent reads a document while the rest of it is still written and it never stands in memory twice.
/// No value is cut by the end of a frame. Text that came before is sent as its number: most of a document's names, units and
/// identities are said many times. For one document.
/// </summary>
/// <param name="channel">Where the frames go.</param>
internal sealed class WireWriter(FrameChannel channel)
{
    /// <summary>Codes of a text before those of the texts that were sent already.</summary>
    public const int NoText = 0;

    /// <summary>A text follows that was not sent yet.</summary>
    public const int NewText = 1;

    /// <summary>The first code of a text that was sent already.</summary>
    public const int KnownText = 2;

    /// <summary>Bytes of a frame: small enough that the parent has the first ones long before the last are written.</summary>
    private const int FrameBytes = 32 << 10;

    private const int MaxVarintBytes = 5;

    private readonly Dictionary<string, int> known = new(1 << 11);
    private byte[] buffer = new byte[FrameBytes];
    private int used;

    /// <summary>A number, in as few bytes as its size needs: seven bits in each, the lowest first.</summary>
    /// <param name="value">The number.</param>
    public void Int(int value)
    {
        Room(MaxVarintBytes);
        // Small numbers of either sign become small numbers without one.
        var rest = (uint)((value << 1) ^ (value >> 31));
        for (; rest > 0x7F; rest >>= 7)
        {
            buffer[used++] = (byte)(rest | 0x80);
        }

        buffer[used++] = (byte)rest;
    }

    /// <summary>A number that may be missing.</summary>
    /// <param name="value">The number.</param>
    public void OptionalInt(int? value)
    {
        Bool(value is not null);
        if (value is { } number)
        {
            Int(number);
        }
    }

    /// <summary>A truth value.</summary>
    /// <param name="value">The value.</param>
    public void Bool(bool value)
    {
        Room(1);
        buffer[used++] = value ? (byte)1 : (byte)0;
    }

    /// <summary>A number with its exact bits.</summary>
    /// <param name="value">The number.</param>
    public void Double(double value)
    {
        ReadOnlySpan<double> number = [value];
        Bytes(MemoryMarshal.AsBytes(number));
    }

    /// <summary>A number with its digits after the point: 1.50 stays 1.50.</summary>
    /// <param name="value">The number.</param>
    public void Decimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        Bytes(MemoryMarshal.AsBytes(bits));
    }

    /// <summary>A number that may be missing.</summary>
    /// <param name="value">The number.</param>
    public void OptionalDecimal(decimal? value)
    {
        Bool(value is not null);
        if (value is { } number)
        {
            Decimal(number);
        }
    }

    /// <summary>A moment with the offset it was given in.</summary>
    /// <param name="value">The moment.</param>
    public void Time(DateTimeOffset value)
    {
        ReadOnlySpan<long> ticks = [value.Ticks, value.Offset.Ticks];
        Bytes(MemoryMarshal.AsBytes(ticks));
    }

    /// <summary>A rectangle.</summary>
    /// <param name="value">The rectangle.</param>
    public void Box(Box value)
    {
        ReadOnlySpan<double> edges = [value.X0, value.Y0, value.X1, value.Y1];
        Bytes(MemoryMarshal.AsBytes(edges));
    }

    /// <summary>Many numbers with their exact bits.</summary>
    /// <param name="values">The numbers.</param>
    public void Doubles(IReadOnlyList<double> values)
    {
        Int(values.Count);
        Bytes(MemoryMarshal.AsBytes<double>(values as double[] ?? [.. values]));
    }

    /// <summary>A text, or none; its UTF-16 units as they are, which need not be valid.</summary>
    /// <param name="value">The text.</param>
    public void Text(string? value)
    {
        if (value is null)
        {
            Int(NoText);
        }
        else if (known.TryGetValue(value, out var number))
        {
            Int(KnownText + number);
        }
        else
        {
            known.Add(value, known.Count);
            Int(NewText);
            Int(value.Length);
            Bytes(MemoryMarshal.AsBytes(value.AsSpan()));
        }
    }

    /// <summary>Values in order.</summary>
    /// <param name="values">The values.</param>
    /// <param name="write">Writes one.</param>
    public void List<T>(IReadOnlyList<T> values, Action<WireWriter, T> write)
    {
        Int(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            write(this, values[i]);
        }
    }

    /// <summary>Sends what is left, and that this was all.</summary>
    /// <exception cref="IOException">When the parent is gone.</exception>
    public void End()
    {
        Send();
        channel.Send(FrameKind.ResultEnd, []);
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(used));
        used += bytes.Length;
    }

    /// <summary>Makes room for a value, in the next frame where this one is full.</summary>
    private void Room(int count)
    {
        if (buffer.Length - used >= count)
        {
            return;
        }

        Send();
        if (buffer.Length < count)
        {
            buffer = new byte[count];
        }
    }

    private void Send()
    {
        if (used > 0)
        {
            channel.Send(FrameKind.ResultPart, buffer.AsSpan(0, used));
            used = 0;
        }
    }
}
