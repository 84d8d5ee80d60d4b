using Ingest.Model;
using Ingest.Ocr;

namespace Ingest.Pipeline.Recognition;

/// <summary>A document with the text of its scanned pages.</summary>
/// <param name="Printed">Its pages, upright and straight.</param>
/// <param name="Skewed">How boxes on a page are taken back to the page as displayed, by page number.</param>
internal sealed record RecognisedDocument(PrintedDocument Printed, IReadOnlyDictionary<int, Affine> Skewed)
{
    /// <summary>Puts recognised pages in their places.</summary>
    /// <param name="printed">The document as the file has it.</param>
    /// <param name="pages">For each page what was recognised; none where nothing had to be.</param>
    public static RecognisedDocument Of(PrintedDocument printed, IReadOnlyList<RecognisedPage?> pages) =>
        new(
            printed with
            {
                Pages = [.. printed.Pages.Select((page, i) => pages[i]?.Page ?? page)],
            },
            pages.Where(page => page?.ToDisplayed is not null).ToDictionary(page => page!.Page.Number, page => page!.ToDisplayed!.Value)
        );

    /// <summary>Takes all places in a document that was read from these pages back to the pages as they are displayed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="original">Its pages as the file has them.</param>
    public Document ToDisplayed(Document document, PrintedDocument original) =>
        Skewed.Count == 0
            ? document
            : document with
            {
                Pages =
                [
                    .. document.Pages.Select((page, i) => page with { Width = original.Pages[i].Width, Height = original.Pages[i].Height }),
                ],
                Sections = [.. document.Sections.Select(s => s with { Box = Map(s.Page, s.Box) })],
                Paragraphs = [.. document.Paragraphs.Select(p => p with { Lines = [.. p.Lines.Select(Map)] })],
                Tables = [.. document.Tables.Select(t => t with { Cells = [.. t.Cells.Select(Map)] })],
                Figures = [.. document.Figures.Select(Map)],
            };

    private Box Map(int page, Box box) => Skewed.TryGetValue(page, out var map) ? PagePlace.Map(map, box) : box;

    private Cell Map(Cell cell) =>
        cell with
        {
            Box = Map(cell.Page, cell.Box),
            TextBox = Map(cell.Page, cell.TextBox),
            Lines = [.. cell.Lines.Select(Map)],
        };

    private Figure Map(Figure figure) =>
        figure with
        {
            Box = Map(figure.Page, figure.Box),
            Boxes = [.. figure.Boxes.Select(b => b with { Box = Map(b.Page, b.Box) })],
        };

    private TextLine Map(TextLine line)
    {
        var box = Map(line.Page, line.Box);
        return line with { Box = box, Edges = [.. line.Edges.Select(x => x - line.Box.X0 + box.X0)] };
    }
}
