using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>Writes finished pages as a PDF 1.4 file: catalogue, page tree, fonts, compressed contents, cross-reference table.</summary>
public static class PdfFile
{
    /// <summary>The bytes of the file; the same pages give the same bytes.</summary>
    public static byte[] Write(IReadOnlyList<PageCanvas> pages, Face face, string title)
    {
        var objects = new List<byte[]> { Array.Empty<byte>(), Array.Empty<byte>(), Info(title) };
        var resources = new StringBuilder("<< /Font <<");
        foreach (var (name, parts) in face.Fonts())
        {
            var first = objects.Count + 1;
            resources.Append(CultureInfo.InvariantCulture, $" /{name} {first} 0 R");
            foreach (var part in parts)
            {
                var numbered = part.Replace("{1}", Text(first + 1), StringComparison.Ordinal)
                    .Replace("{2}", Text(first + 2), StringComparison.Ordinal);
                objects.Add(Encoding.ASCII.GetBytes(numbered));
            }
        }

        resources.Append(" >> >>");
        var kids = new StringBuilder();
        foreach (var page in pages)
        {
            objects.Add(Contents(page.Content));
            var box = page.Landscape && !page.Rotated ? "[0 0 842 595]" : "[0 0 595 842]";
            var rotate = page.Rotated ? " /Rotate 90" : "";
            objects.Add(
                Encoding.ASCII.GetBytes(
                    $"<< /Type /Page /Parent 2 0 R /MediaBox {box}{rotate} /Resources {resources} /Contents {Text(objects.Count)} 0 R >>"
                )
            );
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count} 0 R ");
        }

        objects[0] = "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray();
        objects[1] = Encoding.ASCII.GetBytes($"<< /Type /Pages /Count {Text(pages.Count)} /Kids [{kids}] >>");
        return Assemble(objects);
    }

    private static byte[] Info(string title)
    {
        var hex = "FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(title));
        return Encoding.ASCII.GetBytes($"<< /Title <{hex}> /Producer (Ingest.SampleDocs FastPdf) >>");
    }

    private static byte[] Contents(string operators)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(Encoding.ASCII.GetBytes(operators));
        }

        var head = Encoding.ASCII.GetBytes($"<< /Length {Text(packed.Length)} /Filter /FlateDecode >>\nstream\n");
        return [.. head, .. packed.ToArray(), .. "\nendstream"u8];
    }

    /// <summary>The file of these objects, numbered from 1: the first is the catalogue, the third the information about the document.</summary>
    /// <param name="objects">Their bytes, without number and <c>endobj</c>.</param>
    internal static byte[] Assemble(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write(Encoding.ASCII.GetBytes($"{Text(i + 1)} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            table.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        }

        table.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n{start}\n%%EOF\n"
        );
        file.Write(Encoding.ASCII.GetBytes(table.ToString()));
        return file.ToArray();
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
