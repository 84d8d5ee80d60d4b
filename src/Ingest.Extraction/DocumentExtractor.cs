using Ingest.Model;

namespace Ingest.Extraction;

/// <summary>Reads kinds, identity and figures of a document from its layout.</summary>
public static class DocumentExtractor
{
    /// <summary>Extracts everything but relations and findings.</summary>
    /// <param name="layout">The document's parts.</param>
    /// <param name="sha256">SHA-256 of the file, lower-case hexadecimal.</param>
    /// <param name="file">File name without its folder.</param>
    public static Document Extract(DocumentLayout layout, string sha256, string file)
    {
        int? fiscalYear = null;
        return new Document
        {
            Id = sha256[..Math.Min(sha256.Length, 16)],
            Sha256 = sha256,
            File = file,
            FiscalYear = fiscalYear,
            Producer = layout.Producer,
            Pages = layout.Pages,
            Sections = layout.Sections,
            Paragraphs = layout.Paragraphs,
            Tables = layout.Tables,
            Figures = FigureReader.Read(layout, layout.Tables, fiscalYear),
            Problems = layout.Problems,
        };
    }
}
