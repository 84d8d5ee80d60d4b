namespace Ingest.Ocr.Rulings;

/// <summary>Tells where rulings end: what goes on in line with them may be strokes of characters.</summary>
/// <param name="pixelsPerPoint">Scale of the image.</param>
internal sealed class LineEnds(double pixelsPerPoint)
{
    /// <summary>A line that meets no other is longer still by this factor; a row of characters in line does not go on so far.</summary>
    private const double AloneFactor = 2;

    /// <summary>So many lines end side by side where a page break cuts a table, or where a table has no border.</summary>
    private const int FewestSideBySide = 3;

    private readonly double _touch = LineNetwork.Touch * pixelsPerPoint;
    private readonly double _long = LineNetwork.LongAlone * pixelsPerPoint;

    /// <summary>Cuts back ends that run past the last crossing into characters, and drops what then ends on nothing.</summary>
    /// <param name="lines">Lines of one direction.</param>
    /// <param name="others">Those of the other.</param>
    public List<FoundLine> Trim(List<FoundLine> lines, List<FoundLine> others)
    {
        var trimmed = new List<FoundLine>();
        foreach (var line in lines)
        {
            var crossings = line.Crossings(others, _touch);
            if (crossings.Count == 0)
            {
                if (line.Length >= AloneFactor * _long && line.Coverage >= LineNetwork.CoverageAlone)
                {
                    trimmed.Add(line);
                }

                continue;
            }

            var (first, last) = (crossings[0], crossings[^1]);
            var start = IsEnd(line, line.Start, first, lines, l => l.Start) ? line.Start : line.PlaceOf(first);
            var end = IsEnd(line, line.End, last, lines, l => l.End) ? line.End : line.PlaceOf(last);
            if (end - start > _touch)
            {
                trimmed.Add(line with { Start = start, End = end });
            }
        }

        return trimmed;
    }

    /// <summary>
    /// Whether a line really ends beyond its last crossing: only just, or far beyond, or where all lines along the crossing end, those
    /// at its ends too.
    /// </summary>
    private bool IsEnd(FoundLine line, int end, FoundLine crossing, List<FoundLine> lines, Func<FoundLine, int> side)
    {
        var place = line.PlaceOf(crossing);
        var (from, to) = (Math.Min(end, place), Math.Max(end, place));
        return to - from <= _touch
            || (to - from >= _long && line.Print.Share(from, to) >= LineNetwork.CoverageAlone)
            || AreSideBySide(lines.FindAll(l => Math.Abs(side(l) - end) <= _touch), crossing);
    }

    private bool AreSideBySide(List<FoundLine> lines, FoundLine crossing) =>
        lines.Count >= FewestSideBySide
        && lines.Min(l => l.Position) <= crossing.Start + _touch
        && lines.Max(l => l.Position) >= crossing.End - _touch;
}
