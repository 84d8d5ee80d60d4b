using Ingest.Model;

namespace Ingest.Layout.Rulings;

/// <summary>The edges of one page, snapped to common positions and joined end to end.</summary>
/// <param name="Horizontal">Edges along x.</param>
/// <param name="Vertical">Edges along y.</param>
internal sealed record PageEdges(IReadOnlyList<Edge> Horizontal, IReadOnlyList<Edge> Vertical)
{
    /// <summary>Edges nearer than this are one edge: a double line, or two cells that each draw their common border.</summary>
    public const double SnapTolerance = 2.6;

    /// <summary>Pieces with a smaller gap are one edge: dashes, corners that do not quite meet.</summary>
    public const double JoinTolerance = 3.2;

    /// <summary>Shorter edges border nothing: they are marks, glyph strokes or dots of a leader.</summary>
    public const double ShortestEdge = 4;

    /// <summary>Rulings → edges → snapped edges → joined edges.</summary>
    /// <param name="rulings">The rulings of one page.</param>
    public static PageEdges FromRulings(IReadOnlyList<Ruling> rulings) =>
        new(
            Chain(rulings.Where(r => r.IsHorizontal).Select(r => new Edge(r.Box.CenterY, r.Box.X0, r.Box.X1))),
            Chain(rulings.Where(r => !r.IsHorizontal).Select(r => new Edge(r.Box.CenterX, r.Box.Y0, r.Box.Y1)))
        );

    /// <summary>Snaps, joins and drops what is too short, in this order.</summary>
    /// <param name="edges">Edges of one orientation.</param>
    internal static IReadOnlyList<Edge> Chain(IEnumerable<Edge> edges) => [.. Join(Snap(edges)).Where(e => e.Length >= ShortestEdge)];

    /// <summary>Moves edges that are nearly at the same position to the longest of them.</summary>
    /// <param name="edges">Edges of one orientation.</param>
    internal static IReadOnlyList<Edge> Snap(IEnumerable<Edge> edges)
    {
        var sorted = edges.OrderBy(e => e.Position).ToList();
        var snapped = new List<Edge>(sorted.Count);
        for (var first = 0; first < sorted.Count; )
        {
            var end = first + 1;
            while (end < sorted.Count && sorted[end].Position - sorted[first].Position <= SnapTolerance)
            {
                end++;
            }

            var group = sorted.GetRange(first, end - first);
            var position = group.GroupBy(e => Math.Round(e.Position, 1)).MaxBy(g => g.Sum(e => e.Length))!.Average(e => e.Position);
            snapped.AddRange(group.Select(e => e with { Position = position }));
            first = end;
        }

        return snapped;
    }

    /// <summary>Joins edges at the same position that touch, overlap or nearly meet.</summary>
    /// <param name="edges">Snapped edges of one orientation.</param>
    internal static IReadOnlyList<Edge> Join(IReadOnlyList<Edge> edges)
    {
        var joined = new List<Edge>();
        foreach (var edge in edges.OrderBy(e => e.Position).ThenBy(e => e.Start))
        {
            if (joined.Count > 0 && joined[^1].Position == edge.Position && edge.Start - joined[^1].End <= JoinTolerance)
            {
                joined[^1] = joined[^1] with { End = Math.Max(joined[^1].End, edge.End) };
            }
            else
            {
                joined.Add(edge);
            }
        }

        return joined;
    }
}
