using System.Globalization;
using Ingest.Benchmarks.Speed;
using Ingest.SampleDocs.Writers;

namespace Ingest.Benchmarks.Scans;

/// <summary>Memory of reading a long scan.</summary>
internal static class ScanMemory
{
    /// <summary>Measures with the program itself, prints, and adds the result to a file.</summary>
    /// <param name="pages">Least number of pages: whole reports one after the other.</param>
    /// <param name="seed">Seed of the first report.</param>
    /// <param name="output">File of the results, or none.</param>
    public static void Run(int pages, ulong seed, string? output)
    {
        var folder = Directory.CreateTempSubdirectory("long-scan-").FullName;
        var file = Path.Combine(folder, "long-scan.pdf");
        var (reports, count) = (new List<string>(), 0);
        for (; count < pages; seed++)
        {
            var request = ScannedDocument.RequestOf(seed);
            var (_, _, pagination, print) = ScannedDocument.Make(request);
            reports.Add(Path.Combine(folder, request.Name + ".pdf"));
            File.WriteAllBytes(reports[^1], ScannedDocument.Scan(request, print));
            count += pagination.Pages;
        }

        ExternalProgram.Run("pdfunite", "poppler-utils", 600, [.. reports, file]);
        var peak = PeakMemory.Of("bash", Path.Combine(Corpus.Root, "ingest"), "extract", "--checks", file);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"""

            ## A long scan

            {count} pages, {new FileInfo(file).Length
                >> 20} MiB, {reports.Count} reports, `./ingest extract --checks`: {peak.Time.TotalSeconds:F0} s; largest resident memory
            (`VmHWM`) of the program {peak.Parent >> 20} MiB, of its reading process {peak.Child >> 20} MiB.

            """
        );
        Console.Write(text);
        if (output is not null)
        {
            File.AppendAllText(output, text);
        }

        Directory.Delete(folder, recursive: true);
    }
}
