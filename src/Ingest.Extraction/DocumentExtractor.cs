using Ingest.Extraction.Identity;
using Ingest.Extraction.Kinds;
using Ingest.Model;

namespace Ingest.Extraction;

/// <summary>Reads kinds, identity and figures of a document from its layout.</summary>
public static class DocumentExtractor
{
    private static readonly IKindClassifier Classifier = new KeywordClassifier();

    /// <summary>Extracts everything but relations and findings.</summary>
    /// <param name="layout">The document's parts.</param>
    /// <param name="sha256">SHA-256 of the file, lower-case hexadecimal.</param>
    /// <param name="file">File name without its folder.</param>
    public static Document Extract(DocumentLayout layout, string sha256, string file)
    {
        var identity = IdentityReader.Read(layout);
        var (kind, confidence) = Classifier.OfDocument(
            identity.Title,
            [.. layout.Sections.Select(s => s.Heading), .. layout.Tables.Select(t => t.Title)]
        );
        var classified = KindReader.Classify(layout, kind, Classifier);
        return new Document
        {
            Id = sha256[..Math.Min(sha256.Length, 16)],
            Sha256 = sha256,
            File = file,
            Title = identity.Title,
            Organisation = identity.Organisation,
            Region = identity.Region,
            FiscalYear = identity.FiscalYear,
            Kind = kind,
            KindConfidence = confidence,
            Producer = layout.Producer,
            WrittenAt = layout.WrittenAt,
            TextSource = TextSources.Of(layout.Pages),
            Pages = layout.Pages,
            Sections = classified.Sections,
            Paragraphs = layout.Paragraphs,
            Tables = classified.Tables,
            Figures = FigureReader.Read(classified, kind, identity.FiscalYear),
            Problems = layout.Problems,
        };
    }
}
