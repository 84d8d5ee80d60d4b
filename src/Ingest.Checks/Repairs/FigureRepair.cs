using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Another reading of a recognised figure that the relations of the document show to be right (识别修正).</summary>
/// <param name="Figure">Id of the figure.</param>
/// <param name="Reading">The reading, one of the figure's own.</param>
/// <param name="Confidence">Probability that it is right now that the relations are known, 0 to 1.</param>
/// <param name="Rules">Ids of the rules whose relations it makes hold, each once.</param>
public sealed record FigureRepair(string Figure, AlternativeReading Reading, double Confidence, IReadOnlyList<string> Rules)
{
    /// <summary>
    /// The figure with the reading for its value. What it was read as stays: as <see cref="Ingest.Model.Figure.Repaired"/> and
    /// among its readings.
    /// </summary>
    /// <param name="figure">The figure as it was read.</param>
    public Figure Apply(Figure figure)
    {
        var asRead = new AlternativeReading(figure.Raw, figure.Value, figure.Decimals, figure.Confidence);
        var others = figure.Readings.Where(r => r.Value != Reading.Value).Append(asRead).ToList();
        // What the repair is not sure of is shared out among the other readings as they were.
        var scale = (1 - Confidence) / others.Sum(r => r.Confidence);
        return figure with
        {
            Value = Reading.Value,
            Decimals = Reading.Decimals,
            Raw = Reading.Raw,
            Confidence = Confidence,
            Repaired = figure.Raw,
            Readings = [.. others.Select(r => r with { Confidence = r.Confidence * scale }).OrderByDescending(r => r.Confidence)],
        };
    }
}
