using Ingest.Extraction.Identity;
using Ingest.Extraction.Tables;
using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>
/// Kinds by the words of titles and headings, as the ministry's forms and their regional variants print them: evidence for the
/// trained model, and what that is measured against.
/// </summary>
internal sealed class KeywordClassifier : IKindClassifier
{
    /// <inheritdoc/>
    /// <remarks>
    /// A table without a title of its own takes the heading it stands under, when that names a table. Rules know no probability:
    /// a kind they know has 1, <c>other</c> 0.
    /// </remarks>
    public DocumentChoices Classify(DocumentLayout layout, DocumentIdentity identity)
    {
        var (kind, confidence) = OfDocument(identity.Title, [.. Names(layout)]);
        var sections = layout.Sections.ToDictionary(s => s.Id);
        return new DocumentChoices(
            kind,
            confidence,
            [.. layout.Sections.Select(s => Choice(OfSection(s.Heading)))],
            [.. layout.Tables.Select(t => Choice(OfTable(TableTitles.Of(t, sections), t, kind)))]
        );
    }

    /// <summary>Headings and table titles of a document.</summary>
    /// <param name="layout">Its parts.</param>
    public static IEnumerable<string> Names(DocumentLayout layout) =>
        layout.Sections.Select(s => s.Heading).Concat(layout.Tables.Select(t => t.Title));

    /// <summary>The kind of a document and how sure that is, 0 to 1.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="names">Headings and table titles in reading order.</param>
    public (DocumentKind Kind, double Confidence) OfDocument(string title, IReadOnlyList<string> names) => DocumentKinds.Of(title, names);

    /// <summary>The kind of a table, such as <c>final-accounts.income</c>; <c>other</c> where none is known.</summary>
    /// <param name="title">Its title, or the heading it stands under where it has none of its own.</param>
    /// <param name="table">The table.</param>
    /// <param name="document">The kind of the document.</param>
    public string OfTable(string title, Table table, DocumentKind document) => TableKinds.Of(title, table, document);

    /// <summary>The kind of a section, such as <c>narrative.income</c>; <c>other</c> where none is known.</summary>
    /// <param name="heading">Its heading.</param>
    public string OfSection(string heading) => SectionKinds.Of(heading);

    private static KindChoice Choice(string kind) => new(kind, kind == KindChoice.Other ? 0 : 1);
}
