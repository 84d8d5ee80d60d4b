using Ingest.Extraction.Identity;
using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>Sets the kinds of a document's tables and sections.</summary>
internal static class KindReader
{
    /// <summary>The layout with kinds set, and the kind of the document. What a person has set goes before the classifier.</summary>
    /// <param name="layout">The document's parts.</param>
    /// <param name="identity">What its cover and headings say of it.</param>
    /// <param name="classifier">Tells kinds.</param>
    /// <param name="corrections">Kinds set by a person.</param>
    public static (DocumentLayout Layout, DocumentKind Kind, double Confidence) Classify(
        DocumentLayout layout,
        DocumentIdentity identity,
        IKindClassifier classifier,
        IReadOnlyList<KindCorrection> corrections
    )
    {
        var choices = classifier.Classify(layout, identity);
        var set = new CorrectedKinds(layout, corrections);
        var classified = layout with
        {
            Sections = [.. layout.Sections.Zip(choices.Sections, (s, c) => With(s, set.Of(s) ?? c))],
            Tables = [.. layout.Tables.Zip(choices.Tables, (t, c) => With(t, set.Of(t) ?? c))],
        };
        return set.Document is { } kind ? (classified, kind, 1) : (classified, choices.Kind, choices.Confidence);
    }

    private static Section With(Section section, KindChoice choice) =>
        section with
        {
            Kind = choice.Kind,
            KindConfidence = choice.Confidence,
            KindGuess = choice.Guess,
        };

    private static Table With(Table table, KindChoice choice) =>
        table with
        {
            Kind = choice.Kind,
            KindConfidence = choice.Confidence,
            KindGuess = choice.Guess,
        };
}
