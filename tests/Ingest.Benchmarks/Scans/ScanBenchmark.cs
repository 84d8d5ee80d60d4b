using System.Diagnostics;
using System.Globalization;
using Ingest.Benchmarks.Detector;
using Ingest.Benchmarks.Tables;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Truth;
using Ingest.SampleDocs.Writers;
using Ingest.SampleDocs.Writers.Fast;
using Ingest.SampleDocs.Writers.Scan;
using DocumentKind = Ingest.SampleDocs.Commands.DocumentKind;

namespace Ingest.Benchmarks.Scans;

/// <summary>
/// Reads generated scans: 200 dpi, skew up to 1.5°, noise, blur, JPEG of quality 60, several fonts, some with faint lines or red stamps;
/// every second one with planted errors. Beside it <c>tesseract</c> reads some of the same pages as a whole.
/// </summary>
internal static class ScanBenchmark
{
    private const int Resolution = 200;
    private const int ErrorsPlanted = 6;

    /// <summary>Of so many pages, one is read by <c>tesseract</c> too.</summary>
    private const int BaselineEvery = 8;

    /// <summary>Measures and prints.</summary>
    /// <param name="count">Documents.</param>
    /// <param name="seed">Seed of the first.</param>
    /// <param name="output">File of the results, or none.</param>
    public static void Run(int count, ulong seed, string? output)
    {
        var (score, detector) = (new ScanScore(), new DetectorResult());
        var (pages, ours, sampled, theirs, cleanErrors, clean, planted, repairedAway) = (0, 0.0, 0, 0.0, 0, 0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            var request = new DocumentRequest(string.Create(CultureInfo.InvariantCulture, $"scan-{seed + (ulong)i}"), seed + (ulong)i)
            {
                Kind = (i / 2 % 3) == 2 ? DocumentKind.EvaluationReport : DocumentKind.FinalAccounts,
                Forms = 3,
                Breaks = i % 2 == 0 ? 0 : ErrorsPlanted,
                ScanResolution = Resolution,
            };
            var consistent = DocumentFactory.Compose(request);
            var planter = DocumentFactory.Plant(consistent, request);
            var (print, pagination) = FastPdf.Write(planter.Manuscript, DocumentFactory.PrintStyle(request));
            var scan = ScanPdf.Write(print, DocumentFactory.ScanStyle(request)!, new SeededRandom(request.Seed).Fork("scan"));
            var clock = Stopwatch.StartNew();
            var document = DocumentPipeline.Run(scan, request.Name + ".pdf", new PdfReadOptions());
            ours += clock.Elapsed.TotalSeconds;
            pages += document.Pages.Count;
            var printing = new Printing(request.Name, "", scan.Length, pagination);
            score.Add(TruthTables.Parse(TruthFile.Write(planter.Manuscript, request.Name, [printing])), document);
            var errors = PlantedError.Of(planter, consistent, pagination);
            detector.Add(document, errors, request.Kind.ToString());
            planted += errors.Count;
            repairedAway += planter.Planted.Count(p => p.Changes.Any(c => IsRepairedTo(document, consistent.Slot(c.Id).Value)));
            clean += request.Breaks == 0 ? 1 : 0;
            cleanErrors += request.Breaks == 0 ? document.Findings.Count(f => f.Severity == Severity.Error) : 0;
            var baseline = Baseline(scan, document.Pages.Count);
            (sampled, theirs) = (sampled + baseline.Pages, theirs + baseline.Seconds);
        }

        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            # Generated scans

            {count} documents, {pages} pages of {Resolution} dpi, seeds from {seed}.

            | measure | value |
            | --- | ---: |
            | tables found with all rows and columns | {score.Aligned} of {score.Tables} |
            | numeric cells exactly right, as read | {Share(score.NumericRead, score.Numeric)} of {score.Numeric} |
            | numeric cells exactly right, after repair | {Share(score.NumericRepaired, score.Numeric)} |
            | character error rate of Chinese text in cells | {Share(score.CharacterErrors, score.Characters)} of {score.Characters} |
            | errors reported in {clean} clean scans | {cleanErrors} |
            | planted errors repaired away | {repairedAway} of {planted} |
            | seconds a page, all stages, one thread | {ours / Math.Max(1, pages):F2} |
            | seconds a page, `tesseract` on the whole page ({sampled} pages) | {theirs / Math.Max(1, sampled):F2} |


            """
        );
        text += detector.Text(count / 2, clean, seed);
        Console.Error.WriteLine(string.Join('\n', score.Remarks.Concat(detector.Remarks).Take(400)));
        Console.Write(text);
        if (output is not null)
        {
            File.WriteAllText(output, text);
        }
    }

    /// <summary>Whether a repaired figure has the value that stood there before the error was planted.</summary>
    private static bool IsRepairedTo(Document document, decimal? value) =>
        value is not null && document.Figures.Any(f => f.Repaired is not null && f.Value == value);

    private static (int Pages, double Seconds) Baseline(byte[] scan, int pages)
    {
        var folder = Directory.CreateTempSubdirectory("baseline-").FullName;
        try
        {
            var file = Path.Combine(folder, "scan.pdf");
            File.WriteAllBytes(file, scan);
            var (count, seconds) = (0, 0.0);
            for (var page = BaselineEvery; page <= pages; page += BaselineEvery)
            {
                var (number, image) = (page.ToString(CultureInfo.InvariantCulture), Path.Combine(folder, "page"));
                string[] rendering = ["-r", "200", "-png", "-singlefile", "-f", number, "-l", number, file, image];
                ExternalProgram.Run("pdftoppm", "poppler-utils", 60, rendering);
                var clock = Stopwatch.StartNew();
                string[] reading = [image + ".png", "-", "-l", "chi_sim"];
                ExternalProgram.Run("tesseract", "tesseract-ocr tesseract-ocr-chi-sim", 300, ("OMP_THREAD_LIMIT", "1"), reading);
                (count, seconds) = (count + 1, seconds + clock.Elapsed.TotalSeconds);
            }

            return (count, seconds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : ((decimal)part / whole).ToString("P3", CultureInfo.InvariantCulture);
}
