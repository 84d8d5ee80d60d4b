using System.Globalization;
using System.Text;

namespace Ingest.EndToEnd.Tests.Documents;

/// <summary>
/// PDF files written by hand. Text is set in STSong-Light with UniGB-UCS2-H, embedded nowhere, as many published reports do.
/// </summary>
internal static class SamplePdf
{
    /// <summary>One page for each text; each line of a text is a line of its page.</summary>
    public static byte[] Create(params string[] pages) => Create(size: 12, pages);

    /// <summary>The same, set in another size.</summary>
    public static byte[] Create(double size, params string[] pages)
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Length}/Kids[{string.Join(' ', pages.Select((_, i) => $"{6 + (2 * i)} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 90/FontBBox[0 -120 1000 880]>>",
        };
        foreach (var (index, text) in pages.Index())
        {
            var content = Content(text, size);
            objects.Add(
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {7 + (2 * index)} 0 R>>"
            );
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}>>\nstream\n{content}\nendstream"));
        }

        return File(objects);
    }

    private static string Content(string text, double size)
    {
        var content = new StringBuilder(FormattableString.Invariant($"BT /F1 {size} Tf 72 770 Td {size * 1.5} TL\n"));
        foreach (var line in text.Split('\n'))
        {
            content.Append('<').Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line))).Append("> Tj T*\n");
        }

        return content.Append("ET").ToString();
    }

    private static byte[] File(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
