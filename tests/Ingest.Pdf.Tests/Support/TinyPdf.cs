using System.Globalization;
using System.Text;

namespace Ingest.Pdf.Tests.Support;

/// <summary>Writes the smallest PDF that shows something, from strings. Each character is one byte.</summary>
internal sealed class TinyPdf
{
    private const int Catalog = 1;
    private const int Pages = 2;

    private readonly List<byte[]> objects =
    [
        [],
        [],
    ];
    private readonly List<int> pages = [];
    private string catalogEntries = "";

    /// <summary>A one-page file, A4, with a font /F1 (Helvetica unless given).</summary>
    public static byte[] OnePage(string content, string? font = null, string pageEntries = "", string resources = "")
    {
        var pdf = new TinyPdf();
        var fontId = pdf.Add(font ?? "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        pdf.AddPage(content, $"<< /Font << /F1 {fontId} 0 R >> {resources} >>", pageEntries);
        return pdf.Build();
    }

    public int Add(string text)
    {
        objects.Add(Latin(text));
        return objects.Count;
    }

    public int AddStream(string entries, byte[] data)
    {
        byte[] text = [.. Latin($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. Latin("\nendstream")];
        objects.Add(text);
        return objects.Count;
    }

    public int AddStream(string entries, string data) => AddStream(entries, Latin(data));

    public int AddPage(string content, string resources, string entries = "")
    {
        var contentId = AddStream("", content);
        var box = entries.Contains("MediaBox", StringComparison.Ordinal) ? "" : "/MediaBox [0 0 595 842]";
        var id = Add($"<< /Type /Page /Parent {Pages} 0 R {box} /Contents {contentId} 0 R /Resources {resources} {entries} >>");
        pages.Add(id);
        return id;
    }

    public TinyPdf WithCatalog(string entries)
    {
        catalogEntries = entries;
        return this;
    }

    public byte[] Build(string? pageTree = null)
    {
        objects[Catalog - 1] = Latin($"<< /Type /Catalog /Pages {Pages} 0 R {catalogEntries} >>");
        var kids = string.Join(' ', pages.Select(id => $"{id} 0 R"));
        objects[Pages - 1] = Latin(pageTree ?? $"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>");
        var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Position:D10} 00000 n \n");
            file.Write([.. Latin($"{i + 1} 0 obj\n"), .. objects[i], .. Latin("\nendobj\n")]);
        }

        var start = file.Position;
        var count = objects.Count + 1;
        file.Write(Latin($"xref\n0 {count}\n{table}trailer\n<< /Size {count} /Root {Catalog} 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
