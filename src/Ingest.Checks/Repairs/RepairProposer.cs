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
    /// <summary>How often a wrong number makes an equation hold: the digits of a misread number are not all free.</summary>
    private const double ByChance = 0.01;

    /// <summary>Repairs that the relations ask for.</summary>
    /// <param name="checkedDocument">A document with its relations.</param>
    public static IReadOnlyList<FigureRepair> Propose(Document checkedDocument)
    {
        var broken = checkedDocument
            .Relations.Where(r => r.Status == RelationStatus.Inconsistent)
            .SelectMany(r => r.Figures)
            .ToHashSet(StringComparer.Ordinal);
        var suspects = checkedDocument.Figures.Where(f => broken.Contains(f.Id) && RepairGround.Possible(f).Any()).ToList();
        if (suspects.Count == 0)
        {
            return [];
        }

        var ground = new RepairGround(DocumentChecker.Evaluate(checkedDocument).Verdicts);
        List<Solution> singles = [.. suspects.SelectMany(f => Singles(f, ground))];
        // Two misread figures of one relation hide each other; pairs are looked for only where no single figure mends it.
        var mended = singles.SelectMany(s => s.Mends).ToHashSet();
        List<Solution> solutions = [.. singles, .. RepairPairs.Find(suspects, mended, ground)];
        return
        [
            .. solutions
                .Where(s => !solutions.Exists(o => o != s && o.Mends.Overlaps(s.Mends)))
                .SelectMany(s => s.Changes.Select(c => ToRepair(c.Figure, c.Reading, [.. ground.BrokenOf(c.Figure)])))
                .DistinctBy(r => r.Figure),
        ];
    }

    /// <summary>
    /// The readings that make all relations of one figure hold. A bound holds with almost any number, so one of the broken
    /// relations must be an equation.
    /// </summary>
    private static IEnumerable<Solution> Singles(Figure figure, RepairGround ground)
    {
        var broken = ground.BrokenOf(figure).ToHashSet();
        return broken.Any(Solution.IsEquation)
            ? RepairGround.Possible(figure).Where(r => ground.HoldsWith((figure, r))).Select(r => new Solution([(figure, r)], broken))
            : [];
    }

    private static FigureRepair ToRepair(Figure figure, AlternativeReading reading, List<Verdict> mended)
    {
        var others = figure.Confidence + figure.Readings.Where(r => r.Value != reading.Value).Sum(r => r.Confidence);
        var chance = Math.Pow(ByChance, mended.Count(Solution.IsEquation));
        return new FigureRepair(
            figure.Id,
            reading,
            reading.Confidence / (reading.Confidence + (others * chance)),
            [.. mended.Select(v => v.Claim.Rule.Id).Distinct()]
        );
    }
}
