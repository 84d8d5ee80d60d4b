using Ingest.Model;

namespace Ingest.Checks;

/// <summary>The relations of a document, and what they say of readings put in the place of figures.</summary>
internal sealed class RepairGround
{
    /// <summary>A reading so much less likely than what was read is not believed for its relations' sake.</summary>
    private const double LeastOdds = 0.03;

    private readonly ILookup<string, Verdict> _byFigure;

    /// <summary>Sorts relations by their figures.</summary>
    /// <param name="verdicts">Every claim of the document, evaluated.</param>
    public RepairGround(IEnumerable<Verdict> verdicts)
    {
        _byFigure = verdicts
            .Where(v => v.Status != RelationStatus.Undecidable)
            .SelectMany(v => v.Claim.Figures.Select(f => (f.Id, Verdict: v)))
            .ToLookup(x => x.Id, x => x.Verdict, StringComparer.Ordinal);
    }

    /// <summary>
    /// The readings of a figure that may be taken: likely enough by themselves and beside what was read. None of a figure that
    /// was read with certainty, and of one that was repaired.
    /// </summary>
    /// <param name="figure">The figure.</param>
    public static IEnumerable<AlternativeReading> Possible(Figure figure) =>
        figure.Repaired is not null
            ? []
            : figure
                .Readings.Where(r =>
                    r.Value != figure.Value && r.Confidence >= Doubt.LeastChance && r.Confidence >= LeastOdds * figure.Confidence
                )
                .GroupBy(r => r.Value)
                .Select(g => g.MaxBy(r => r.Confidence)!);

    /// <summary>The decidable relations of some figures, each once.</summary>
    /// <param name="figures">The figures.</param>
    public IEnumerable<Verdict> RelationsOf(params IEnumerable<Figure> figures) => figures.SelectMany(f => _byFigure[f.Id]).Distinct();

    /// <summary>Those of them that do not hold.</summary>
    /// <param name="figures">The figures.</param>
    public IEnumerable<Verdict> BrokenOf(params IEnumerable<Figure> figures) =>
        RelationsOf(figures).Where(v => v.Status == RelationStatus.Inconsistent);

    /// <summary>Whether all relations of the figures hold when these have other readings.</summary>
    /// <param name="changes">Figures with the readings they are to have.</param>
    public bool HoldsWith(params IReadOnlyList<(Figure Figure, AlternativeReading Reading)> changes)
    {
        var values = changes.ToDictionary(
            c => c.Figure.Id,
            c => Amount.Quantity(c.Figure with { Value = c.Reading.Value, Decimals = c.Reading.Decimals }),
            StringComparer.Ordinal
        );
        return RelationsOf(changes.Select(c => c.Figure))
            .All(v =>
                v.Status == RelationStatus.Explained
                || Evaluator.HoldsWith(v.Claim, f => values.TryGetValue(f.Id, out var value) ? value : Amount.Quantity(f))
            );
    }
}
