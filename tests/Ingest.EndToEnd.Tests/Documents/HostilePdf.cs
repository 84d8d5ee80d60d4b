using System.IO.Compression;
using System.Text;

namespace Ingest.EndToEnd.Tests.Documents;

/// <summary>PDF files that attack their reader.</summary>
internal static class HostilePdf
{
    /// <summary>
    /// The page tree lies in an object stream that unpacks to far more than any memory limit. libqpdf has to unpack object
    /// streams itself and knows no bound.
    /// </summary>
    /// <param name="unpackedMegabytes">What it unpacks to.</param>
    public static byte[] ObjectStreamBomb(int unpackedMegabytes)
    {
        var packed = Pack(unpackedMegabytes);
        using var file = new MemoryStream();
        Write("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n");
        var stream = (int)file.Length;
        Write($"2 0 obj\n<</Type/ObjStm/N 1/First 10/Filter[/FlateDecode/FlateDecode]/Length {packed.Length}>>\nstream\n");
        file.Write(packed);
        Write("\nendstream\nendobj\n");
        var crossReference = (int)file.Length;
        byte[] entries =
        [
            .. Entry(0, 0, 0),
            .. Entry(1, "%PDF-1.5\n".Length, 0),
            .. Entry(1, stream, 0),
            .. Entry(2, 2, 0),
            .. Entry(1, crossReference, 0),
        ];
        Write($"4 0 obj\n<</Type/XRef/Size 5/W[1 4 1]/Root 1 0 R/Length {entries.Length}>>\nstream\n");
        file.Write(entries);
        Write($"\nendstream\nendobj\nstartxref\n{crossReference}\n%%EOF\n");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }

    private static byte[] Entry(byte kind, int offset, byte generation) =>
        [kind, (byte)(offset >> 24), (byte)(offset >> 16), (byte)(offset >> 8), (byte)offset, generation];

    /// <summary>The one object of the stream behind millions of blanks, packed twice.</summary>
    private static byte[] Pack(int megabytes)
    {
        var blanks = new byte[1 << 20];
        Array.Fill(blanks, (byte)' ');
        using var packed = new MemoryStream();
        using (var outer = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var inner = new ZLibStream(outer, CompressionLevel.Fastest))
        {
            inner.Write("3 0       "u8);
            for (var i = 0; i < megabytes; i++)
            {
                inner.Write(blanks);
            }

            inner.Write("<</Type/Pages/Count 0/Kids[]>>"u8);
        }

        return packed.ToArray();
    }
}
