using Ingest.Model;
using Ingest.Ocr.Cells;
using Ingest.Ocr.Images;

namespace Ingest.Ocr.Directions;

/// <summary>
/// Finds which way up a page is: a sample of its lines is read in each direction, and is read surely in only one. It stays as it is unless another
/// direction is clearly better, the more clearly the less there is to read.
/// </summary>
/// <param name="reader">Reads lines.</param>
internal sealed class UprightFinder(LineReader reader)
{
    /// <summary>A sample that makes as much sense as this for each line is upright; on its head or side it reaches 0.8.</summary>
    private const double Sure = 0.9;

    /// <summary>Fewer lines may make sense by chance, as those that run up the side of a page.</summary>
    private const int FewestLines = 4;

    /// <summary>A sample that makes less sense than this, and is read less surely than <see cref="Sure"/>, is noise.</summary>
    private const double LeastSense = 0.7;

    /// <summary>
    /// Text that is upright is read with 0.98 and more, on its head or side with 0.8 and often 0.9: little as it seems, it is all the difference,
    /// and a power makes it count.
    /// </summary>
    private const double Contrast = 8;

    /// <summary>Another direction must make so many times the sense of a long sample.</summary>
    private const double Clear = 1.15;

    /// <summary>As many more times for a sample of one line, half of that for two: one line more or less, or read by luck, decides nothing.</summary>
    private const double ClearerWithOneLine = 0.6;

    /// <summary>No direction in which each line makes less sense than in another by this is the right one.</summary>
    private const double LessSense = 0.03;

    /// <summary>How a page has to be turned.</summary>
    /// <param name="image">The page.</param>
    /// <param name="cells">Its cells in points.</param>
    public UprightTurn Find(PageImage image, IReadOnlyList<Box> cells)
    {
        var best = new UprightTurn(0, IsText: true);
        var (most, mostMean) = (0.0, 0.0);
        // On its head is as likely as on one of its sides, and shares the lines with the page as it is.
        foreach (var turns in (int[])[0, 2, 1, 3])
        {
            var turned = turns == 0 ? image : image.Turned(turns);
            var lines = Sample(turned, [.. cells.Select(cell => Turned(cell, image, turns))]);
            if (lines.Count == 0)
            {
                continue;
            }

            // Lines are found in the right direction above all, so what they make together counts; but of a large title more pieces may be found
            // on its side than lines, each of which makes less sense.
            var (sum, mean) = (lines.Sum(l => Math.Pow(LineSense.Of(l), Contrast)), lines.Average(LineSense.Of));
            if (sum > (Clear + (ClearerWithOneLine / lines.Count)) * most && mean >= mostMean - LessSense)
            {
                (best, most, mostMean) = (new UprightTurn(turns, IsText(lines, mean)), sum, mean);
            }

            if (lines.Count >= FewestLines && mean >= Sure)
            {
                break;
            }
        }

        return best;
    }

    private static bool IsText(List<IReadOnlyList<Glyph>> lines, double sense) =>
        lines.Count < FewestLines || sense >= LeastSense || lines.SelectMany(line => line).Average(g => g.Confidence) >= Sure;

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

    /// <summary>A sample of lines as read.</summary>
    private List<IReadOnlyList<Glyph>> Sample(PageImage image, IReadOnlyList<Box> cells)
    {
        var page = new PageInk(image);
        return
        [
            .. LineSample
                .Of(page, [.. cells.Select(page.ToPixels)])
                .Select(sample => reader.Read(page, sample.Ink, sample.Line))
                .Where(line => line.Count > 0),
        ];
    }
}
