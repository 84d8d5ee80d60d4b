using Ingest.Model;

namespace Ingest.Extraction.Identity;

/// <summary>Lists the places of a document that may say whose it is, the most trustworthy first.</summary>
internal static class IdentityPlaces
{
    private const int LongestText = 400;
    private const int FormRows = 5;

    /// <summary>The places in order of trust, then of reading.</summary>
    /// <param name="layout">The document's parts.</param>
    public static IReadOnlyList<PlacedText> Of(DocumentLayout layout)
    {
        var cover = Cover.Of(layout).Count > 0 ? layout.Pages[0].Number : 0;
        var paragraphs = layout.Paragraphs.Select(p => new PlacedText(Place(p, cover), p.Page, Short(p.Text)));
        var headings = layout.Sections.Select(s => new PlacedText(PlaceKind.Heading, s.Page, Short(s.Heading)));
        var titles = layout.Tables.Select(t => new PlacedText(PlaceKind.TableTitle, FirstPage(t), Short(t.Title)));
        var cells = layout.Tables.SelectMany(t =>
            t.Cells.Where(c => c.Row is >= 0 and < FormRows).Select(c => new PlacedText(PlaceKind.Cell, c.Page, Short(c.Text)))
        );
        return [.. paragraphs.Concat(headings).Concat(titles).Concat(cells).Where(p => p.Text.Length > 0).OrderBy(p => p.Place)];
    }

    private static PlaceKind Place(Paragraph paragraph, int cover) =>
        paragraph.Page == cover ? PlaceKind.Cover
        : paragraph.Kind is ParagraphKind.Caption ? PlaceKind.Caption
        : paragraph.Kind is ParagraphKind.Heading ? PlaceKind.Heading
        : PlaceKind.Text;

    private static int FirstPage(Table table) => table.Pages is [var first, ..] ? first : 0;

    private static string Short(string text) => Labels.Key(text.Length > LongestText ? text[..LongestText] : text);
}
