using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ingest.Model;

namespace Ingest.Pipeline.Isolation.Wire;

/// <summary>
/// Reads what <see cref="WireWriter"/> wrote, frame by frame as they come. A child that went astray may send anything: what cannot
/// have been written is named, and no more memory is taken than bytes have come for.
/// </summary>
/// <param name="first">Payload of the first <see cref="FrameKind.ResultPart"/>.</param>
/// <param name="next">The next frame.</param>
internal sealed class WireReader(byte[] first, Func<Frame> next)
{
    /// <summary>Room made for a list before its values have come.</summary>
    private const int FirstRoom = 1 << 10;

    private readonly List<string> known = new(1 << 11);
    private byte[] payload = first;
    private int at;

    /// <summary>A number.</summary>
    /// <exception cref="InvalidDataException">When none can have been written; so every method of this class.</exception>
    public int Int()
    {
        uint value = 0;
        for (var shift = 0; shift < 32; shift += 7)
        {
            var part = Bytes(1)[0];
            value |= (uint)(part & 0x7F) << shift;
            if (part <= 0x7F)
            {
                return (int)(value >> 1) ^ -(int)(value & 1);
            }
        }

        throw new InvalidDataException("Not a number.");
    }

    /// <summary>A number that may be missing.</summary>
    public int? OptionalInt() => Bool() ? Int() : null;

    /// <summary>A truth value.</summary>
    public bool Bool() =>
        Bytes(1)[0] switch
        {
            0 => false,
            1 => true,
            var other => throw new InvalidDataException($"Not a truth value: {other}."),
        };

    /// <summary>A number.</summary>
    public double Double() => BitConverter.ToDouble(Bytes(sizeof(double)));

    /// <summary>A number with its digits after the point.</summary>
    public decimal Decimal()
    {
        var bits = MemoryMarshal.Cast<byte, int>(Bytes(sizeof(decimal)));
        try
        {
            return new decimal(bits);
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException("Not a decimal number.", e);
        }
    }

    /// <summary>A number that may be missing.</summary>
    public decimal? OptionalDecimal() => Bool() ? Decimal() : null;

    /// <summary>A moment with the offset it was given in.</summary>
    public DateTimeOffset Time()
    {
        var ticks = MemoryMarshal.Cast<byte, long>(Bytes(2 * sizeof(long)));
        try
        {
            return new DateTimeOffset(ticks[0], new TimeSpan(ticks[1]));
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException("Not a moment.", e);
        }
    }

    /// <summary>A rectangle.</summary>
    public Box Box()
    {
        var edges = MemoryMarshal.Cast<byte, double>(Bytes(4 * sizeof(double)));
        return new Box(edges[0], edges[1], edges[2], edges[3]);
    }

    /// <summary>Many numbers.</summary>
    public double[] Doubles() => MemoryMarshal.Cast<byte, double>(Bytes(Count(), sizeof(double))).ToArray();

    /// <summary>One of the named values of an enumeration.</summary>
    public T Enum<T>()
        where T : struct, Enum
    {
        var value = Unsafe.BitCast<int, T>(Int());
        return System.Enum.IsDefined(value) ? value : throw new InvalidDataException($"Not a {typeof(T).Name}: {value}.");
    }

    /// <summary>A text.</summary>
    public string Text() => OptionalText() ?? throw new InvalidDataException("A text is missing.");

    /// <summary>A text that may be missing.</summary>
    public string? OptionalText()
    {
        switch (Int())
        {
            case WireWriter.NoText:
                return null;
            case WireWriter.NewText:
                var text = new string(MemoryMarshal.Cast<byte, char>(Bytes(Count(), sizeof(char))));
                known.Add(text);
                return text;
            case var code and >= WireWriter.KnownText when code - WireWriter.KnownText < known.Count:
                return known[code - WireWriter.KnownText];
            case var code:
                throw new InvalidDataException($"Not a text: {code}.");
        }
    }

    /// <summary>Values in order.</summary>
    /// <param name="read">Reads one.</param>
    public IReadOnlyList<T> List<T>(Func<WireReader, T> read)
    {
        var count = Count();
        if (count == 0)
        {
            return [];
        }

        var values = new List<T>(Math.Min(count, FirstRoom));
        for (var i = 0; i < count; i++)
        {
            values.Add(read(this));
        }

        return values;
    }

    /// <summary>Takes the frame that ends the document, so that the channel is ready for the next.</summary>
    public void End()
    {
        if (at != payload.Length || next() is not { Kind: FrameKind.ResultEnd, Payload.Length: 0 })
        {
            throw new InvalidDataException("More came than the document.");
        }
    }

    private int Count() => Int() is var count and >= 0 ? count : throw new InvalidDataException("Not a count.");

    private ReadOnlySpan<byte> Bytes(int count, int size) =>
        count <= FrameChannel.MaxPayloadBytes / size ? Bytes(count * size) : throw new InvalidDataException($"Not a count: {count}.");

    private ReadOnlySpan<byte> Bytes(int count)
    {
        if (payload.Length - at < count)
        {
            Advance(count);
        }

        at += count;
        return payload.AsSpan(at - count, count);
    }

    /// <summary>Goes on to the next frame, which has to hold the next value whole.</summary>
    private void Advance(int count)
    {
        if (at != payload.Length)
        {
            throw new InvalidDataException("A value is cut off.");
        }

        var frame = next();
        if (frame.Kind != FrameKind.ResultPart || frame.Payload.Length < count)
        {
            throw new InvalidDataException($"A frame of kind {frame.Kind} and {frame.Payload.Length} bytes does not belong into a result.");
        }

        (payload, at) = (frame.Payload, 0);
    }
}
