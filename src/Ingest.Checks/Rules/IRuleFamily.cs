namespace Ingest.Checks;

/// <summary>A group of rules that find their relations in a document by the same code.</summary>
internal interface IRuleFamily
{
    /// <summary>Every relation the family finds in the document, holding or not.</summary>
    /// <param name="view">The document, indexed.</param>
    IEnumerable<Assertion> Find(DocumentView view);
}
