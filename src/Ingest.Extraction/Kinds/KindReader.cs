using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Extraction.Kinds;

/// <summary>Sets the kinds of a document's tables and sections.</summary>
internal static partial class KindReader
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
        var headings = layout.Sections.ToDictionary(s => s.Id, s => s.Heading);
        return layout with
        {
            Sections = [.. layout.Sections.Select(s => s with { Kind = classifier.OfSection(s.Heading) })],
            Tables = [.. layout.Tables.Select(t => t with { Kind = classifier.OfTable(TitleOf(t, headings), t, document) })],
        };
    }

    private static string TitleOf(Table table, Dictionary<string, string> headings)
    {
        if (table.Title.Length > 0 || table.Section is null || !headings.TryGetValue(table.Section, out var heading))
        {
            return table.Title;
        }

        return NamesTable().IsMatch(Labels.Key(heading)) ? heading : "";
    }

    [GeneratedRegex(@"表(?:\([^()]*\))?$")]
    private static partial Regex NamesTable();
}
