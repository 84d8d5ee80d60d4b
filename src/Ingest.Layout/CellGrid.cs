using Ingest.Layout.Grids;
using Ingest.Layout.Rulings;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>The cells of tables (单元格) that lines alone make, before any text is known: what recognition reads one by one.</summary>
public static class CellGrid
{
    /// <summary>The cells of all tables of a page, top to bottom and left to right within each table.</summary>
    /// <param name="page">A page; only its rulings are looked at.</param>
    /// <returns>Boxes from border to border, in the coordinates of the rulings; they do not overlap within a table.</returns>
    public static IReadOnlyList<Box> Of(PrintedPage page) =>
        [.. GridBuilder.Build(PageEdges.FromRulings(page.Rulings)).SelectMany(g => g.Cells).Select(c => c.Box)];
}
