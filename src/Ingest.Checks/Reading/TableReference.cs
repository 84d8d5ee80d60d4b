using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>Which tables a paragraph refers to: 见表 1-1, 如下表, 见附件 2.</summary>
internal static partial class TableReference
{
    /// <summary>The tables a paragraph refers to by number; empty where it refers to none.</summary>
    /// <param name="view">The document.</param>
    /// <param name="paragraph">A paragraph.</param>
    public static IReadOnlyList<TableView> In(DocumentView view, ParagraphView paragraph)
    {
        var found = new List<TableView>();
        foreach (Match match in Numbered().Matches(paragraph.Plain))
        {
            var name = match.Groups["name"].Value;
            found.AddRange(view.Tables.Where(t => BeginsWith(t.Title, name)));
        }

        foreach (Match match in Annexed().Matches(paragraph.Plain))
        {
            var name = match.Groups["name"].Value;
            var sections = view
                .Document.Sections.Where(s => BeginsWith(Label.Normalise(s.Heading), name))
                .Select(s => s.Id)
                .ToHashSet(StringComparer.Ordinal);
            found.AddRange(view.Tables.Where(t => t.Table.Section is { } id && sections.Contains(id)));
        }

        return found;
    }

    /// <summary>Whether a title begins with a name that no further digit continues: 表1-1 is not 表1-11.</summary>
    private static bool BeginsWith(string title, string name) =>
        title.StartsWith(name, StringComparison.Ordinal)
        && (title.Length == name.Length || !(char.IsAsciiDigit(title[name.Length]) || title[name.Length] is '-' or '.'));

    [GeneratedRegex(@"(?:见|如|参见|详见)(?:下|附)?(?<name>表\d{1,2}(?:[-.]\d{1,2})?)", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?:见|附)(?<name>附件\d{1,2})", RegexOptions.ExplicitCapture)]
    private static partial Regex Annexed();
}
