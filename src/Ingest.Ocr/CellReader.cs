using Ingest.Model;
using Ingest.Ocr.Cells;
using Ingest.Ocr.Directions;
using Ingest.Ocr.Images;

namespace Ingest.Ocr;

/// <summary>
/// Reads the text of a page from its image: the cells of its tables one by one, since rulings confuse a recogniser, and the
/// rest line by line. Keeps its engines; not for use by several threads at once.
/// </summary>
public sealed class CellReader : IDisposable
{
    private readonly LineReader lines = new();

    /// <summary>Finds which way up a page is, from a few of its lines.</summary>
    /// <param name="image">A cleaned image of the page.</param>
    /// <param name="cells">Its cells in points; none where it has no table.</param>
    /// <exception cref="DocumentException">When the library or a language is missing.</exception>
    public UprightTurn FindUpright(PageImage image, IReadOnlyList<Box> cells) => new UprightFinder(lines).Find(image, cells);

    /// <summary>Reads cells.</summary>
    /// <param name="image">A cleaned image of the page.</param>
    /// <param name="cells">Cells in points, from the middle of one ruling to the middle of the next.</param>
    /// <param name="budget">What it may cost; unlimited unless given.</param>
    /// <returns>Glyphs with confidence and alternatives, in points.</returns>
    /// <exception cref="DocumentException">When the library or a language is missing.</exception>
    public IReadOnlyList<Glyph> ReadCells(PageImage image, IReadOnlyList<Box> cells, ReadingBudget? budget = null)
    {
        var page = new PageInk(image);
        return [.. cells.SelectMany(cell => ReadBlock(page, page.ToPixels(cell), isCell: true, budget))];
    }

    /// <summary>Reads the text outside tables.</summary>
    /// <param name="image">A cleaned image of the page.</param>
    /// <param name="tables">Tables in points; nothing within them is read.</param>
    /// <param name="budget">What it may cost; unlimited unless given.</param>
    /// <returns>Glyphs with confidence and alternatives, in points.</returns>
    /// <exception cref="DocumentException">When the library or a language is missing.</exception>
    public IReadOnlyList<Glyph> ReadProse(PageImage image, IReadOnlyList<Box> tables, ReadingBudget? budget = null)
    {
        var page = new PageInk(image);
        return
        [
            .. ProseAreas
                .Of(page.ToPixels(new Box(0, 0, image.PageWidth, image.PageHeight)), [.. tables.Select(t => page.ToPixels(t.Inflate(1.5)))])
                .SelectMany(area => ReadBlock(page, area, isCell: false, budget)),
        ];
    }

    /// <inheritdoc/>
    public void Dispose() => lines.Dispose();

    private List<Glyph> ReadBlock(PageInk page, PixelBox area, bool isCell, ReadingBudget? budget)
    {
        var glyphs = new List<Glyph>();
        if (area.IsEmpty || budget?.IsSpent == true)
        {
            return glyphs;
        }

        var block = TextBlock.Of(page, area, isCell);
        foreach (var line in block.Lines.TakeWhile(_ => budget?.Take() != false))
        {
            glyphs.AddRange(lines.Read(page, block.Ink, line));
        }

        return glyphs;
    }
}
