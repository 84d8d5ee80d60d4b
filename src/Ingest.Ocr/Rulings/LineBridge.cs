namespace Ingest.Ocr.Rulings;

/// <summary>
/// Joins the pieces of a ruling that a wide hole has parted, as where a stamp was taken off: no ruling ends in the midst of a cell, with
/// another in line with it that begins in the midst of the same cell.
/// </summary>
/// <param name="pixelsPerPoint">Scale of the image.</param>
internal sealed class LineBridge(double pixelsPerPoint)
{
    /// <summary>The widest hole, in points: the ring of a stamp that crosses a ruling aslant covers so much of it.</summary>
    private const double WidestHole = 45;

    /// <summary>A piece is longer than a stroke of a character, in points.</summary>
    private const double ShortestPiece = 20;

    /// <summary>A piece that ends this near another line, in points, ends on it.</summary>
    private const double Touch = 4.5;

    /// <summary>Pieces of one line are in line but for this, in points.</summary>
    private const double Aside = 0.8;

    /// <summary>A hole is not wider than this share of the longer piece beside it.</summary>
    private const double Hole = 0.5;

    /// <summary>The lines with such pieces joined.</summary>
    /// <param name="lines">Candidates of one direction.</param>
    /// <param name="others">Rulings of the other direction.</param>
    public IReadOnlyList<FoundLine> Join(IReadOnlyList<FoundLine> lines, IReadOnlyList<FoundLine> others)
    {
        var joined = new List<FoundLine>();
        foreach (var line in lines.OrderBy(l => l.Start))
        {
            var before = joined.FindIndex(l => AreOne(l, line, others));
            if (before < 0)
            {
                joined.Add(line);
            }
            else
            {
                joined[before] = joined[before].Joined(line);
            }
        }

        return joined;
    }

    private bool AreOne(FoundLine before, FoundLine after, IReadOnlyList<FoundLine> others)
    {
        var hole = after.Start - before.End;
        return hole > 0
            && hole <= WidestHole * pixelsPerPoint
            && hole <= Hole * Math.Max(before.Length, after.Length)
            && Math.Min(before.Length, after.Length) >= ShortestPiece * pixelsPerPoint
            && Math.Abs(before.Position - after.Position) <= Aside * pixelsPerPoint
            && others.Any(o => before.Meets(o, 0))
            && others.Any(o => after.Meets(o, 0))
            && !others.Any(o => IsBetween(o, before, after));
    }

    /// <summary>Whether a line across stands in the hole or at its ends.</summary>
    private bool IsBetween(FoundLine other, FoundLine before, FoundLine after)
    {
        var touch = Touch * pixelsPerPoint;
        return other.Position >= before.End - touch
            && other.Position <= after.Start + touch
            && other.Start <= before.Position + touch
            && other.End >= before.Position - touch;
    }
}
