using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Truth;
using Ingest.SampleDocs.Writers;
using Ingest.SampleDocs.Writers.Fast;
using Ingest.SampleDocs.Writers.Office;
using Ingest.SampleDocs.Writers.Scan;
using Ingest.SampleDocs.Writers.Web;

namespace Ingest.SampleDocs.Commands;

/// <summary>Writes a document's three files: the PDF, the truth and the anomalies.</summary>
public static class DocumentFiles
{
    /// <summary>Writes them; truth and anomalies may go to a folder of their own.</summary>
    public static void Write(DocumentRequest request, string folder, string truthFolder)
    {
        var clean = DocumentFactory.Compose(request);
        var planter = DocumentFactory.Plant(clean, request);
        var (bytes, pagination) = Print(planter.Manuscript, request);
        if (DocumentFactory.ScanStyle(request) is { } scan)
        {
            bytes = ScanPdf.Write(bytes, scan, new SeededRandom(request.Seed).Fork("scan"));
        }

        var printing = new Printing(request.Name, Producer(request), bytes.Length, pagination);
        File.WriteAllBytes(Path.Combine(folder, request.Name + ".pdf"), bytes);
        File.WriteAllText(
            Path.Combine(truthFolder, request.Name + ".truth.json"),
            TruthFile.Write(planter.Manuscript, request.Name, [printing])
        );
        File.WriteAllText(
            Path.Combine(truthFolder, request.Name + ".anomalies.json"),
            AnomalyFile.Write(clean, planter, request.Name, [printing])
        );
    }

    private static (byte[] Bytes, Pagination Pagination) Print(Manuscript manuscript, DocumentRequest request) =>
        request.Writer switch
        {
            WriterKind.Chromium => ChromiumPdf.Write(manuscript, new SeededRandom(request.Seed).Fork("print").Chance(50)),
            WriterKind.LibreOffice => LibreOfficePdf.Write(manuscript),
            _ => FastPdf.Write(manuscript, DocumentFactory.PrintStyle(request)),
        };

    private static string Producer(DocumentRequest request) =>
        (DocumentFactory.ScanStyle(request) is null ? "" : "Ingest.SampleDocs scan of ") + Producer(request.Writer);

    private static string Producer(WriterKind writer) =>
        writer switch
        {
            WriterKind.Chromium => "Chromium, Skia/PDF",
            WriterKind.LibreOffice => "LibreOffice Writer",
            _ => "Ingest.SampleDocs FastPdf",
        };
}
