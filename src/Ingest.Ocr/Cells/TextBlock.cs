using Ingest.Ocr.Images;

namespace Ingest.Ocr.Cells;

/// <summary>A cell, or a block of text outside tables: its ink without rulings, and the lines of text in it.</summary>
/// <param name="Ink">The ink.</param>
/// <param name="Lines">Lines from the top, in the coordinates of the ink.</param>
internal sealed record TextBlock(Ink Ink, IReadOnlyList<PixelBox> Lines)
{
    /// <summary>Cuts a block out of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="area">Where the block is; not empty.</param>
    /// <param name="isCell">Whether rulings run along its edges.</param>
    public static TextBlock Of(PageInk page, PixelBox area, bool isCell)
    {
        var ink = new Ink(page.Image, area, page.Threshold);
        RulingEraser.Clean(ink, page.Scale, isCell);
        return new TextBlock(ink, LineCutter.Lines(ink, page.Scale));
    }
}
