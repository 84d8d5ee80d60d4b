namespace Ingest.Layout.Rulings;

/// <summary>A horizontal or vertical line of a table, thickness forgotten.</summary>
/// <param name="Position">y of a horizontal edge, x of a vertical one, in points.</param>
/// <param name="Start">Smaller end along the edge.</param>
/// <param name="End">Larger end along the edge.</param>
internal readonly record struct Edge(double Position, double Start, double End)
{
    /// <summary>Length in points.</summary>
    public double Length => End - Start;
}
