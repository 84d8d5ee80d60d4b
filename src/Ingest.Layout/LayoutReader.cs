using Ingest.Model;

namespace Ingest.Layout;

/// <summary>Finds lines, paragraphs, sections and tables in what is printed.</summary>
public static class LayoutReader
{
    /// <summary>Analyses all pages of a document.</summary>
    /// <param name="printed">What is printed.</param>
    public static DocumentLayout Read(PrintedDocument printed) => new() { Producer = printed.Producer };
}
