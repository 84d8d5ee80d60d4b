using System.Text.Json.Nodes;
using Ingest.SampleDocs.Breaks;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Truth;
using Ingest.SampleDocs.Writers;
using Ingest.SampleDocs.Writers.Fast;

namespace Ingest.SampleDocs.Tests;

/// <summary>A document made for a test, with its truth as a reader of the JSON would see it.</summary>
internal sealed record Made(
    DocumentRequest Request,
    Manuscript Clean,
    BreakPlanter Planter,
    byte[] Pdf,
    Pagination Pagination,
    JsonNode Truth,
    JsonNode Anomalies
)
{
    public static Made From(DocumentRequest request)
    {
        var clean = DocumentFactory.Compose(request);
        var planter = DocumentFactory.Plant(clean, request);
        var (pdf, pagination) = FastPdf.Write(planter.Manuscript, DocumentFactory.PrintStyle(request));
        var printing = new Printing(request.Name, "fast", pdf.Length, pagination);
        var truth = JsonNode.Parse(TruthFile.Write(planter.Manuscript, request.Name, [printing]))!;
        var anomalies = JsonNode.Parse(AnomalyFile.Write(clean, planter, request.Name, [printing]))!;
        return new Made(request, clean, planter, pdf, pagination, truth, anomalies);
    }

    /// <summary>A spread over kinds, regions and years.</summary>
    public static IEnumerable<DocumentRequest> Requests(int count, int breaks = 0) =>
        Enumerable
            .Range(1, count)
            .Select(i => new DocumentRequest($"d{i}", (ulong)i)
            {
                Kind = (i % 8) switch
                {
                    0 or 4 => DocumentKind.EvaluationReport,
                    6 => DocumentKind.Budget,
                    _ => DocumentKind.FinalAccounts,
                },
                Breaks = breaks,
                Varied = i % 3 != 0,
            });
}
