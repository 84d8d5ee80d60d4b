using Ingest.Layout.Rulings;

namespace Ingest.Layout.Grids;

/// <summary>
/// A table without side borders falls apart where one cell fills a whole row, for no vertical edge crosses it: the title
/// row at its top, the rows of the questions of a survey. What lies one row apart and is as wide belongs together.
/// </summary>
internal static class OpenSides
{
    /// <summary>Greatest height in points of such a row; captions between two tables take more room.</summary>
    public const double HighestRow = 26;

    /// <summary>Networks with the rows of one cell that belong to them.</summary>
    /// <param name="networks">Networks of one page, top to bottom.</param>
    /// <param name="lone">Horizontal edges that touch no vertical one.</param>
    public static IReadOnlyList<EdgeNetwork> Join(IReadOnlyList<EdgeNetwork> networks, IReadOnlyList<Edge> lone)
    {
        var joined = new List<EdgeNetwork>();
        foreach (var network in networks.Select(n => WithLone(n, lone)))
        {
            var above = joined.FindIndex(n => Follows(n, network));
            if (above >= 0)
            {
                var upper = joined[above];
                joined[above] = new EdgeNetwork([.. upper.Horizontal, .. network.Horizontal], [.. upper.Vertical, .. network.Vertical]);
            }
            else
            {
                joined.Add(network);
            }
        }

        return joined;
    }

    private static EdgeNetwork WithLone(EdgeNetwork network, IReadOnlyList<Edge> lone)
    {
        if (!IsOpen(network))
        {
            return network;
        }

        var horizontal = network.Horizontal.ToList();
        var (left, right) = (Left(network), Right(network));
        var asWide = lone.Where(e => Near(e.Start, left) && Near(e.End, right)).ToList();
        while (asWide.FindIndex(e => IsNext(e.Position, horizontal)) is var next && next >= 0)
        {
            horizontal.Add(asWide[next]);
            asWide.RemoveAt(next);
        }

        return network with
        {
            Horizontal = horizontal,
        };
    }

    private static bool IsNext(double position, List<Edge> horizontal) =>
        Below(horizontal.Min(e => e.Position) - position) || Below(position - horizontal.Max(e => e.Position));

    /// <summary>Whether the lower table has the same columns and begins one row below the upper one.</summary>
    private static bool Follows(EdgeNetwork upper, EdgeNetwork lower) =>
        IsOpen(upper)
        && IsOpen(lower)
        && Near(Left(upper), Left(lower))
        && Near(Right(upper), Right(lower))
        && Below(lower.Horizontal.Min(e => e.Position) - upper.Horizontal.Max(e => e.Position))
        && Columns(upper).SequenceEqual(Columns(lower));

    private static bool IsOpen(EdgeNetwork network) =>
        network.Horizontal.Count > 1
        && network.Vertical.Min(e => e.Position) > Left(network) + EdgeNetwork.TouchTolerance
        && network.Vertical.Max(e => e.Position) < Right(network) - EdgeNetwork.TouchTolerance;

    private static IEnumerable<double> Columns(EdgeNetwork network) => network.Vertical.Select(e => e.Position).Distinct().Order();

    private static double Left(EdgeNetwork network) => network.Horizontal.Min(e => e.Start);

    private static double Right(EdgeNetwork network) => network.Horizontal.Max(e => e.End);

    private static bool Near(double a, double b) => Math.Abs(a - b) <= EdgeNetwork.TouchTolerance;

    private static bool Below(double distance) => distance is > 0 and <= HighestRow;
}
