using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A column (or row) of figures, by the row (or column) they stand in.</summary>
/// <param name="Name">Its label.</param>
/// <param name="Figures">Figures by the index that runs along the series.</param>
internal sealed record Series(string Name, IReadOnlyDictionary<int, Figure> Figures)
{
    /// <summary>Whether it is a series of percentages.</summary>
    public bool IsPercent => Figures.Count > 0 && 2 * Figures.Values.Count(f => f.Unit == "%") > Figures.Count;
}
