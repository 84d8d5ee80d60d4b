using System.Diagnostics;
using System.Globalization;
using Ingest.SampleDocs.Writers;

namespace Ingest.Benchmarks.Scans;

/// <summary>The baseline: <c>tesseract</c> reads a page as a whole.</summary>
internal static class WholePage
{
    /// <summary>Its time on one page, one thread, without rendering.</summary>
    /// <param name="scan">A scanned file.</param>
    /// <param name="page">Number of the page.</param>
    public static TimeSpan Time(byte[] scan, int page)
    {
        var folder = Directory.CreateTempSubdirectory("baseline-").FullName;
        try
        {
            var (file, image) = (Path.Combine(folder, "scan.pdf"), Path.Combine(folder, "page"));
            File.WriteAllBytes(file, scan);
            var number = page.ToString(CultureInfo.InvariantCulture);
            var dots = ScannedDocument.Resolution.ToString(CultureInfo.InvariantCulture);
            string[] rendering = ["-r", dots, "-png", "-singlefile", "-f", number, "-l", number, file, image];
            ExternalProgram.Run("pdftoppm", "poppler-utils", 600, rendering);
            string[] reading = [image + ".png", "-", "-l", "chi_sim"];
            var clock = Stopwatch.StartNew();
            ExternalProgram.Run("tesseract", "tesseract-ocr tesseract-ocr-chi-sim", 600, ("OMP_THREAD_LIMIT", "1"), reading);
            return clock.Elapsed;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
