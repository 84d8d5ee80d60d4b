using Ingest.Model;

namespace Ingest.Extraction.Identity;

/// <summary>Lines where a document without a cover says who wrote it: at the top of its first page, and below its last words.</summary>
internal static class SignedPlaces
{
    private const int TopLines = 4;
    private const int EndLines = 6;
    private const int LongestLine = 50;

    /// <summary>The short lines at the top of the first page, down to the first heading with a number or the first sentence.</summary>
    /// <param name="layout">The document's parts.</param>
    public static IEnumerable<string> TopOf(DocumentLayout layout) =>
        layout.Pages is not [var first, ..]
            ? []
            : layout
                .Paragraphs.Where(p => p.Page == first.Number && p.Kind is not ParagraphKind.PageFurniture)
                .Take(TopLines)
                .Select(p => Labels.Key(p.Text))
                .TakeWhile(l => l.Length <= LongestLine && !l.Contains('、', StringComparison.Ordinal) && !l.EndsWith('。'));

    /// <summary>The short lines at the end of the running text, in their order.</summary>
    /// <param name="layout">The document's parts.</param>
    public static IEnumerable<string> EndOf(DocumentLayout layout) =>
        layout
            .Paragraphs.Where(p => p.Kind is ParagraphKind.Body or ParagraphKind.Heading)
            .TakeLast(EndLines)
            .Select(p => Labels.Key(p.Text))
            .Where(l => l.Length <= LongestLine);
}
