using Ingest.Model;
using Ingest.Ocr.Images;
using Ingest.Ocr.Rulings;

namespace Ingest.Ocr;

/// <summary>
/// Finds horizontal and vertical lines in the image of a page, also where they are faint, broken, a little curved, or touched by text.
/// Strokes of characters are none: a short line counts only where it runs from line to line, as between two cells.
/// </summary>
public static class RulingFinder
{
    /// <summary>Shorter lines part no cells, in points: no row of text is lower.</summary>
    private const double Shortest = 9;

    /// <summary>Printed share of a line at the least, so that a broken one is still found.</summary>
    private const double LeastCoverage = 0.7;

    /// <summary>The same of a line longer than any stroke and free of text, as no row of characters is: a worn ruling of a whole table.</summary>
    private const double LeastOfWorn = 0.5;

    private const double ClearWorn = 0.9;

    private const double LongWorn = 72;

    /// <summary>The rulings in points of the straightened page.</summary>
    /// <param name="image">A cleaned page.</param>
    public static IReadOnlyList<Ruling> FindRulings(PageImage image)
    {
        var upright = new Plane(image.Width, image.Height, image.Grey);
        var horizontal = Candidates(upright, image.DotsPerInch);
        var turned = Plane.Transposed(upright);
        var vertical = Candidates(turned, image.DotsPerInch);
        var rulings = new LineNetwork(image.PixelsPerPoint).Select(horizontal, vertical);
        rulings.Horizontal = new WornStretches(upright, image.PixelsPerPoint).Fill(rulings.Horizontal, rulings.Vertical);
        rulings.Vertical = new WornStretches(turned, image.PixelsPerPoint).Fill(rulings.Vertical, rulings.Horizontal);
        return
        [
            .. rulings.Horizontal.Select(l => Ruling(l, image.ToPoints(l.Start, l.Position, l.End, l.Position))),
            .. rulings.Vertical.Select(l => Ruling(l, image.ToPoints(l.Position, l.Start, l.Position, l.End))),
        ];

        Ruling Ruling(FoundLine line, Box box) => new(box, line.Thickness / image.PixelsPerPoint);
    }

    private static List<FoundLine> Candidates(Plane plane, double dotsPerInch)
    {
        var shortest = (int)(Shortest * dotsPerInch / 72);
        var meter = new LineMeter(plane, dotsPerInch);
        var traces = new LineTracer(RidgeMap.Of(plane, dotsPerInch), dotsPerInch).Follow(shortest);
        return
        [
            .. traces
                .Select(meter.Measure)
                .OfType<FoundLine>()
                .Where(l => l.Length >= shortest && (l.Coverage >= LeastCoverage || IsWorn(l))),
        ];

        bool IsWorn(FoundLine line) =>
            line.Length >= LongWorn * dotsPerInch / 72 && line.Coverage >= LeastOfWorn && line.Clear >= ClearWorn;
    }
}
