using System.IO.Compression;

namespace Ingest.Pdf.Filters;

/// <summary>FlateDecode (ISO 32000-1, 7.4.4). Keeps whatever a truncated or damaged stream still gives.</summary>
internal static class FlateFilter
{
    private const int Chunk = 16 * 1024;

    /// <summary>Decodes.</summary>
    /// <param name="data">zlib data; a missing header is tolerated.</param>
    /// <param name="limit">Largest size of the result in bytes.</param>
    /// <param name="isDamaged">Whether some of the data could not be read.</param>
    public static BoundedBuffer Decode(ReadOnlyMemory<byte> data, long limit, out bool isDamaged)
    {
        // The checksum at the end is of no use to us, and a wrong one must not cost the page: read bare deflate.
        var body = HasHeader(data.Span) ? data[2..] : data;
        var output = new BoundedBuffer(limit);
        isDamaged = !TryInflate(body, output, int.MaxValue, Chunk);
        if (isDamaged)
        {
            // The framework drops what the failing call had unpacked before the damage: go up to there again, then byte by byte.
            var good = output.Count;
            output = new BoundedBuffer(limit);
            TryInflate(body, output, good, 1);
        }

        return output;
    }

    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length > 2 && (data[0] & 0x0F) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;

    private static bool TryInflate(ReadOnlyMemory<byte> body, BoundedBuffer output, int coarseUntil, int fine)
    {
        using var source = new ReadOnlyMemoryStream(body);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        try
        {
            while (true)
            {
                var wanted = output.Count < coarseUntil ? Math.Min(Chunk, coarseUntil - output.Count) : fine;
                var read = inflate.Read(output.Room(wanted));
                if (read == 0)
                {
                    return true;
                }

                output.Advance(read);
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
