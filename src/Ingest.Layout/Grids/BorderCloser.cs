using Ingest.Layout.Rulings;

namespace Ingest.Layout.Grids;

/// <summary>
/// Adds the outer borders a table does not print. A table without side borders has horizontal edges that run past
/// the last vertical one; where a page break cuts a table, vertical edges run past the last horizontal one.
/// </summary>
internal static class BorderCloser
{
    /// <summary>The network with its open sides closed.</summary>
    /// <param name="network">A network of edges.</param>
    public static EdgeNetwork Close(EdgeNetwork network)
    {
        var horizontal = CloseAcross(network.Horizontal, network.Vertical);
        var vertical = CloseAcross(network.Vertical, horizontal);
        return new EdgeNetwork(horizontal, vertical);
    }

    /// <summary>Whether vertical edges run past the lowest horizontal one.</summary>
    /// <param name="network">A network of edges.</param>
    public static bool IsOpenBelow(EdgeNetwork network) =>
        network.Horizontal.Count == 0 || Beyond(network.Vertical, network.Horizontal.Max(e => e.Position)) is not null;

    /// <summary>Adds an edge of one orientation where at least two edges of the other run past its outermost ones.</summary>
    private static IReadOnlyList<Edge> CloseAcross(IReadOnlyList<Edge> edges, IReadOnlyList<Edge> crossing)
    {
        if (crossing.Count < 2)
        {
            return edges;
        }

        var closed = new List<Edge>(edges);
        var (first, last) = edges.Count > 0 ? (edges.Min(e => e.Position), edges.Max(e => e.Position)) : (double.MaxValue, double.MinValue);
        if (Before(crossing, first) is { } before)
        {
            closed.Add(before);
        }

        if (Beyond(crossing, last) is { } beyond)
        {
            closed.Add(beyond);
        }

        return closed;
    }

    private static Edge? Before(IReadOnlyList<Edge> crossing, double first) =>
        Across([.. crossing.Where(e => e.Start < first - EdgeNetwork.TouchTolerance)], e => e.Start, Enumerable.Min);

    private static Edge? Beyond(IReadOnlyList<Edge> crossing, double last) =>
        Across([.. crossing.Where(e => e.End > last + EdgeNetwork.TouchTolerance)], e => e.End, Enumerable.Max);

    private static Edge? Across(List<Edge> open, Func<Edge, double> end, Func<IEnumerable<double>, double> outermost) =>
        open.Count < 2 ? null : new Edge(outermost(open.Select(end)), open.Min(e => e.Position), open.Max(e => e.Position));
}
