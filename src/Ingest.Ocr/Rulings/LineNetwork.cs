namespace Ingest.Ocr.Rulings;

/// <summary>
/// Decides by how lines meet which are rulings and which are strokes of characters: lines of tables end on one another, strokes do not.
/// </summary>
/// <param name="pixelsPerPoint">Scale of the image.</param>
internal sealed class LineNetwork(double pixelsPerPoint)
{
    /// <summary>A line that ends this near another one, in points, ends on it.</summary>
    public const double Touch = 2.2;

    /// <summary>A line of a length that no stroke has may lack this much of its end, in points: where lines cross, ink is lost too.</summary>
    private const double LostEnd = 4.5;

    /// <summary>Such a length, in points.</summary>
    private const double LongStroke = 20;

    /// <summary>A line that is longer than any stroke of a character, in points, needs no other to end on.</summary>
    public const double LongAlone = 72;

    /// <summary>A line has paper on both sides along this share of what is printed, where no others bear it out; characters in a row do not.</summary>
    private const double ClearAlone = 0.85;

    /// <summary>The same share of a line that others bear out; text that touches it takes more of a short one.</summary>
    private const double ClearBetween = 0.6;

    /// <summary>A short line is no more than so many times as thick as the thickest long one; blots of characters are.</summary>
    private const double Thicker = 2;

    /// <summary>Nor does it exceed it by more than this, in points, which is what resampling adds to a hairline.</summary>
    private const double ThickerByBlur = 0.75;

    /// <summary>Printed share of a stretch between two crossings; along a row of characters the gaps between them are missing.</summary>
    private const double CoverageBetween = 0.75;

    /// <summary>
    /// Printed share of a stretch that parts one line into two, where what is printed of it stands as free as a line does: there the line
    /// is worn. Where cells are merged, there is nothing, or strokes across.
    /// </summary>
    private const double CoverageWorn = 0.4;

    /// <summary>The same of a stretch at the end of a line.</summary>
    private const double CoverageWornEnd = 0.6;

    /// <summary>Printed share of a line that ends on others at both ends; strokes of a row or column of characters have holes between them.</summary>
    private const double CoverageEnded = 0.8;

    /// <summary>Printed share of a line that ends on nothing.</summary>
    public const double CoverageAlone = 0.9;

    private readonly double _touch = Touch * pixelsPerPoint;
    private readonly double _long = LongAlone * pixelsPerPoint;

    /// <summary>The rulings among the candidates of both directions.</summary>
    /// <param name="horizontal">Candidates along x.</param>
    /// <param name="vertical">Candidates along y.</param>
    public (IReadOnlyList<FoundLine> Horizontal, IReadOnlyList<FoundLine> Vertical) Select(
        IReadOnlyList<FoundLine> horizontal,
        IReadOnlyList<FoundLine> vertical
    )
    {
        horizontal = [.. horizontal.Where(l => l.Clear >= ClearBetween)];
        vertical = [.. vertical.Where(l => l.Clear >= ClearBetween)];
        var bridge = new LineBridge(pixelsPerPoint);
        (horizontal, vertical) = (
            bridge.Join(horizontal, [.. vertical.Where(IsLong)]),
            bridge.Join(vertical, [.. horizontal.Where(IsLong)])
        );
        var kept = Grow([.. horizontal], [.. vertical]);
        kept = (Mend(kept.Horizontal, kept.Vertical), Mend(kept.Vertical, kept.Horizontal));
        kept = (Cut(kept.Horizontal, kept.Vertical), Cut(kept.Vertical, kept.Horizontal));
        kept = (
            [.. kept.Horizontal, .. Stubs(horizontal, kept.Horizontal, kept.Vertical)],
            [.. kept.Vertical, .. Stubs(vertical, kept.Vertical, kept.Horizontal)]
        );
        var ends = new LineEnds(pixelsPerPoint);
        var before = 0;
        while (before != kept.Horizontal.Count + kept.Vertical.Count)
        {
            // What ended on a stroke of a character ends on nothing once the stroke is gone.
            before = kept.Horizontal.Count + kept.Vertical.Count;
            kept = (ends.Trim(kept.Horizontal, kept.Vertical), ends.Trim(kept.Vertical, kept.Horizontal));
        }

        return kept;
    }

    /// <summary>Begins with the long lines, then adds what ends on them at both ends, again and again.</summary>
    private (List<FoundLine> Horizontal, List<FoundLine> Vertical) Grow(List<FoundLine> horizontal, List<FoundLine> vertical)
    {
        var kept = (Horizontal: Take(horizontal, IsLong), Vertical: Take(vertical, IsLong));
        var thickest = kept.Horizontal.Concat(kept.Vertical).Select(l => l.Thickness).DefaultIfEmpty(0).Max();
        var limit = Math.Max(Thicker * thickest, thickest + ThickerByBlur * pixelsPerPoint);
        horizontal.RemoveAll(l => l.Thickness > limit);
        vertical.RemoveAll(l => l.Thickness > limit);
        var added = true;
        while (added)
        {
            var across = Take(horizontal, l => IsEnded(l, kept.Vertical));
            var along = Take(vertical, l => IsEnded(l, kept.Horizontal));
            kept.Horizontal.AddRange(across);
            kept.Vertical.AddRange(along);
            added = across.Count + along.Count > 0;
        }

        return kept;
    }

