using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ingest.Pipeline.Tests.Recognition;

/// <summary>
/// One page of a PDF file written by hand, in points from its top left. Text is set in STSong-Light, embedded nowhere: it is drawn in
/// whatever Chinese font the machine has.
/// </summary>
internal sealed class Paper(double width = 595, double height = 300)
{
    private readonly StringBuilder content = new();
    private readonly List<(byte[] Pixels, int Width, int Height)> images = [];

    /// <summary>Whether the file says of its characters that they are others: Chinese bytes taken for accented Latin letters.</summary>
    public bool IsGarbled { get; init; }

    /// <summary>Whether text is invisible and nothing else is drawn, as in the layer that recognition lays under a scan.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Width in points.</summary>
    public double Width { get; } = width;

    /// <summary>Height in points.</summary>
    public double Height { get; } = height;

    /// <summary>Sets a line of text with its baseline at y.</summary>
    public Paper Text(double x, double y, string text, double size = 11) =>
        Add(
            $"BT {(IsHidden ? 3 : 0)} Tr /F1 {size:0.##} Tf {x:0.##} {Height - y:0.##} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n"
        );

    /// <summary>Draws a line.</summary>
    public Paper Line(double x0, double y0, double x1, double y1) =>
        IsHidden ? this : Add($"0.7 w {x0:0.##} {Height - y0:0.##} m {x1:0.##} {Height - y1:0.##} l S\n");

    /// <summary>Draws a ruled table whose first column is 150 points wide and the others 90, with rows 24 points high.</summary>
    public Paper Table(double x, double y, params string[][] rows)
    {
        double[] edges = [x, .. Enumerable.Range(0, rows[0].Length).Select(i => x + 150 + 90 * i)];
        for (var row = 0; row <= rows.Length; row++)
        {
            Line(x, y + 24 * row, edges[^1], y + 24 * row);
        }

        foreach (var edge in edges)
        {
            Line(edge, y, edge, y + 24 * rows.Length);
        }

        foreach (var (row, texts) in rows.Index())
        {
            foreach (var (column, text) in texts.Index())
            {
                Text(edges[column] + 6, y + 24 * row + 16, text);
            }
        }

        return this;
    }

    /// <summary>
    /// Draws a red ring with a star's place filled, as an official seal. Its ink lets black through, so what it lies on is drawn after it.
    /// </summary>
    public Paper Stamp(double x, double y, double radius)
    {
        const int corners = 40;
        var ring = string.Join(
            " l ",
            Enumerable
                .Range(0, corners + 1)
                .Select(i => i * 2 * Math.PI / corners)
                .Select(a => Invariant($"{x + radius * Math.Cos(a):0.##} {Height - y + radius * Math.Sin(a):0.##}"))
        );
        var first = ring.IndexOf(" l ", StringComparison.Ordinal);
        return Add(
            $"q 0.88 0.1 0.12 RG 0.88 0.1 0.12 rg 4 w {ring[..first]} m {ring[(first + 3)..]} l S {x - 12:0.##} {Height - y - 12:0.##} 24 24 re f Q\n"
        );
    }

    /// <summary>Places an image of red, green and blue bytes.</summary>
    public Paper Image(byte[] pixels, int columns, int rows, double x, double y, double wide, double high)
    {
        images.Add((pixels, columns, rows));
        return Add($"q {wide:0.##} 0 0 {high:0.##} {x:0.##} {Height - y - high:0.##} cm /Im{images.Count} Do Q\n");
    }

    /// <summary>A file of pages.</summary>
    public static byte[] File(params IReadOnlyList<Paper> pages)
    {
        var objects = new List<byte[]> { "<</Type/Catalog/Pages 2 0 R>>"u8.ToArray(), Array.Empty<byte>() };
        var kids = pages.Select(page => page.WriteTo(objects)).ToList();
        objects[1] = Bytes($"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(k => $"{k} 0 R"))}]>>");
        using var file = new MemoryStream();
        file.Write("%PDF-1.5\n"u8);
        var offsets = new List<long>();
        foreach (var (index, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Write([.. Bytes($"{index + 1} 0 obj\n"), .. body, .. "\nendobj\n"u8]);
        }

        var table = file.Length;
        file.Write(Bytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        offsets.ForEach(offset => file.Write(Bytes($"{offset:D10} 00000 n \n")));
        file.Write(Bytes($"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>Every character is said to be one of 26 accented letters.</summary>
    private static byte[] Garbling { get; } =
        Bytes(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /G def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n100 beginbfrange\n"
                + string.Concat(Enumerable.Range(0x4E, 100).Select(high => $"<{high:X2}00> <{high:X2}FF> <00{0xC0 + high % 26:X2}>\n"))
                + "endbfrange endcmap end end"
        );

    private int WriteTo(List<byte[]> objects)
    {
        var garbling = IsGarbled ? Invariant($"/ToUnicode {Put(Stream("", Garbling))} 0 R") : "";
        var descriptor = Put(
            Bytes(
                $"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 90/FontBBox[0 -120 1000 880]>>"
            )
        );
        var face = Put(
            Bytes(
                $"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor {descriptor} 0 R/DW 1000/W[1 12 550 13[280 350 280]16 95 550]>>"
            )
        );
        var font = Put(
            Bytes($"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[{face} 0 R]{garbling}>>")
        );
        var named = images
            .Select(
                (image, i) =>
                    Invariant(
                        $"/Im{i + 1} {Put(Stream($"/Type/XObject/Subtype/Image/Width {image.Width}/Height {image.Height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode", Packed(image.Pixels)))} 0 R"
                    )
            )
            .ToList();
        var drawing = Put(Stream("", Encoding.ASCII.GetBytes(content.ToString())));
        return Put(
            Bytes(
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {Width:0.##} {Height:0.##}]/Resources<</Font<</F1 {font} 0 R>>/XObject<<{string.Concat(named)}>>>>/Contents {drawing} 0 R>>"
            )
        );

        int Put(byte[] body)
        {
            objects.Add(body);
            return objects.Count;
        }
    }

    private static byte[] Stream(string entries, byte[] body) =>
        [.. Bytes($"<<{entries}/Length {body.Length}>>\nstream\n"), .. body, .. "\nendstream"u8];

    private static byte[] Packed(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            packer.Write(pixels);
        }

        return packed.ToArray();
    }

    private Paper Add(FormattableString drawing)
    {
        content.Append(Invariant(drawing));
        return this;
    }

    private static byte[] Bytes(FormattableString text) => Encoding.ASCII.GetBytes(Invariant(text));

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
