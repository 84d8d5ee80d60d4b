using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Finds a small set of figures whose change makes every broken relation hold: again and again the one change that mends
/// most relations and breaks fewest (a greedy set cover, exact for single wrong cells).
/// </summary>
internal sealed class RootCauseFinder
{
    private readonly Dictionary<string, List<Verdict>> byFigure = [];
    private readonly Dictionary<string, Interval> changed = [];
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
            foreach (var figure in repair.Copies.Prepend(repair.Figure))
            {
                changed[figure.Id] = repair.Should;
            }

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
                    Suspects = [.. cause.Suspects, .. Suspects(repair)],
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

    private static IEnumerable<(Figure Figure, Interval Should)> Suspects(Repair repair) =>
        repair.Copies.Prepend(repair.Figure).Select(f => (f, repair.Should));

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
            Suspects = [.. Suspects(repair)],
            Primary = primary,
            Consequences = [.. mended.Where(v => v != primary)],
            IsCertain = repair.IsCertain,
        };
    }

    /// <summary>The best repair; at worst the claimed figure of the first broken relation takes the value its operands give.</summary>
    private Repair Best()
    {
        var repairs = broken.Where(printedBroken.Contains).SelectMany(Repairs).ToList();
        var best = repairs
            .OrderByDescending(r => r.Net)
            .ThenByDescending(r => r.Likeness)
            .ThenByDescending(r => r.IsClaimed)
            .ThenBy(r => r.Breaks.Count)
            .FirstOrDefault();
        if (best is not null && best.Net > 0)
        {
            var rivals = repairs.Where(r => r.Figure.Id != best.Figure.Id && r.Mends.Overlaps(best.Mends));
            return best with { IsCertain = rivals.All(r => r.Net < best.Net) || best.Likeness > 0 };
        }

        var verdict = broken.First(printedBroken.Contains);
        var none = new Repair(verdict.Claim.Claimed.Figure, [], Amount.Quantity(verdict.Claim.Claimed.Figure));
        none.Mends.Add(verdict);
        return none;
    }

    private IEnumerable<Repair> Repairs(Verdict verdict)
    {
        foreach (var figure in verdict.Claim.Figures)
        {
            if (!changed.ContainsKey(figure.Id) && ClaimSolver.Solve(verdict.Claim, figure, ValueOf) is { } should)
            {
                yield return Try(verdict, figure, [], should);
                if (Copies(figure) is { Count: > 0 } copies)
                {
                    yield return Try(verdict, figure, copies, should);
                }
            }
        }
    }

    /// <summary>Figures that are claimed to equal this one and do: the same quantity printed again.</summary>
    private List<Figure> Copies(Figure figure)
    {
        var (found, queue) = (new List<Figure>(), new Queue<Figure>([figure]));
        while (queue.TryDequeue(out var next))
        {
            foreach (
                var verdict in byFigure[next.Id]
                    .Where(v =>
                        v.Claim is { Comparison: Comparison.Equal, Expression: FigureTerm or SumExpression { Parts: [(1, _)] } }
                        && !broken.Contains(v)
                    )
            )
            {
                foreach (
                    var copy in verdict.Claim.Figures.Where(f =>
                        f.Id != figure.Id && !found.Exists(x => x.Id == f.Id) && !changed.ContainsKey(f.Id)
                    )
                )
                {
                    found.Add(copy);
                    queue.Enqueue(copy);
                }
            }
        }

        return found;
    }

    private Repair Try(Verdict verdict, Figure figure, IReadOnlyList<Figure> copies, Interval should)
    {
        var repair = new Repair(figure, copies, should)
        {
            Likeness = TypicalCause.Likeness(figure, should),
            IsClaimed = verdict.Claim.Claimed.Figure.Id == figure.Id,
        };
        repair.Mends.Add(verdict);
        bool IsChanged(Figure f) => f.Id == figure.Id || copies.Any(c => c.Id == f.Id);
        foreach (var other in copies.Prepend(figure).SelectMany(f => byFigure[f.Id]).Where(o => o != verdict).Distinct())
        {
            var holds = other.Explained is not null || Evaluator.HoldsWith(other.Claim, f => IsChanged(f) ? should : ValueOf(f));
            if (holds && broken.Contains(other))
            {
                repair.Mends.Add(other);
            }
            else if (!holds && !broken.Contains(other))
            {
                repair.Breaks.Add(other);
            }
        }

        return repair;
    }

    private Interval ValueOf(Figure figure) => changed.TryGetValue(figure.Id, out var value) ? value : Amount.Quantity(figure);
}