    /// <summary>Whether a line is longer than a stroke and stands free, as no row of characters does.</summary>
    private bool IsLong(FoundLine line) => line.Length >= _long && line.Clear >= ClearAlone;

    /// <summary>
    /// Whether a line ends on others at both ends, or goes on past them into characters, which are cut off later: a stroke in line with a
    /// ruling and near its end is followed as if it were a piece of it.
    /// </summary>
    private bool IsEnded(FoundLine line, List<FoundLine> others)
    {
        return line.Coverage >= CoverageEnded && IsEndedTwice(line)
            || Pieces(line, others)
                .Any(p =>
                    p.Length >= LongStroke * pixelsPerPoint && p.Coverage >= CoverageAlone && IsEndedTwice(p)
                    || IsPiece(Within(p, p.Crossings(others, _touch)))
                );

        bool IsPiece(FoundLine piece) => piece.Coverage >= CoverageAlone && piece.Clear >= ClearAlone && IsEndedTwice(piece);

        static FoundLine Within(FoundLine piece, IReadOnlyList<FoundLine> across) =>
            across.Count < 2 ? piece : piece with { Start = piece.PlaceOf(across[0]), End = piece.PlaceOf(across[^1]) };

        bool IsEndedTwice(FoundLine piece) => IsEndedBy(piece, piece.Start, others) && IsEndedBy(piece, piece.End, others);
    }

    /// <summary>Cuts out the stretches between crossings where what was followed are characters in line with the ruling.</summary>
    private List<FoundLine> Cut(List<FoundLine> lines, List<FoundLine> others) => [.. lines.SelectMany(line => Pieces(line, others))];

    /// <summary>What is left of a line without the stretches between crossings that are not printed enough.</summary>
    private List<FoundLine> Pieces(FoundLine line, List<FoundLine> others)
    {
        var pieces = new List<FoundLine>();
        var bounds = line.Crossings(others, _touch)
            .Select(line.PlaceOf)
            .Where(c => c > line.Start + _touch && c < line.End - _touch)
            .Prepend(line.Start)
            .Append(line.End)
            .ToList();
        var kept = Kept(line, bounds);
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i] && i > 0 && kept[i - 1])
            {
                pieces[^1] = pieces[^1] with { End = bounds[i + 1] };
            }
            else if (kept[i])
            {
                pieces.Add(line with { Start = bounds[i], End = bounds[i + 1] });
            }
        }

        return pieces;
    }

    /// <summary>Which stretches between the bounds belong to a line: those that are printed, and worn ones that these go on in.</summary>
    private static List<bool> Kept(FoundLine line, List<int> bounds)
    {
        var stretches = bounds.Zip(bounds.Skip(1)).ToList();
        var printed = stretches.ConvertAll(s => line.Print.Share(s.First, s.Second) >= CoverageBetween);
        var (first, last) = (printed.IndexOf(true), printed.LastIndexOf(true));
        return
        [
            .. stretches.Select(
                (s, i) => printed[i] || first >= 0 && IsWorn(s.First, s.Second, i > first && i < last ? CoverageWorn : CoverageWornEnd)
            ),
        ];

        bool IsWorn(int from, int to, double least) => line.Print.Share(from, to) >= least && line.ClearOf(from, to) >= ClearAlone;
    }

    /// <summary>Short lines that stand on a ruling with one end: what a page break left of a row of cells, or strokes of characters.</summary>
    private IEnumerable<FoundLine> Stubs(IReadOnlyList<FoundLine> candidates, List<FoundLine> kept, List<FoundLine> others) =>
        candidates
            .Where(l => l.Length < _long && l.Coverage >= CoverageAlone)
            .Where(l => IsEndedBy(l, l.Start, others) != IsEndedBy(l, l.End, others))
            .Where(l => !kept.Exists(k => Math.Abs(k.Position - l.Position) <= _touch && k.Start < l.End && l.Start < k.End));

    private bool IsEndedBy(FoundLine line, int end, List<FoundLine> others)
    {
        var reach = Reach(line);
        return others.Exists(o => Math.Abs(end - o.Position) <= reach && line.Meets(o, reach));
    }

    private double Reach(FoundLine line) => line.Length >= LongStroke * pixelsPerPoint ? LostEnd * pixelsPerPoint : _touch;

    /// <summary>Gives lines the ends back that they lack up to the line they end on.</summary>
    private List<FoundLine> Mend(List<FoundLine> lines, List<FoundLine> others) =>
        lines.ConvertAll(line =>
        {
            var near = others.FindAll(o => line.Meets(o, Reach(line)));
            var start = near.Select(o => (int)Math.Round(o.Position)).Where(p => p < line.Start).DefaultIfEmpty(line.Start).Max();
            var end = near.Select(o => (int)Math.Round(o.Position)).Where(p => p > line.End).DefaultIfEmpty(line.End).Min();
            return line with { Start = start, End = end };
        });

    /// <summary>Moves the lines that fit out of the list.</summary>
    private static List<FoundLine> Take(List<FoundLine> lines, Predicate<FoundLine> fits)
    {
        var taken = lines.FindAll(fits);
        lines.RemoveAll(fits);
        return taken;
    }
}
