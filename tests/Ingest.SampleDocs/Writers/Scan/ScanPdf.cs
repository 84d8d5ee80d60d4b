using System.Globalization;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Writers.Scan;

/// <summary>Prints a PDF and scans it again: a PDF of images alone, without a letter of text.</summary>
public static class ScanPdf
{
    /// <summary>The scanned file.</summary>
    /// <param name="pdf">The document to print.</param>
    /// <param name="style">How it is printed and scanned.</param>
    /// <param name="random">Chance; the same gives the same scan.</param>
    /// <exception cref="InvalidOperationException">When a program or font is missing; the message says what to do.</exception>
    public static byte[] Write(byte[] pdf, ScanStyle style, SeededRandom random)
    {
        var folder = Directory.CreateTempSubdirectory("scan-").FullName;
        try
        {
            var source = Path.Combine(folder, "print.pdf");
            File.WriteAllBytes(source, pdf);
            var dots = style.DotsPerInch.ToString(CultureInfo.InvariantCulture);
            var fonts = TypefaceChoice.Write(style.Typeface, folder);
            string[] rendering = ["-r", dots, "-gray", source, Path.Combine(folder, "page")];
            ExternalProgram.Run("pdftoppm", "poppler-utils", 600, fonts, rendering);
            var pages = Directory.GetFiles(folder, "page*.pgm").Order(StringComparer.Ordinal).ToList();
            return ImagePdf.Write(
                [.. pages.Select((page, i) => Scan(page, style, random.Fork(i.ToString(CultureInfo.InvariantCulture))))],
                style.DotsPerInch,
                style.Rotate
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (byte[] Jpeg, int Width, int Height, bool Colour) Scan(string page, ScanStyle style, SeededRandom random)
    {
        var sheet = new Scanner(style, random).Scan(Sheet.Read(page)).Turned(style.Turned / 90);
        var (raw, jpeg) = (page + ".raw", page + ".jpg");
        sheet.Write(raw);
        File.Delete(page);
        var quality = style.Quality.ToString(CultureInfo.InvariantCulture);
        ExternalProgram.Run("cjpeg", "libjpeg-turbo-progs", 60, "-quality", quality, "-outfile", jpeg, raw);
        File.Delete(raw);
        return (File.ReadAllBytes(jpeg), sheet.Width, sheet.Height, sheet.Red is not null);
    }
}
