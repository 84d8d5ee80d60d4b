using Ingest.Model;
using Ingest.Ocr.Cells;
using Ingest.Ocr.Images;

namespace Ingest.Ocr.Directions;

/// <summary>Finds which way up a page is: a sample of its lines is read in each direction, and is read surely in only one.</summary>
/// <param name="lines">Reads lines.</param>
internal sealed class UprightFinder(LineReader lines)
{
    /// <summary>A sample read as surely as this is upright; on its head or side it reaches 0.8 at most.</summary>
    private const double Sure = 0.9;

    /// <summary>Another direction must be so much surer.</summary>
    private const double Clear = 0.05;

    /// <summary>How a page has to be turned.</summary>
    /// <param name="image">The page.</param>
    /// <param name="cells">Its cells in points.</param>
    public UprightTurn Find(PageImage image, IReadOnlyList<Box> cells)
    {
        var anything = false;
        var best = new UprightTurn(0, 1);
        // On its head is as likely as on one of its sides, and shares the lines with the page as it is.
        foreach (var turns in (int[])[0, 2, 1, 3])
        {
            var turned = turns == 0 ? image : image.Turned(turns);
            if (Confidence(turned, [.. cells.Select(cell => Turned(cell, image, turns))]) is not { } confidence)
            {
                continue;
            }

            if (!anything || confidence > best.Confidence + Clear)
            {
                best = new UprightTurn(turns, confidence);
            }

            anything = true;
            if (confidence >= Sure)
            {
                break;
            }
        }

        return best;
    }

    /// <summary>Where a box is after the page was turned clockwise by 90° some times.</summary>
    private static Box Turned(Box box, PageImage image, int turns)
    {
        var height = image.PageHeight;
        for (var turn = 0; turn < turns; turn++)
        {
            box = new Box(height - box.Y1, box.X0, height - box.Y0, box.X1);
            height = turn % 2 == 0 ? image.PageWidth : image.PageHeight;
        }

        return box;
    }

    /// <summary>How surely a sample is read; none where there is nothing to read.</summary>
    private double? Confidence(PageImage image, IReadOnlyList<Box> cells)
    {
        var page = new PageInk(image);
        var symbols = LineSample
            .Of(page, [.. cells.Select(page.ToPixels)])
            .SelectMany(sample => lines.Read(page, sample.Ink, sample.Line))
            .ToList();
        return symbols.Count == 0 ? null : symbols.Average(s => s.Confidence);
    }
}
