using System.Buffers.Binary;

namespace Ingest.Archive.Rows;

/// <summary>Edges of the characters of a line as bytes: 64-bit floats, little-endian, nothing else.</summary>
internal static class EdgeBytes
{
    /// <summary>Packs edges.</summary>
    /// <param name="edges">Edges in points.</param>
    public static byte[] Pack(IReadOnlyList<double> edges)
    {
        var bytes = new byte[edges.Count * sizeof(double)];
        for (var i = 0; i < edges.Count; i++)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(i * sizeof(double)), edges[i]);
        }

        return bytes;
    }

    /// <summary>Unpacks what <see cref="Pack"/> packed.</summary>
    /// <param name="bytes">The bytes.</param>
    public static double[] Unpack(ReadOnlySpan<byte> bytes)
    {
        var edges = new double[bytes.Length / sizeof(double)];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(i * sizeof(double))..]);
        }

        return edges;
    }
}
