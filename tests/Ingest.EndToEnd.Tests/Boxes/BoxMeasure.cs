using Ingest.Model;

namespace Ingest.EndToEnd.Tests.Boxes;

/// <summary>
/// Whether the boxes of a document are where its figures and cells are printed: poppler, which shares no code with the reader, finds
/// exactly that text there. Cells are compared as bags of characters, for the two may order the lines of a cell differently;
/// of a cell that a page break cuts, the lines on the next page count with its box.
/// </summary>
/// <param name="Pages">Pages measured.</param>
/// <param name="Figures">Their figures.</param>
/// <param name="Cells">Their cells.</param>
internal sealed record BoxMeasure(int Pages, BoxTally Figures, BoxTally Cells)
{
    /// <summary>Measures the upright pages of a document, or those that are rotated.</summary>
    /// <param name="document">The document as it was read.</param>
    /// <param name="poppler">The same file as poppler reads it.</param>
    /// <param name="rotated">Whether the rotated pages are wanted.</param>
    public static BoxMeasure Of(Document document, PopplerText poppler, bool rotated)
    {
        var pages = document.Pages.Where(p => (p.Rotation != 0) == rotated).Select(p => p.Number).ToHashSet();
        return new BoxMeasure(pages.Count, FiguresOf(document, poppler, pages), CellsOf(document, poppler, pages));
    }

    private static BoxTally FiguresOf(Document document, PopplerText poppler, HashSet<int> pages)
    {
        var tally = new BoxTally();
        foreach (var figure in document.Figures.Where(f => pages.Contains(f.Page)))
        {
            IEnumerable<PrintedBox> parts = figure.Boxes.Count > 0 ? figure.Boxes : [new PrintedBox(figure.Page, figure.Box)];
            tally.Add(figure.Page, Folded(figure.Raw), Folded(string.Concat(parts.Select(p => poppler.Inside(p.Page, p.Box)))));
        }

        return tally;
    }

    private static BoxTally CellsOf(Document document, PopplerText poppler, HashSet<int> pages)
    {
        var tally = new BoxTally();
        foreach (var cell in document.Tables.SelectMany(t => t.Cells).Where(c => pages.Contains(c.Page)))
        {
            var beyond = cell.Lines.Where(l => l.Page != cell.Page).Select(l => poppler.Inside(l.Page, l.Box));
            tally.Add(cell.Page, Bag(cell.Text), Bag(poppler.Inside(cell.Page, cell.Box) + string.Concat(beyond)));
        }

        return tally;
    }

    private static string Bag(string text) => string.Concat(Folded(text).Order());

    /// <summary>Without white space, compatibility forms folded as the reader folds them.</summary>
    private static string Folded(string text) => string.Concat(Ingest.Pdf.Text.UnicodeFolding.Fold(text).Where(c => !char.IsWhiteSpace(c)));
}
