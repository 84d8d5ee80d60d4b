using Ingest.Extraction.Identity;
using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>
/// Tells the kinds of a document, its sections and its tables. A whole document is the question, since what stands before
/// and around a part is evidence of what it is.
/// </summary>
internal interface IKindClassifier
{
    /// <summary>The kinds of a document.</summary>
    /// <param name="layout">Its parts.</param>
    /// <param name="identity">What its cover and headings say of it.</param>
    DocumentChoices Classify(DocumentLayout layout, DocumentIdentity identity);
}
