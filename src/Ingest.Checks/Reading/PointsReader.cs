using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Figures whose unit the form's own columns tell, whatever is printed beside the table's title.</summary>
internal static class PointsReader
{
    /// <summary>A weight or score: in 分, though the form's title says 万元.</summary>
    /// <param name="figure">The figure of the cell.</param>
    public static Figure? Points(Figure? figure) => figure is null or { Unit: "%" } ? figure : figure with { Unit = "分" };

    /// <summary>
    /// A rate in per cent; a rate without a sign is one where it cannot be a fraction of 1, and is left out where it can.
    /// </summary>
    /// <param name="figure">The figure of the cell.</param>
    public static Figure? Percent(Figure? figure) =>
        figure switch
        {
            null or { Unit: "%" } => figure,
            { Value: > 1.5m or 0 } => figure with { Unit = "%" },
            _ => null,
        };
}
