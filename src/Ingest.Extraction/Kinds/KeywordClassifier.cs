using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>Kinds by the words of titles and headings, as the ministry's forms and their regional variants print them.</summary>
internal sealed class KeywordClassifier : IKindClassifier
{
    /// <inheritdoc/>
    public (DocumentKind Kind, double Confidence) OfDocument(string title, IReadOnlyList<string> names) => DocumentKinds.Of(title, names);

    /// <inheritdoc/>
    public string OfTable(string title, Table table, DocumentKind document) => TableKinds.Of(title, table, document);

    /// <inheritdoc/>
    public string OfSection(string heading) => SectionKinds.Of(heading);
}
