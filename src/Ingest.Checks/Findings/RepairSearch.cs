using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Tries changes of figures that would mend a broken relation.</summary>
/// <param name="byFigure">Decidable relations of each figure.</param>
/// <param name="values">What each figure stands for with the changes so far, money in 元.</param>
/// <param name="broken">Relations that do not hold at the moment.</param>
/// <param name="changed">Figures changed so far.</param>
internal sealed class RepairSearch(
    Dictionary<string, List<Verdict>> byFigure,
    Dictionary<string, Interval> values,
    HashSet<Verdict> broken,
    HashSet<string> changed
)
{
    /// <summary>
    /// Every single change that mends a relation: of one figure alone, with its copies elsewhere, and with the totals that were
    /// computed from it (a wrong score was carried into the total).
    /// </summary>
    /// <param name="verdict">A broken relation.</param>
    public IEnumerable<Repair> Of(Verdict verdict)
    {
        foreach (var figure in verdict.Claim.Figures)
        {
            if (
                changed.Contains(figure.Id)
                || (ClaimSolver.Solve(verdict.Claim, figure, ValueOf) ?? BeforeMistake(verdict, figure)) is not { } should
            )
            {
                continue;
            }

            var single = Try(verdict, [(figure, should)]);
            yield return single;
            var copies = Copies(figure);
            var withCopies = copies.Count == 0 ? single : Try(verdict, [(figure, should), .. copies.Select(c => (c, should))]);
            if (copies.Count > 0)
            {
                yield return withCopies;
            }

            if (CarriedOn(verdict, withCopies) is { } carried)
            {
                yield return carried;
            }
        }
    }

    /// <summary>What a figure stands for, with the changes so far.</summary>
    /// <param name="figure">A figure.</param>
    public Interval ValueOf(Figure figure) => values[figure.Id];

    /// <summary>Where a relation cannot be solved for a figure: what it was before a typical mistake, if undoing that mends the relation.</summary>
    private Interval? BeforeMistake(Verdict verdict, Figure figure)
    {
        foreach (var value in verdict.Claim.Claimed.Figure.Id == figure.Id ? [] : TypicalCause.Undone(figure))
        {
            var should = Amount.Quantity(figure with { Value = value });
            if (Evaluator.HoldsWith(verdict.Claim, f => f.Id == figure.Id ? should : ValueOf(f)))
            {
                return should;
            }
        }

        return null;
    }

    /// <summary>Figures that are claimed to equal this one and do: the same quantity printed again.</summary>
    private List<Figure> Copies(Figure figure)
    {
        var (found, queue) = (new List<Figure>(), new Queue<Figure>([figure]));
        while (queue.TryDequeue(out var next))
        {
            foreach (var copy in byFigure[next.Id].Where(v => IsEquality(v.Claim) && !broken.Contains(v)).SelectMany(v => v.Claim.Figures))
            {
                if (copy.Id != figure.Id && !found.Exists(f => f.Id == copy.Id) && !changed.Contains(copy.Id))
                {
                    found.Add(copy);
                    queue.Enqueue(copy);
                }
            }
        }

        return found;
    }

    private static bool IsEquality(Claim claim) =>
        claim is { Comparison: Comparison.Equal, Expression: FigureTerm or SumExpression { Parts: [(1, _)] } };

    /// <summary>The repair with the claimed figures of the sums and ratios it breaks recomputed; none when it breaks none.</summary>
    private Repair? CarriedOn(Verdict verdict, Repair repair)
    {
        var changes = repair.Changes.ToList();
        var before = changes.ConvertAll(Set);
        foreach (
            var sum in repair.Breaks.Where(b => b.Claim is { Comparison: Comparison.Equal, Expression: SumExpression or RatioExpression })
        )
        {
            var total = sum.Claim.Claimed.Figure;
            if (changed.Contains(total.Id) || changes.Exists(c => c.Figure.Id == total.Id))
            {
                continue;
            }

            if (sum.Claim.Expression.Evaluate(ValueOf) is { } should)
            {
                changes.Add((total, should));
                before.Add(Set(changes[^1]));
            }
        }

        before.ForEach(b => Set(b));
        return changes.Count == repair.Changes.Count ? null : Try(verdict, changes);
    }

    /// <summary>Lets a figure stand for another value. This is undone before anything is returned: a trial must leave no trace.</summary>
    /// <returns>What it stood for.</returns>
    private (Figure Figure, Interval Should) Set((Figure Figure, Interval Should) change)
    {
        var before = ValueOf(change.Figure);
        values[change.Figure.Id] = change.Should;
        return (change.Figure, before);
    }

    private Repair Try(Verdict verdict, List<(Figure Figure, Interval Should)> changes)
    {
        var (figure, should) = changes[0];
        var repair = new Repair(changes)
        {
            Likeness = TypicalCause.Likeness(figure, should),
            IsPlausible = figure.Value * should.Middle >= 0 || TypicalCause.Likeness(figure, should) > 0,
            IsOneDigit = TypicalCause.IsOneDigit(figure, should),
            IsClaimed = verdict.Claim.Claimed.Figure.Id == figure.Id,
        };
        repair.Mends.Add(verdict);
        var before = changes.ConvertAll(Set);
        foreach (var other in changes.SelectMany(c => byFigure[c.Figure.Id]).Where(o => o != verdict).Distinct())
        {
            var holds = other.Explained is not null || Evaluator.HoldsWith(other.Claim, ValueOf);
            if (holds && broken.Contains(other))
            {
                repair.Mends.Add(other);
            }
            else if (!holds && !broken.Contains(other))
            {
                repair.Breaks.Add(other);
            }
        }

        before.ForEach(b => Set(b));
        return repair;
    }
}
