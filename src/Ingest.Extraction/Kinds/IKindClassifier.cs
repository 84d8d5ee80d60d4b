using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>Tells what kind of document, table or section something is. Keyword rules today; a trained model can stand in.</summary>
internal interface IKindClassifier
{
    /// <summary>The kind of a document and how sure that is, 0 to 1.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="names">Headings and table titles in reading order.</param>
    (DocumentKind Kind, double Confidence) OfDocument(string title, IReadOnlyList<string> names);

    /// <summary>The kind of a table, such as <c>final-accounts.income</c>; <c>other</c> where none is known.</summary>
    /// <param name="title">Its title, or the heading it stands under where it has none of its own.</param>
    /// <param name="table">The table.</param>
    /// <param name="document">The kind of the document.</param>
    string OfTable(string title, Table table, DocumentKind document);

    /// <summary>The kind of a section, such as <c>narrative.income</c>; <c>other</c> where none is known.</summary>
    /// <param name="heading">Its heading.</param>
    string OfSection(string heading);
}
