using System.Buffers;
using Ingest.Model;

namespace Ingest.Pdf.Filters;

/// <summary>Collects decoded bytes and refuses to grow over a limit. Its memory is borrowed: most streams are small and there are many.</summary>
/// <param name="limit">Largest number of bytes.</param>
internal sealed class BoundedBuffer(long limit)
{
    private const int FirstSize = 32 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    /// <summary>Bytes collected so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one byte.</summary>
    /// <param name="value">The byte.</param>
    public void Add(byte value)
    {
        Reserve(1);
        bytes[Count++] = value;
    }

    /// <summary>Adds several bytes.</summary>
    /// <param name="values">The bytes.</param>
    public void Add(ReadOnlySpan<byte> values)
    {
        Reserve(values.Length);
        values.CopyTo(bytes.AsSpan(Count));
        Count += values.Length;
    }

    /// <summary>Free room to write into, at least <paramref name="length"/> bytes; tell <see cref="Advance"/> how many were written.</summary>
    /// <param name="length">Bytes wanted.</param>
    public Span<byte> Room(int length)
    {
        Reserve(length);
        return bytes.AsSpan(Count, length);
    }

    /// <summary>Counts bytes written into <see cref="Room"/>.</summary>
    /// <param name="length">How many.</param>
    public void Advance(int length) => Count += length;

    /// <summary>The bytes collected.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, Count);

    /// <summary>The bytes collected, as an array of exactly that length; gives the memory back, and nothing may be added after.</summary>
    public byte[] ToArray()
    {
        var result = Bytes.ToArray();
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        return result;
    }

    private void Reserve(int length)
    {
        var wanted = (long)Count + length;
        if (Count >= limit || wanted > Array.MaxLength)
        {
            throw new DocumentException(
                FailureKind.TooLarge,
                $"A stream of the file unpacks to more than {limit} bytes, as decompression bombs do; it was not read."
            );
        }

        if (wanted > bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(wanted, bytes.Length * 2L)));
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
    }
}
