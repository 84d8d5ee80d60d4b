using System.Diagnostics;
using System.Globalization;
using Ingest.Benchmarks.Detector;
using Ingest.Benchmarks.Tables;
using Ingest.Extraction;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Pipeline.Recognition;
using Ingest.SampleDocs.Breaks;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Truth;
using Ingest.SampleDocs.Writers;
using Ingest.SampleDocs.Writers.Fast;
using Ingest.SampleDocs.Writers.Scan;
using DocumentKind = Ingest.SampleDocs.Commands.DocumentKind;
using Grid = Ingest.Benchmarks.Tables.Grid;

namespace Ingest.Benchmarks.Scans;

/// <summary>One generated scan, read.</summary>
/// <param name="Request">What was generated.</param>
/// <param name="Truth">Its tables.</param>
/// <param name="Errors">The errors planted in it, each with the text that stood there before.</param>
/// <param name="AsRead">The document before its relations were evaluated.</param>
/// <param name="Checked">The document with its findings and repairs.</param>
/// <param name="Print">The same document read without being scanned: what is found at best.</param>
/// <param name="PageConfidences">Mean confidence of the glyphs of each page.</param>
/// <param name="Seconds">Time of reading, all stages, on one thread.</param>
/// <param name="Baseline">Time of <c>tesseract</c> on one of its pages; none for most documents.</param>
internal sealed record ScannedDocument(
    DocumentRequest Request,
    IReadOnlyList<Grid> Truth,
    IReadOnlyList<(PlantedError Error, IReadOnlyList<Slot> Before)> Errors,
    Document AsRead,
    Document Checked,
    Document Print,
    IReadOnlyList<double> PageConfidences,
    double Seconds,
    double? Baseline
)
{
    /// <summary>Resolution of the scans.</summary>
    public const int Resolution = 200;

    private const int ErrorsPlanted = 12;

    /// <summary>One of so many documents has a page read by <c>tesseract</c>.</summary>
    private const int BaselineEvery = 3;

    /// <summary>Whether no error was planted.</summary>
    public bool IsClean => Request.Breaks == 0;

    /// <summary>What is generated: two thirds final accounts, the rest evaluation reports; every second with errors.</summary>
    /// <param name="seed">Seed of the document.</param>
    public static DocumentRequest RequestOf(ulong seed) =>
        new(string.Create(CultureInfo.InvariantCulture, $"scan-{seed}"), seed)
        {
            Kind = seed / 2 % 3 == 2 ? DocumentKind.EvaluationReport : DocumentKind.FinalAccounts,
            Forms = 3,
            Breaks = seed % 2 == 0 ? 0 : ErrorsPlanted,
            ScanResolution = Resolution,
        };

    /// <summary>Generates the document.</summary>
    /// <param name="request">What to generate.</param>
    /// <returns>The document without and with errors, and how it is printed.</returns>
    public static (Manuscript Consistent, BreakPlanter Planter, Pagination Pagination, byte[] Print) Make(DocumentRequest request)
    {
        var style = DocumentFactory.PrintStyle(request);
        var consistent = DocumentFactory.Compose(request);
        var planter = DocumentFactory.Plant(consistent, request);
        var (print, pagination) = FastPdf.Write(planter.Manuscript, style);
        return (consistent, planter, pagination, print);
    }

    /// <summary>Scans a printed document.</summary>
    /// <param name="request">How.</param>
    /// <param name="print">Its file.</param>
    public static byte[] Scan(DocumentRequest request, byte[] print) =>
        ScanPdf.Write(print, DocumentFactory.ScanStyle(request)!, new SeededRandom(request.Seed).Fork("scan"));

    /// <summary>Generates and reads a document.</summary>
    /// <param name="request">What to generate.</param>
    /// <param name="folder">Where recognised scans are kept; none to keep nothing.</param>
    public static ScannedDocument Read(DocumentRequest request, string? folder)
    {
        var (consistent, planter, pagination, print) = Make(request);
        var file = request.Name + ".pdf";
        var kept = KeptScan.Get(folder, request.Name, () => Recognise(request, Scan(request, print)));
        var clock = Stopwatch.StartNew();
        var asRead = DocumentExtractor.Extract(LayoutReader.Read(kept.Printed), new string('0', 64), file);
        var result = RecognitionRepair.Check(asRead);
        clock.Stop();
        var truth = TruthFile.Write(planter.Manuscript, request.Name, [new Printing(request.Name, "", print.Length, pagination)]);
        var errors = PlantedError.Of(planter, consistent, pagination);
        return new ScannedDocument(
            request,
            TruthTables.Parse(truth),
            [.. errors.Zip(planter.Planted, (e, p) => (e, (IReadOnlyList<Slot>)[.. p.Changes.Select(c => consistent.Slot(c.Id))]))],
            asRead,
            result,
            DocumentPipeline.Run(print, file, new PdfReadOptions()),
            [.. kept.Printed.Pages.Select(p => p.Glyphs.Select(g => g.Confidence).DefaultIfEmpty(0).Average())],
            kept.Seconds + clock.Elapsed.TotalSeconds,
            kept.Baseline
        );
    }

    private static KeptScan Recognise(DocumentRequest request, byte[] scan)
    {
        var clock = Stopwatch.StartNew();
        var pages = PdfReader.Read(scan, new PdfReadOptions());
        var recognised = DocumentRecogniser.Recognise(
            pages,
            scan,
            new RecognitionOptions(),
            clock,
            memory: null,
            _ => { },
            CancellationToken.None
        );
        var seconds = clock.Elapsed.TotalSeconds;
        double? baseline = request.Seed % BaselineEvery == 0 ? WholePage.Time(scan, Math.Min(2, pages.Pages.Count)).TotalSeconds : null;
        return new KeptScan(recognised.Printed, seconds, baseline);
    }
}
