using System.Globalization;
using System.Text;
using Ingest.SampleDocs.Writers.Fast;

namespace Ingest.SampleDocs.Writers.Scan;

/// <summary>Writes JPEG images as the pages of a PDF file, each as large as its page.</summary>
internal static class ImagePdf
{
    /// <summary>The bytes of the file.</summary>
    /// <param name="pages">JPEG file, size in pixels and whether in colour of each page.</param>
    /// <param name="dotsPerInch">Resolution.</param>
    /// <param name="rotate">The <c>/Rotate</c> of each page.</param>
    public static byte[] Write(IReadOnlyList<(byte[] Jpeg, int Width, int Height, bool Colour)> pages, int dotsPerInch, int rotate)
    {
        var objects = new List<byte[]> { Array.Empty<byte>(), Array.Empty<byte>(), Ascii("<< /Producer (Ingest.SampleDocs scan) >>") };
        var kids = new StringBuilder();
        foreach (var (jpeg, width, height, colour) in pages)
        {
            var (w, h) = (width * 72.0 / dotsPerInch, height * 72.0 / dotsPerInch);
            var content = string.Create(CultureInfo.InvariantCulture, $"q {w:0.###} 0 0 {h:0.###} 0 0 cm /Im Do Q");
            var space = colour ? "DeviceRGB" : "DeviceGray";
            var head = string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /{space} /BitsPerComponent 8 /Filter /DCTDecode /Length {jpeg.Length} >>\nstream\n"
            );
            objects.Add([.. Ascii(head), .. jpeg, .. "\nendstream"u8]);
            objects.Add(
                Ascii(string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"))
            );
            objects.Add(
                Ascii(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"<< /Type /Page /Parent 2 0 R /Rotate {rotate} /MediaBox [0 0 {w:0.###} {h:0.###}] /Resources << /XObject << /Im {objects.Count - 1} 0 R >> >> /Contents {objects.Count} 0 R >>"
                    )
                )
            );
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count} 0 R ");
        }

        objects[0] = Ascii("<< /Type /Catalog /Pages 2 0 R >>");
        objects[1] = Ascii(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] >>"));
        return PdfFile.Assemble(objects);
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
