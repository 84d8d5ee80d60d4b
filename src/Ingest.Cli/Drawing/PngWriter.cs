using System.Buffers.Binary;
using System.IO.Compression;
using Ingest.Pdf.Rendering;

namespace Ingest.Cli.Drawing;

/// <summary>Writes an image as PNG (ISO/IEC 15948): 8 bits a channel, no filter, no palette.</summary>
internal static class PngWriter
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Writes the image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Raster image, Stream output)
    {
        output.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), image.Height);
        header[8] = 8; // bits per channel
        header[9] = 2; // red, green and blue
        Chunk("IHDR"u8, header, output);
        Chunk("IDAT"u8, Compressed(image), output);
        Chunk("IEND"u8, [], output);
    }

    private static byte[] Compressed(Raster image)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var row = 0; row < image.Height; row++)
            {
                zlib.WriteByte(0); // this row is not filtered
                zlib.Write(image.Pixels.Span.Slice(row * image.Width * 3, image.Width * 3));
            }
        }

        return bytes.ToArray();
    }

    private static void Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data, Stream output)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(type);
        output.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checksum(data, Checksum(type, uint.MaxValue)));
        output.Write(number);
    }

    /// <summary>The cyclic redundancy check of ISO/IEC 15948, annex D (polynomial 0xEDB88320), not yet inverted.</summary>
    private static uint Checksum(ReadOnlySpan<byte> data, uint checksum)
    {
        foreach (var value in data)
        {
            checksum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                checksum = (checksum & 1) == 0 ? checksum >> 1 : (checksum >> 1) ^ 0xEDB88320;
            }
        }

        return checksum;
    }
}
