using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Finds a small set of figures whose change makes every broken relation hold: again and again the one change that mends
/// most relations and breaks fewest (a greedy set cover, exact for single wrong cells).
/// </summary>
internal sealed class RootCauseFinder
{
    private readonly Dictionary<string, List<Verdict>> byFigure = [];
    private readonly Dictionary<string, Interval> values = [];
    private readonly HashSet<string> changed = [];
    private readonly Dictionary<Verdict, IReadOnlyList<Repair>> tried = [];
    private readonly HashSet<Verdict> broken;
    private readonly HashSet<Verdict> printedBroken;

    private RootCauseFinder(IReadOnlyList<Verdict> verdicts)
    {
        foreach (var verdict in verdicts.Where(v => v.Status != RelationStatus.Undecidable))
        {
            foreach (var figure in verdict.Claim.Figures)
            {
                if (!byFigure.TryGetValue(figure.Id, out var list))
                {
                    byFigure[figure.Id] = list = [];
                    values[figure.Id] = Amount.Quantity(figure);
                }

                list.Add(verdict);
            }
        }

        printedBroken = [.. verdicts.Where(v => v.Status == RelationStatus.Inconsistent)];
        broken = [.. printedBroken];
    }

    /// <summary>Root causes of all broken relations; each broken relation belongs to exactly one.</summary>
    /// <param name="verdicts">Every evaluated claim.</param>
    public static IReadOnlyList<RootCause> Find(IReadOnlyList<Verdict> verdicts) => new RootCauseFinder(verdicts).Run();

    private List<RootCause> Run()
    {
        var causes = new List<RootCause>();
        var sideEffects = new Dictionary<Verdict, int>();
        while (broken.Overlaps(printedBroken))
        {
            var repair = Best();
            foreach (var (figure, should) in repair.Changes)
            {
                values[figure.Id] = should;
                changed.Add(figure.Id);
            }

            ForgetNear(repair);
            broken.ExceptWith(repair.Mends);
            broken.UnionWith(repair.Breaks);
            var mended = repair.Mends.Where(printedBroken.Contains).ToList();
            var earlier = repair.Mends.Select(v => sideEffects.TryGetValue(v, out var cause) ? cause : -1).Max();
            if (earlier >= 0)
            {
                // This figure was changed together with one found before: the same mistake in two cells.
                var cause = causes[earlier];
                causes[earlier] = cause with
                {
                    Suspects = [.. cause.Suspects, .. repair.Changes],
                    Consequences = [.. cause.Consequences, .. mended],
                };
            }
            else
            {
                causes.Add(ToCause(repair, mended));
                earlier = causes.Count - 1;
            }

            foreach (var verdict in repair.Breaks)
            {
                sideEffects[verdict] = earlier;
            }
        }

        return causes;
    }

    /// <summary>
    /// Repairs within two relations of a change are tried anew; the others stand. So do those that would come out the same:
    /// what a repair mends and breaks depends on the figures it changes and on their relations, nothing else.
    /// </summary>
    private void ForgetNear(Repair repair)
    {
        var changedRelations = repair.Changes.SelectMany(c => byFigure[c.Figure.Id]).ToHashSet();
        var moved = changedRelations.SelectMany(v => v.Claim.Figures).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var near = changedRelations.Concat(repair.Mends).Concat(repair.Breaks).ToHashSet();
        for (var hop = 0; hop < 2; hop++)
        {
            near.UnionWith(near.SelectMany(v => v.Claim.Figures).DistinctBy(f => f.Id).SelectMany(f => byFigure[f.Id]).ToList());
        }

        foreach (var verdict in tried.Where(t => near.Contains(t.Key) && Touches(t.Key, t.Value, moved)).Select(t => t.Key).ToList())
        {
            tried.Remove(verdict);
        }
    }

    /// <summary>Whether a relation, or a repair tried for it, has one of the figures.</summary>
    private static bool Touches(Verdict verdict, IReadOnlyList<Repair> repairs, HashSet<string> figures) =>
        verdict.Claim.Figures.Any(f => figures.Contains(f.Id)) || repairs.Any(r => r.Changes.Any(c => figures.Contains(c.Figure.Id)));

    private static RootCause ToCause(Repair repair, List<Verdict> mended)
    {
        var primary = mended
            .OrderByDescending(v => v.Claim.Claimed.Figure.Id == repair.Figure.Id)
            .ThenByDescending(v => v.Claim.Severity ?? v.Claim.Rule.Severity)
            .ThenBy(v => v.Claim.Comparison != Comparison.Equal)
            .ThenBy(v => v.Claim.Figures.Select(f => f.Table ?? f.Paragraph).Distinct().Count())
            .ThenBy(v => v.Claim.Figures.Count < 3)
            .ThenBy(v => v.Claim.Figures.Count)
            .First();
        return new RootCause
        {
            Suspects = repair.Changes,
            Primary = primary,
            Consequences = [.. mended.Where(v => v != primary)],
            IsCertain = repair.IsCertain,
        };
    }

    /// <summary>The best repair; at worst the claimed figure of the first broken relation takes the value its operands give.</summary>
    private Repair Best()
    {
        var search = new RepairSearch(byFigure, values, broken, changed);
        var repairs = new List<Repair>();
        foreach (var open in broken.Where(printedBroken.Contains))
        {
            if (!tried.TryGetValue(open, out var known))
            {
                tried[open] = known = [.. search.Of(open)];
            }

            repairs.AddRange(known);
        }

        var best = repairs
            .OrderByDescending(r => r.Net)
            .ThenByDescending(r => r.Likeness)
            .ThenByDescending(r => r.IsClaimed)
            .ThenBy(r => r.Changes.Count)
            .ThenBy(r => r.Breaks.Count)
            .FirstOrDefault();
        if (best is not null && best.Net > 0)
        {
            var rivals = repairs.Where(r => r.Figure.Id != best.Figure.Id && r.Mends.Overlaps(best.Mends));
            return best with { IsCertain = rivals.All(r => r.Net < best.Net) || best.Likeness > 0 };
        }

        var verdict = broken.First(printedBroken.Contains);
        var none = new Repair([(verdict.Claim.Claimed.Figure, Amount.Quantity(verdict.Claim.Claimed.Figure))]);
        none.Mends.Add(verdict);
        return none;
    }
}
