using Ingest.Model;
using Ingest.Ocr.Cells;
using Ingest.Ocr.Images;

namespace Ingest.Ocr;

/// <summary>
/// Reads the text of a page from its image: the cells of its tables one by one, since rulings confuse a recogniser, and the
/// rest line by line. Keeps its engines; not for use by several threads at once.
/// </summary>
public sealed class CellReader : IDisposable
{
    private readonly LineReader lines = new();

    /// <summary>Reads cells.</summary>
    /// <param name="image">A cleaned image of the page.</param>
    /// <param name="cells">Cells in points, from the middle of one ruling to the middle of the next.</param>
    /// <returns>Glyphs with confidence and alternatives, in points.</returns>
    /// <exception cref="DocumentException">When the library or a language is missing.</exception>
    public IReadOnlyList<Glyph> ReadCells(PageImage image, IReadOnlyList<Box> cells)
    {
        var page = new PageInk(image);
        return [.. cells.SelectMany(cell => ReadBlock(page, page.ToPixels(cell), isCell: true))];
    }

    /// <summary>Reads the text outside tables.</summary>
    /// <param name="image">A cleaned image of the page.</param>
    /// <param name="tables">Tables in points; nothing within them is read.</param>
    /// <returns>Glyphs with confidence and alternatives, in points.</returns>
    /// <exception cref="DocumentException">When the library or a language is missing.</exception>
    public IReadOnlyList<Glyph> ReadProse(PageImage image, IReadOnlyList<Box> tables)
    {
        var page = new PageInk(image);
        return
        [
            .. ProseAreas
                .Of(page.ToPixels(new Box(0, 0, image.PageWidth, image.PageHeight)), [.. tables.Select(t => page.ToPixels(t.Inflate(1.5)))])
                .SelectMany(area => ReadBlock(page, area, isCell: false)),
        ];
    }

    /// <inheritdoc/>
    public void Dispose() => lines.Dispose();

    private List<Glyph> ReadBlock(PageInk page, PixelBox area, bool isCell)
    {
        var glyphs = new List<Glyph>();
        if (area.IsEmpty)
        {
            return glyphs;
        }

        var ink = new Ink(page.Image, area, page.Threshold);
        RulingEraser.Clean(ink, page.Scale, isCell);
        foreach (var line in LineCutter.Lines(ink, page.Scale))
        {
            glyphs.AddRange(lines.Read(page, ink, line));
        }

        return glyphs;
    }
}
