using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers.Office;

/// <summary>
/// Prints a manuscript through LibreOffice Writer: embedded font subsets, its habits with tables. Exported twice: the first
/// time with bookmarks as named destinations, which tell where everything stands, the second time with the contents page filled in.
/// </summary>
public static class LibreOfficePdf
{
    private const string WithBookmarks = """pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}""";

    /// <summary>The file and where everything stands in it.</summary>
    /// <exception cref="InvalidOperationException">When LibreOffice or qpdf is missing or fails.</exception>
    public static (byte[] Bytes, Pagination Pagination) Write(Manuscript manuscript)
    {
        var folder = Directory.CreateTempSubdirectory("ingest-sample-");
        try
        {
            var first = Print(folder.FullName, new OfficeDocument(manuscript).Write(pages: null), WithBookmarks);
            var pagination = TextTargets.Read(manuscript, first);
            var second = Print(folder.FullName, new OfficeDocument(manuscript).Write(pagination), "pdf:writer_pdf_Export");
            return (File.ReadAllBytes(second), pagination);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Print(string folder, string xml, string filter)
    {
        var source = Path.Combine(folder, "document.fodt");
        File.WriteAllText(source, xml);
        ExternalProgram.Run(
            "soffice",
            "libreoffice-writer",
            240,
            "--headless",
            $"-env:UserInstallation=file://{Path.Combine(folder, "profile")}",
            "--convert-to",
            filter,
            "--outdir",
            folder,
            source
        );
        return Path.Combine(folder, "document.pdf");
    }
}
