using Ingest.Model;

namespace Ingest.Extraction.Identity;

/// <summary>The lines of a cover page.</summary>
internal static class Cover
{
    /// <summary>A cover holds few words.</summary>
    private const int MostCharacters = 200;

    /// <summary>The lines printed on the first page before any contents, when they are few enough to be a cover; else none.</summary>
    /// <param name="layout">The document's parts.</param>
    public static IReadOnlyList<string> Of(DocumentLayout layout)
    {
        if (layout.Pages is not [var first, ..] || layout.Tables.Any(t => t.Pages.Contains(first.Number)))
        {
            return [];
        }

        var lines = new List<string>();
        foreach (var paragraph in layout.Paragraphs.Where(p => p.Page == first.Number && p.Kind is not ParagraphKind.PageFurniture))
        {
            if (Labels.Key(paragraph.Text) is "目录")
            {
                break;
            }

            lines.Add(Labels.Compact(paragraph.Text));
        }

        return lines.Sum(l => l.Length) <= MostCharacters ? lines : [];
    }
}
