using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pdf.Rendering;
using Ingest.Pipeline.Recognition;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Writers.Scan;

namespace Ingest.Pipeline.Tests.Recognition;

/// <summary>Reads documents of one small table, printed and turned into images in some way.</summary>
internal static class Recognising
{
    /// <summary>The table; its first row of figures is the sum of the others.</summary>
    public static string[][] Rows { get; } =
    [
        ["项目", "本年支出合计", "基本支出", "项目支出"],
        ["合计", "1,204.35", "943.80", "260.55"],
        ["一般公共服务支出", "867.29", "726.04", "141.25"],
        ["社会保障和就业支出", "214.76", "188.36", "26.40"],
        ["住房保障支出", "122.30", "29.40", "92.90"],
    ];

    /// <summary>The text above the table.</summary>
    public const string Sentence = "本年度支出总体平稳，主要用于保障机构正常运转。";

    /// <summary>The figures of the table, row by row.</summary>
    public static string[] Figures { get; } = [.. Rows.Skip(1).SelectMany(row => row.Skip(1))];

    /// <summary>A page with nothing but the table.</summary>
    public static Paper Table(Paper? paper = null) => (paper ?? new Paper()).Table(80, 130, Rows);

    /// <summary>A page with a title, a line of text and the table.</summary>
    public static Paper Report(Paper? paper = null) =>
        Table((paper ?? new Paper()).Text(220, 50, "支出决算表", 18).Text(80, 85, Sentence).Text(430, 120, "单位：万元"));

    /// <summary>Reads a file; skips the running test where recognition is not installed.</summary>
    public static Document Read(byte[] pdf, RecognitionOptions? options = null)
    {
        Assert.SkipUnless(OcrComponents.Missing().Count == 0, "Tesseract or a language of it is not installed.");
        return DocumentPipeline.Run(pdf, "scan.pdf", new PdfReadOptions(), recognition: options);
    }

    /// <summary>The figures of the tables of a document as printed, in their order.</summary>
    public static string[] TableFigures(this Document document) =>
        [
            .. document
                .Figures.Where(f => f.Table is not null)
                .OrderBy(f => f.Page)
                .ThenBy(f => f.Row)
                .ThenBy(f => f.Column)
                .Select(f => f.Raw),
        ];

    /// <summary>The file printed and scanned; skips where a program or font is missing.</summary>
    public static byte[] Scan(byte[] pdf, ScanStyle style)
    {
        try
        {
            return ScanPdf.Write(pdf, style, new SeededRandom(7));
        }
        catch (InvalidOperationException e)
        {
            Assert.Skip(e.Message);
            return [];
        }
    }

    /// <summary>The pixels of a page; skips where the renderer is missing.</summary>
    public static Raster Render(Paper page, int dotsPerInch)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Paper.File(page));
            return PageRenderer.Render(path, 1, dotsPerInch);
        }
        catch (FileNotFoundException e)
        {
            Assert.Skip(e.Message);
            return null!;
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>A page with an image of another one over all of it.</summary>
    public static Paper Imaged(Paper page, int dotsPerInch = 200, Paper? on = null)
    {
        var image = Render(page, dotsPerInch);
        return (on ?? new Paper(page.Width, page.Height)).Image(
            image.Pixels.ToArray(),
            image.Width,
            image.Height,
            0,
            0,
            page.Width,
            page.Height
        );
    }
}
