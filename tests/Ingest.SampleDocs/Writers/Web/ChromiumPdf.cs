using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers.Web;

/// <summary>
/// Prints a manuscript through Chromium: embedded font subsets, Skia's habits. Printed twice: the first time with a page of
/// links at the end that tells where everything stands, the second time without it and with the contents page filled in.
/// </summary>
public static class ChromiumPdf
{
    /// <summary>The file and where everything stands in it.</summary>
    /// <exception cref="InvalidOperationException">When Chromium or qpdf is missing or fails.</exception>
    public static (byte[] Bytes, Pagination Pagination) Write(Manuscript manuscript, bool heiti)
    {
        var folder = Directory.CreateTempSubdirectory("ingest-sample-");
        try
        {
            var first = Print(folder.FullName, new HtmlDocument(manuscript, heiti).Write(pages: null, probe: true));
            var pagination = TextTargets.Read(manuscript, first);
            var second = Print(folder.FullName, new HtmlDocument(manuscript, heiti).Write(pagination, probe: false));
            pagination.Pages = new LinkReader(second).Pages;
            return (File.ReadAllBytes(second), pagination);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Print(string folder, string html)
    {
        var source = Path.Combine(folder, "document.html");
        var target = Path.Combine(folder, "document.pdf");
        File.WriteAllText(source, html);
        ExternalProgram.Run(
            "chromium",
            "chromium",
            180,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-pdf-tagging",
            "--no-pdf-header-footer",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            $"--print-to-pdf={target}",
            "file://" + source
        );
        return target;
    }
}
