using Ingest.Ocr.Images;

namespace Ingest.Ocr.Rulings;

/// <summary>
/// Looks once more where a ruling stops at a line across though the table goes on: up to the next line across there is either a border,
/// or, where cells are merged, none at all. What is left of a worn border shows which: it goes on from one of the two lines, as no
/// character does.
/// </summary>
/// <param name="plane">The page, black on white; the rulings run along its rows.</param>
/// <param name="pixelsPerPoint">Scale of the image.</param>
internal sealed class WornStretches(Plane plane, double pixelsPerPoint)
{
    /// <summary>Pieces of one ruling are in line but for this, in points.</summary>
    private const double Aside = 2.2;

    /// <summary>The ink of a line across covers this much of a stretch at each end, in points.</summary>
    private const double Edge = 1;

    /// <summary>A shorter stretch, in points, shows nothing.</summary>
    private const double Shortest = 4;

    /// <summary>What is left goes on from a line across without a hole for this long, in points; between it and characters is a gap.</summary>
    private const double Begins = 1.5;

    /// <summary>Printed share of a stretch that so begins.</summary>
    private const double LeastBegun = 0.25;

    /// <summary>Share of what is printed of it that has paper on both sides.</summary>
    private const double ClearBegun = 0.6;

    /// <summary>Printed share of a stretch that is worn just beside the lines across.</summary>
    private const double LeastWithin = 0.7;

    private const double ClearWithin = 0.9;

    /// <summary>Paper begins this far beside a line, in points.</summary>
    private const double Beside = 0.72;

    private readonly double _touch = LineNetwork.Touch * pixelsPerPoint;
    private readonly double _aside = Aside * pixelsPerPoint;
    private readonly int _edge = Math.Max(1, (int)Math.Round(Edge * pixelsPerPoint));

    /// <summary>The rulings, with the stretches that are worn but there as rulings of their own.</summary>
    /// <param name="lines">Rulings along the rows.</param>
    /// <param name="others">Rulings across them.</param>
    public IReadOnlyList<FoundLine> Fill(IReadOnlyList<FoundLine> lines, IReadOnlyList<FoundLine> others)
    {
        var all = new List<FoundLine>(lines);
        for (var i = 0; i < all.Count; i++)
        {
            // What is found is looked at in its turn: a border may be worn in several rows one after the other.
            all.AddRange(Open(all[i], all, others).Select(s => Worn(all[i], s.From, s.To)).OfType<FoundLine>().ToList());
        }

        return all;
    }

    /// <summary>The stretches from both ends of a ruling to the next line across, where nothing in line with it is known.</summary>
    private IEnumerable<(int From, int To)> Open(FoundLine line, List<FoundLine> lines, IReadOnlyList<FoundLine> others)
    {
        var across = others
            .Where(o => o.Start <= line.Position + _touch && o.End >= line.Position - _touch)
            .Select(o => (int)Math.Round(o.Position))
            .Order()
            .ToList();
        var (before, behind) = (across.FindLastIndex(p => p < line.Start - _touch), across.FindIndex(p => p > line.End + _touch));
        if (before >= 0 && !IsKnown(across[before], line.Start))
        {
            yield return (across[before], line.Start);
        }

        if (behind >= 0 && !IsKnown(line.End, across[behind]))
        {
            yield return (line.End, across[behind]);
        }

        bool IsKnown(int from, int to) =>
            lines.Exists(l => Math.Abs(l.Position - line.Position) <= _aside && l.Start < to - _touch && l.End > from + _touch);
    }

    private FoundLine? Worn(FoundLine line, int from, int to)
    {
        if (to - from < Shortest * pixelsPerPoint)
        {
            return null;
        }

        // A skew that is left, and a bend, move a line by a pixel or two from one row to the next.
        var ink = Ink(line);
        var row = Enumerable.Range((int)line.Position - 2, 5).MaxBy(y => Free(line, from, to, y, ink));
        var free = (double)Free(line, from, to, row, ink);
        var columns = Enumerable.Range(from + _edge, to - from - 2 * _edge).ToList();
        var printed = columns.Count(x => IsInk(x, row, ink));
        var begins = Math.Max(
            columns.TakeWhile(x => IsInk(x, row, ink)).Count(),
            Enumerable.Reverse(columns).TakeWhile(x => IsInk(x, row, ink)).Count()
        );
        var isWorn =
            begins >= Begins * pixelsPerPoint && printed >= LeastBegun * columns.Count && free >= ClearBegun * printed
            || printed >= LeastWithin * columns.Count && free >= ClearWithin * printed;
        return isWorn ? line with { Position = line.Position + row - (int)line.Position, Start = from, End = to } : null;
    }

    /// <summary>Columns of a stretch that are printed and have paper on both sides.</summary>
    private int Free(FoundLine line, int from, int to, int y, int ink)
    {
        var distance = Math.Max(1, (int)Math.Round(Beside * pixelsPerPoint)) + (int)((line.Thickness + 1) / 2);
        return Enumerable
            .Range(from + _edge, to - from - 2 * _edge)
            .Count(x => IsInk(x, y, ink) && plane.Nearest(x, y - distance) > ink && plane.Nearest(x, y + distance) > ink);
    }

    /// <summary>What is darker is ink: a third as dark as the line itself, which may be faint, and fainter still where it is worn.</summary>
    private int Ink(FoundLine line) =>
        (
            Enumerable.Range(line.Start, line.Length).Select(x => plane.Darkest(x, (int)line.Position)).Order().ElementAt(line.Length / 3)
            + 255 * 2
        ) / 3;

    private bool IsInk(int x, int y, int ink) => plane.Darkest(x, y) <= ink;
}
