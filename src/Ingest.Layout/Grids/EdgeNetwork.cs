using Ingest.Layout.Rulings;

namespace Ingest.Layout.Grids;

/// <summary>Edges that hang together: each crosses or touches another of the network.</summary>
/// <param name="Horizontal">Edges along x.</param>
/// <param name="Vertical">Edges along y.</param>
internal sealed record EdgeNetwork(IReadOnlyList<Edge> Horizontal, IReadOnlyList<Edge> Vertical)
{
    /// <summary>An edge that ends this near another touches it.</summary>
    public const double TouchTolerance = 3.2;

    /// <summary>Splits the edges of a page into networks, top to bottom; edges that touch nothing are left out.</summary>
    /// <param name="edges">The edges of one page.</param>
    public static IReadOnlyList<EdgeNetwork> Split(PageEdges edges)
    {
        var (horizontal, vertical) = (edges.Horizontal, edges.Vertical);
        var sets = new DisjointSets(horizontal.Count + vertical.Count);
        for (var h = 0; h < horizontal.Count; h++)
        {
            for (var v = 0; v < vertical.Count; v++)
            {
                if (Touch(horizontal[h], vertical[v]))
                {
                    sets.Join(h, horizontal.Count + v);
                }
            }
        }

        var groups = Enumerable.Range(0, horizontal.Count + vertical.Count).GroupBy(sets.Find).Select(g => g.ToList()).ToList();
        var networks = groups
            .Where(g => g.Count > 1)
            .Select(g => new EdgeNetwork(
                [.. g.Where(i => i < horizontal.Count).Select(i => horizontal[i])],
                [.. g.Where(i => i >= horizontal.Count).Select(i => vertical[i - horizontal.Count])]
            ))
            .OrderBy(n => n.Horizontal.Min(e => e.Position))
            .ToList();
        return OpenSides.Join(networks, [.. groups.Where(g => g is [var only] && only < horizontal.Count).Select(g => horizontal[g[0]])]);
    }

    /// <summary>Whether a horizontal and a vertical edge cross or touch.</summary>
    /// <param name="horizontal">An edge along x.</param>
    /// <param name="vertical">An edge along y.</param>
    internal static bool Touch(Edge horizontal, Edge vertical) =>
        horizontal.Position >= vertical.Start - TouchTolerance
        && horizontal.Position <= vertical.End + TouchTolerance
        && vertical.Position >= horizontal.Start - TouchTolerance
        && vertical.Position <= horizontal.End + TouchTolerance;
}
