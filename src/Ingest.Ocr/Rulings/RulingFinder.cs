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

    /// <summary>A line that is longer than any stroke of a character, in points, needs no other to end on.</summary>
    private const double LongAlone = 72;

    /// <summary>Printed share of a line that stands alone, broken ones included.</summary>
    private const double CoverageAlone = 0.7;

    /// <summary>Printed share of a line between two others.</summary>
    private const double CoverageBetween = 0.8;

    /// <summary>A line that ends this near another one, in points, ends on it.</summary>
    private const double Touch = 2.2;

    /// <summary>The rulings in points of the straightened page.</summary>
    /// <param name="image">A cleaned page.</param>
    public static IReadOnlyList<Ruling> FindRulings(PageImage image)
    {
        var upright = new Plane(image.Width, image.Height, image.Grey);
        var horizontal = Candidates(upright, image.DotsPerInch);
        var vertical = Candidates(Plane.Transposed(upright), image.DotsPerInch);
        var kept = Grown(horizontal, vertical, image.PixelsPerPoint);
        return
        [
            .. kept.Horizontal.Select(l => new Ruling(
                image.ToPoints(l.Start, l.Position, l.End, l.Position),
                l.Thickness / image.PixelsPerPoint
            )),
            .. kept.Vertical.Select(l => new Ruling(
                image.ToPoints(l.Position, l.Start, l.Position, l.End),
                l.Thickness / image.PixelsPerPoint
            )),
        ];
    }

    private static List<FoundLine> Candidates(Plane plane, double dotsPerInch)
    {
        var meter = new LineMeter(plane, dotsPerInch);
        var traces = new LineTracer(RidgeMap.Of(plane, dotsPerInch), dotsPerInch).Follow((int)(Shortest * dotsPerInch / 72));
        return [.. traces.Select(meter.Measure).Where(l => l.Coverage >= CoverageAlone && l.Length >= Shortest * dotsPerInch / 72)];
    }

    /// <summary>Begins with the lines that are sure by their length, then adds what ends on them at both ends, again and again.</summary>
    private static (List<FoundLine> Horizontal, List<FoundLine> Vertical) Grown(
        List<FoundLine> horizontal,
        List<FoundLine> vertical,
        double pixelsPerPoint
    )
    {
        var kept = (Horizontal: Take(horizontal, IsSure), Vertical: Take(vertical, IsSure));
        var added = true;
        while (added)
        {
            var across = Take(horizontal, l => EndsOn(l, kept.Vertical));
            var along = Take(vertical, l => EndsOn(l, kept.Horizontal));
            kept.Horizontal.AddRange(across);
            kept.Vertical.AddRange(along);
            added = across.Count + along.Count > 0;
        }

        return kept;

        bool IsSure(FoundLine line) => line.Length >= LongAlone * pixelsPerPoint;

        bool EndsOn(FoundLine line, List<FoundLine> others) =>
            line.Coverage >= CoverageBetween
            && others.Exists(o => IsAt(line.Start, o) && line.Meets(o, Touch * pixelsPerPoint))
            && others.Exists(o => IsAt(line.End, o) && line.Meets(o, Touch * pixelsPerPoint));

        bool IsAt(double end, FoundLine other) => Math.Abs(end - other.Position) <= Touch * pixelsPerPoint;
    }

    /// <summary>Moves the lines that fit out of the list.</summary>
    private static List<FoundLine> Take(List<FoundLine> lines, Predicate<FoundLine> fits)
    {
        var taken = lines.FindAll(fits);
        lines.RemoveAll(fits);
        return taken;
    }
}
