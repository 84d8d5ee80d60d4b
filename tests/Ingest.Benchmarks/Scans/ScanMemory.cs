using System.Globalization;
using Ingest.Benchmarks.Speed;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Writers.Fast;
using Ingest.SampleDocs.Writers.Scan;

namespace Ingest.Benchmarks.Scans;

/// <summary>Memory of reading a long scan.</summary>
internal static class ScanMemory
{
    private const int PagesOfForm = 2;

    /// <summary>Measures with the program itself, prints, and adds the result to a file.</summary>
    /// <param name="pages">Least number of pages, about.</param>
    /// <param name="seed">Seed of the document.</param>
    /// <param name="output">File of the results, or none.</param>
    public static void Run(int pages, ulong seed, string? output)
    {
        var request = new DocumentRequest("long-scan", seed) { Forms = pages / PagesOfForm, ScanResolution = ScannedDocument.Resolution };
        var (print, pagination) = FastPdf.Write(DocumentFactory.Compose(request), DocumentFactory.PrintStyle(request));
        var scan = ScanPdf.Write(print, DocumentFactory.ScanStyle(request)!, new SeededRandom(seed).Fork("scan"));
        var file = Path.Combine(Directory.CreateTempSubdirectory("long-scan-").FullName, "long-scan.pdf");
        File.WriteAllBytes(file, scan);
        var peak = PeakMemory.Of("bash", Path.Combine(Corpus.Root, "ingest"), "extract", "--checks", file);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"""

            ## A long scan

            {pagination.Pages} pages, {scan.Length
                >> 20} MiB, seed {seed}, `./ingest extract --checks`: {peak.Time.TotalSeconds:F0} s; largest resident memory
            (`VmHWM`) of the program {peak.Parent >> 20} MiB, of its reading process {peak.Child >> 20} MiB.

            """
        );
        Console.Write(text);
        if (output is not null)
        {
            File.AppendAllText(output, text);
        }

        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
