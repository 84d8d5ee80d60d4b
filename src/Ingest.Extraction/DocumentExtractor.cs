using Ingest.Extraction.Identity;
using Ingest.Extraction.Kinds;
using Ingest.Extraction.Kinds.Learned;
using Ingest.Model;

namespace Ingest.Extraction;

/// <summary>Reads kinds, identity and figures of a document from its layout.</summary>
public static class DocumentExtractor
{
    private static readonly Lazy<IKindClassifier> Classifier = new(() => new LearnedClassifier(KindModelFile.Embedded()));

    /// <summary>Extracts everything but relations and findings.</summary>
    /// <param name="layout">The document's parts.</param>
    /// <param name="sha256">SHA-256 of the file, lower-case hexadecimal.</param>
    /// <param name="file">File name without its folder.</param>
    /// <param name="corrections">Kinds that a person has set; they go before the classifier.</param>
    /// <exception cref="InvalidDataException">When the model of kinds was trained for another version of the program.</exception>
    public static Document Extract(DocumentLayout layout, string sha256, string file, IReadOnlyList<KindCorrection>? corrections = null)
    {
        var identity = IdentityReader.Read(layout);
        var (classified, kind, confidence) = KindReader.Classify(layout, identity, Classifier.Value, corrections ?? []);
        var particulars = ParticularsReader.Read(layout, identity, kind);
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
            Level = particulars.Level,
            Subject = particulars.Subject,
            Evidence = particulars.Evidence,
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

    /// <summary>
    /// Extracts figures and particulars anew from a document as it is stored, after a person has set a kind; kinds and identity stay.
    /// What reading it again gives is the same, since no kind that was not set rests on one that was.
    /// </summary>
    /// <param name="document">A document with its present kinds.</param>
    /// <returns>The document with neither relations nor findings.</returns>
    public static Document ExtractAgain(Document document)
    {
        var layout = new DocumentLayout
        {
            Producer = document.Producer,
            Pages = document.Pages,
            Sections = document.Sections,
            Paragraphs = document.Paragraphs,
            Tables = document.Tables,
        };
        var identity = new DocumentIdentity(document.Title, document.Organisation, document.Region, document.FiscalYear);
        var particulars = ParticularsReader.Read(layout, identity, document.Kind);
        return document with
        {
            Level = particulars.Level,
            Subject = particulars.Subject,
            Evidence = particulars.Evidence,
            Figures = FigureReader.Read(layout, document.Kind, document.FiscalYear),
            Relations = [],
            Findings = [],
        };
    }
}
