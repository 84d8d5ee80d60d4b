using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Arithmetic as an error-correcting code: a recognised figure that breaks relations was probably misread where exactly one
/// of its other readings makes all its relations hold. An error of the report must not be repaired away: only readings that
/// the recogniser held possible are tried, no figure that was read with certainty is touched, and where two figures could
/// mend the same relation neither is.
/// </summary>
public static class RepairProposer
{
    /// <summary>A reading so much less likely than what was read is not believed for one relation's sake.</summary>
    private const double LeastOdds = 0.03;

    /// <summary>How often a wrong number makes a relation hold: the relations leave about two digits to chance.</summary>
    private const double ByChance = 0.01;

    /// <summary>Repairs that the relations ask for, in the order of the figures.</summary>
    /// <param name="checkedDocument">A document with its relations.</param>
    public static IReadOnlyList<FigureRepair> Propose(Document checkedDocument)
    {
        var broken = checkedDocument
            .Relations.Where(r => r.Status == RelationStatus.Inconsistent)
            .SelectMany(r => r.Figures)
            .ToHashSet(StringComparer.Ordinal);
        var suspects = checkedDocument.Figures.Where(f => broken.Contains(f.Id) && IsRepairable(f)).ToList();
        if (suspects.Count == 0)
        {
            return [];
        }

        var verdicts = DocumentChecker.Evaluate(checkedDocument).Verdicts.Where(v => v.Status != RelationStatus.Undecidable);
        var byFigure = verdicts
            .SelectMany(v => v.Claim.Figures.Select(f => (f.Id, Verdict: v)))
            .ToLookup(x => x.Id, x => x.Verdict, StringComparer.Ordinal);
        var mending = suspects
            .Select(f => (Figure: f, Readings: Mending(f, [.. byFigure[f.Id]])))
            .Where(m => m.Readings.Count > 0)
            .ToList();
        // Figures of one broken relation that could each mend it: the arithmetic does not tell which was misread.
        var rivals = mending
            .SelectMany(m => Broken(byFigure[m.Figure.Id]))
            .CountBy(v => v)
            .Where(c => c.Value > 1)
            .Select(c => c.Key)
            .ToHashSet();
        return
        [
            .. mending
                .Where(m => m.Readings.Count == 1 && !Broken(byFigure[m.Figure.Id]).Any(rivals.Contains))
                .Select(m => ToRepair(m.Figure, m.Readings[0], [.. Broken(byFigure[m.Figure.Id])])),
        ];
    }

    private static bool IsRepairable(Figure figure) => figure.Repaired is null && Possible(figure).Any();

    /// <summary>The readings that may be taken: likely enough by themselves and beside what was read.</summary>
    private static IEnumerable<AlternativeReading> Possible(Figure figure) =>
        figure.Readings.Where(r =>
            r.Value != figure.Value && r.Confidence >= Doubt.LeastChance && r.Confidence >= LeastOdds * figure.Confidence
        );

    /// <summary>
    /// The readings that make all relations of the figure hold, one for each value. A bound holds with almost any number, so
    /// one of the broken relations must be an equation.
    /// </summary>
    private static List<AlternativeReading> Mending(Figure figure, List<Verdict> relations)
    {
        if (!Broken(relations).Any(v => v.Claim.Comparison == Comparison.Equal))
        {
            return [];
        }

        return
        [
            .. Possible(figure)
                .Where(r => relations.TrueForAll(v => HoldsWith(v, figure, r)))
                .GroupBy(r => r.Value)
                .Select(g => g.MaxBy(r => r.Confidence)!),
        ];
    }

    private static bool HoldsWith(Verdict verdict, Figure figure, AlternativeReading reading)
    {
        var other = Amount.Quantity(figure with { Value = reading.Value, Decimals = reading.Decimals });
        return verdict.Status == RelationStatus.Explained
            || Evaluator.HoldsWith(verdict.Claim, f => f.Id == figure.Id ? other : Amount.Quantity(f));
    }

    private static IEnumerable<Verdict> Broken(IEnumerable<Verdict> verdicts) =>
        verdicts.Where(v => v.Status == RelationStatus.Inconsistent);

    private static FigureRepair ToRepair(Figure figure, AlternativeReading reading, List<Verdict> mended)
    {
        var equations = mended.Count(v => v.Claim.Comparison == Comparison.Equal);
        var others = figure.Confidence + figure.Readings.Where(r => r.Value != reading.Value).Sum(r => r.Confidence);
        var chance = Math.Pow(ByChance, equations);
        return new FigureRepair(
            figure.Id,
            reading,
            reading.Confidence / (reading.Confidence + (others * chance)),
            [.. mended.Select(v => v.Claim.Rule.Id).Distinct()]
        );
    }
}
