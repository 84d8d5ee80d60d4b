using System.Globalization;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Pdf;
using Ingest.Pipeline.Recognition;

namespace Ingest.Benchmarks.Scans;

/// <summary>
/// Finds the lines of tables in generated scans and compares the cells they make with those that the print's own lines make; nothing is
/// recognised, so that many pages take little time.
/// </summary>
internal static class CellBenchmark
{
    /// <summary>Sides of a cell of the scan lie this near those of the print, in points: a scan is turned about its middle and back.</summary>
    private const double Near = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Measures and prints.</summary>
    /// <param name="count">Documents.</param>
    /// <param name="seed">Seed of the first.</param>
    /// <param name="output">File of the results, or none.</param>
    /// <param name="folder">Where scans are kept; none to keep nothing.</param>
    public static void Run(int count, ulong seed, string? output, string? folder)
    {
        var kept = folder ?? Directory.CreateTempSubdirectory("scans-").FullName;
        Directory.CreateDirectory(kept);
        var pages = Enumerable
            .Range(0, count)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Math.Min(2, Environment.ProcessorCount))
            .SelectMany(i => Compare(seed + (ulong)i, kept))
            .ToList();
        foreach (var page in pages.Where(p => p.Missing.Count + p.Extra.Count > 0))
        {
            Console.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{page.Document} p. {page.Number}: {page.Missing.Count} of {page.Cells} missing, {page.Extra.Count} extra: {string.Join(' ', page.Extra.Take(3))}"
                )
            );
        }

        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            # Cells in generated scans

            {count} documents, {pages.Count} pages, seeds from {seed}, as in scans.md. The cells that the lines found in the images make, against those of
            the print; a cell is found when all its sides are where they were.

            | measure | value |
            | --- | ---: |
            | cells found | {pages.Sum(p => p.Cells - p.Missing.Count)} of {pages.Sum(p => p.Cells)} |
            | cells that are none of the print's | {pages.Sum(p => p.Extra.Count)} |
            | pages with tables where all cells are found and no others | {pages.Count(p =>
                p.Cells > 0 && p.Missing.Count + p.Extra.Count == 0
            )} of {pages.Count(p => p.Cells > 0)} |
            | cells on pages without tables | {pages.Where(p => p.Cells == 0).Sum(p => p.Extra.Count)} |

            """
        );
        Console.Write(text);
        if (output is not null)
        {
            File.WriteAllText(output, text);
        }

        if (folder is null)
        {
            Directory.Delete(kept, recursive: true);
        }
    }

    private static IEnumerable<PageCells> Compare(ulong seed, string folder)
    {
        var request = ScannedDocument.RequestOf(seed);
        var print = ScannedDocument.Make(request).Print;
        var file = Path.Combine(folder, request.Name + ".pdf");
        if (!File.Exists(file))
        {
            File.WriteAllBytes(file, ScannedDocument.Scan(request, print));
        }

        var printed = PdfReader.Read(print, new PdfReadOptions());
        var scanned = PdfReader.Read(File.ReadAllBytes(file), new PdfReadOptions());
        return printed.Pages.Zip(scanned.Pages, (p, s) => PageCells.Of(request.Name, CellGrid.Of(p), s.Number, Cells(s, file))).ToList();
    }

    private static IReadOnlyList<Box> Cells(PrintedPage page, string file)
    {
        var image = ScannedImage.Of(page, RecognitionNeed.Of(page)!, file, Patience);
        var rulings = RulingFinder.FindRulings(image);
        return CellGrid.Of(page with { Width = image.PageWidth, Height = image.PageHeight, Rulings = rulings });
    }

    /// <summary>The cells of one page.</summary>
    /// <param name="Document">Its document.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Cells">How many the print has.</param>
    /// <param name="Missing">Those of the print that were not found.</param>
    /// <param name="Extra">Those found that the print does not have.</param>
    private sealed record PageCells(string Document, int Number, int Cells, IReadOnlyList<Box> Missing, IReadOnlyList<Box> Extra)
    {
        public static PageCells Of(string document, IReadOnlyList<Box> print, int number, IReadOnlyList<Box> scan) =>
            new(
                document,
                number,
                print.Count,
                [.. print.Where(p => !scan.Any(s => IsSame(p, s)))],
                [.. scan.Where(s => !print.Any(p => IsSame(p, s)))]
            );

        private static bool IsSame(Box a, Box b) =>
            Math.Abs(a.X0 - b.X0) <= Near
            && Math.Abs(a.X1 - b.X1) <= Near
            && Math.Abs(a.Y0 - b.Y0) <= Near
            && Math.Abs(a.Y1 - b.Y1) <= Near;
    }
}
