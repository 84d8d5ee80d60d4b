using Ingest.Ocr.Cells;
using Ingest.Ocr.Images;

namespace Ingest.Ocr.Directions;

/// <summary>
/// Picks a few short lines of text from all over a page. Text tells which way up a page is; most digits look like digits on their
/// head too, so numbers are taken only where there is nothing else.
/// </summary>
internal static class LineSample
{
    /// <summary>Lines in a sample.</summary>
    private const int Size = 8;

    /// <summary>Fewer lines of text than this are filled up with numbers.</summary>
    private const int FewestTexts = 3;

    /// <summary>A line is at least so high, in points.</summary>
    private const double Lowest = 4.5;

    /// <summary>A line is at most so high, in points.</summary>
    private const double Highest = 40;

    /// <summary>A line is at least so wide, in its heights: one character, or two, looks like text in any direction.</summary>
    private const double Shortest = 1.8;

    /// <summary>Of a longer line only the beginning is taken, in its heights.</summary>
    private const double Longest = 9;

    /// <summary>Lines of text with the ink they are cut from.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cells">Its cells.</param>
    public static IReadOnlyList<(Ink Ink, PixelBox Line)> Of(PageInk page, IReadOnlyList<PixelBox> cells)
    {
        var (texts, numbers) = (new List<(Ink, PixelBox)>(), new List<(Ink, PixelBox)>());
        var whole = new PixelBox(0, 0, page.Image.Width, page.Image.Height);
        var blocks = Spread(cells)
            .Select(area => (Area: area, IsCell: true))
            .Concat(ProseAreas.Of(whole, cells).Select(area => (Area: area, IsCell: false)));
        foreach (var (area, isCell) in blocks.Where(b => !b.Area.IsEmpty).TakeWhile(_ => texts.Count < Size))
        {
            var block = TextBlock.Of(page, area, isCell);
            // One block of running text may be all there is; a cell says enough with one line.
            foreach (var line in Spread([.. block.Lines.Where(l => IsFit(l, page.Scale))]).Take(isCell ? 1 : Size - texts.Count))
            {
                var isNumber = new LineShape(LinePieces.Of(block.Ink, line), line).MayBeNumber;
                (isNumber ? numbers : texts).Add((block.Ink, Beginning(block.Ink, line)));
            }
        }

        return texts.Count >= FewestTexts ? texts : [.. texts, .. numbers.Take(Size - texts.Count)];
    }

    private static bool IsFit(PixelBox line, double scale) =>
        line.Height >= Lowest * scale && line.Height <= Highest * scale && line.Width >= Shortest * line.Height;

    /// <summary>The line up to a gap between characters.</summary>
    private static PixelBox Beginning(Ink ink, PixelBox line)
    {
        var end = line.X0 + (int)(Longest * line.Height);
        while (end < line.X1 && ink.AnyInColumn(end, line.Y0, line.Y1))
        {
            end++;
        }

        return line with
        {
            X1 = Math.Min(end, line.X1),
        };
    }

    /// <summary>All items in an order that soon has some from everywhere: steps of the golden section.</summary>
    private static IEnumerable<PixelBox> Spread(IReadOnlyList<PixelBox> items)
    {
        var step = Math.Max(1, (int)(items.Count * 0.618));
        while (GreatestCommonDivisor(step, items.Count) > 1)
        {
            step++;
        }

        for (var i = 0; i < items.Count; i++)
        {
            yield return items[(int)((long)i * step % items.Count)];
        }
    }

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
