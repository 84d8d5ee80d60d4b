using Ingest.SampleDocs.Truth;
using Ingest.SampleDocs.Writers.Fast;

namespace Ingest.SampleDocs.Commands;

/// <summary>Writes a document's three files: the PDF, the truth and the anomalies.</summary>
public static class DocumentFiles
{
    /// <summary>Writes them; truth and anomalies may go to a folder of their own.</summary>
    public static void Write(DocumentRequest request, string folder, string truthFolder)
    {
        var clean = DocumentFactory.Compose(request);
        var planter = DocumentFactory.Plant(clean, request);
        var (bytes, pagination) = FastPdf.Write(planter.Manuscript, DocumentFactory.PrintStyle(request));
        var printing = new Printing(request.Name, "Ingest.SampleDocs FastPdf", bytes.Length, pagination);
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
}
