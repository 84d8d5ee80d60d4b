using Ingest.Model;

namespace Ingest.Checks;

/// <summary>What stands first and last on each page, running headers and page numbers left aside.</summary>
internal sealed class PageContent
{
    private readonly ILookup<int, (string Owner, Box Box)> places;

    /// <summary>Reads where the paragraphs and tables of a document stand.</summary>
    /// <param name="document">The document.</param>
    public PageContent(Document document)
    {
        var lines = document
            .Paragraphs.Where(p => p.Kind != ParagraphKind.PageFurniture)
            .SelectMany(p => p.Lines.Select(l => (l.Page, Owner: p.Id, l.Box)));
        var cells = document.Tables.SelectMany(t => t.Cells.Select(c => (c.Page, Owner: t.Id, c.Box)));
        places = lines.Concat(cells).ToLookup(p => p.Page, p => (p.Owner, p.Box));
    }

    /// <summary>Whether nothing is printed above a paragraph or table on a page.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="page">A page it stands on.</param>
    public bool IsFirst(string id, int page) => Top(id, page) is { } top && places[page].All(p => p.Owner == id || p.Box.CenterY >= top);

    /// <summary>Whether nothing is printed below it on a page.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="page">A page it stands on.</param>
    public bool IsLast(string id, int page) =>
        Bottom(id, page) is { } bottom && places[page].All(p => p.Owner == id || p.Box.CenterY <= bottom);

    /// <summary>Its lower end on a page, in points; none where it is not on it.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="page">A page.</param>
    public double? Bottom(string id, int page) => Of(id, page).Select(b => (double?)b.Y1).Max();

    private double? Top(string id, int page) => Of(id, page).Select(b => (double?)b.Y0).Min();

    private IEnumerable<Box> Of(string id, int page) => places[page].Where(p => p.Owner == id).Select(p => p.Box);
}
