using Ingest.Extraction.Tables;
using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>Sets the kinds of a document's tables and sections.</summary>
internal static class KindReader
{
    /// <summary>
    /// The layout with kinds set. A table without a title of its own takes the heading it stands under, when that names
    /// a table.
    /// </summary>
    /// <param name="layout">The document's parts.</param>
    /// <param name="document">The kind of the document.</param>
    /// <param name="classifier">Tells kinds.</param>
    public static DocumentLayout Classify(DocumentLayout layout, DocumentKind document, IKindClassifier classifier)
    {
        var sections = layout.Sections.ToDictionary(s => s.Id);
        return layout with
        {
            Sections = [.. layout.Sections.Select(s => s with { Kind = classifier.OfSection(s.Heading) })],
            Tables = [.. layout.Tables.Select(t => t with { Kind = classifier.OfTable(TableTitles.Of(t, sections), t, document) })],
        };
    }
}
