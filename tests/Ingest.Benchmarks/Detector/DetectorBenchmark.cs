using System.Globalization;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Writers.Fast;
using DocumentKind = Ingest.SampleDocs.Commands.DocumentKind;

namespace Ingest.Benchmarks.Detector;

/// <summary>
/// Measures the checks like a detector: generated documents with planted errors and clean ones with legitimate oddities go through all
/// stages; per kind of error, how many are found; and how often something is reported that is none.
/// </summary>
internal static class DetectorBenchmark
{
    private const int MostListed = 400;

    /// <summary>Errors planted in one document, in turn: alone, alone, and among others.</summary>
    private static readonly int[] BreaksInTurn = [1, 1, 6];

    /// <summary>Measures and prints.</summary>
    /// <param name="broken">Documents with errors.</param>
    /// <param name="clean">Documents without.</param>
    /// <param name="seed">Seed of the first document.</param>
    /// <param name="output">File of the results, or none.</param>
    public static void Run(int broken, int clean, ulong seed, string? output)
    {
        var result = new DetectorResult();
        for (var i = 0; i < broken + clean; i++)
        {
            var request = Request(i, seed, i < broken);
            Measure(request, result);
        }

        var between = YearsBenchmark.Run(Math.Max(4, broken / 5), seed, result.Remarks);
        Console.Error.WriteLine(string.Join('\n', result.Remarks.Take(MostListed)));
        var text = result.Text(broken, clean, seed) + between;
        Console.Write(text);
        if (output is not null)
        {
            File.WriteAllText(output, text);
        }
    }

    /// <summary>Writes one document of a measurement, to look at it.</summary>
    /// <param name="index">Its place in the measurement, from 0.</param>
    /// <param name="isBroken">Whether it has errors.</param>
    /// <param name="seed">Seed of the first document.</param>
    /// <param name="path">The PDF.</param>
    public static void Write(int index, bool isBroken, ulong seed, string path)
    {
        var request = Request(index, seed, isBroken);
        var planter = DocumentFactory.Plant(DocumentFactory.Compose(request), request);
        File.WriteAllBytes(path, FastPdf.Write(planter.Manuscript, DocumentFactory.PrintStyle(request)).Bytes);
    }

    private static DocumentRequest Request(int index, ulong first, bool isBroken)
    {
        var seed = first + (ulong)index;
        return new DocumentRequest(string.Create(CultureInfo.InvariantCulture, $"generated-{seed}"), seed)
        {
            Kind = (index % 10) switch
            {
                < 6 => DocumentKind.FinalAccounts,
                < 9 => DocumentKind.EvaluationReport,
                _ => DocumentKind.Budget,
            },
            Varied = true,
            Breaks = isBroken ? BreaksInTurn[index % BreaksInTurn.Length] : 0,
        };
    }

    private static void Measure(DocumentRequest request, DetectorResult result)
    {
        var clean = DocumentFactory.Compose(request);
        var planter = DocumentFactory.Plant(clean, request);
        var (bytes, pagination) = FastPdf.Write(planter.Manuscript, DocumentFactory.PrintStyle(request));
        var document = DocumentPipeline.Run(bytes, request.Name + ".pdf", new PdfReadOptions());
        result.Add(document, PlantedError.Of(planter, clean, pagination), request.Kind.ToString());
    }
}
