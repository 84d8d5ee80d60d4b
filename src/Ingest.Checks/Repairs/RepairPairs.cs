using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Two misread figures of one relation. Two unknowns need two equations: one relation would be mended by many pairs, so each
/// of the two must also break an equation of its own.
/// </summary>
internal static class RepairPairs
{
    /// <summary>More suspects in one relation are a page that was read badly; nothing is proved there.</summary>
    private const int MostSuspects = 12;

    /// <summary>Pairs of readings with which all relations of both figures hold.</summary>
    /// <param name="suspects">Figures in broken relations that have other readings.</param>
    /// <param name="mended">Broken relations that a single figure mends.</param>
    /// <param name="ground">The relations.</param>
    public static IEnumerable<Solution> Find(IReadOnlyList<Figure> suspects, HashSet<Verdict> mended, RepairGround ground)
    {
        var byId = suspects.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var tried = new HashSet<(string, string)>();
        foreach (var relation in ground.BrokenOf(suspects).Where(v => Solution.IsEquation(v) && !mended.Contains(v)))
        {
            var own = relation.Claim.Figures.Where(f => byId.ContainsKey(f.Id)).ToList();
            if (own.Count > MostSuspects)
            {
                continue;
            }

            foreach (var (first, second) in own.SelectMany((a, i) => own.Skip(i + 1).Select(b => (a, b))))
            {
                if (tried.Add((first.Id, second.Id)) && BreaksOwn(first, second, ground) && BreaksOwn(second, first, ground))
                {
                    foreach (var solution in Of(first, second, ground))
                    {
                        yield return solution;
                    }
                }
            }
        }
    }

    private static bool BreaksOwn(Figure figure, Figure other, RepairGround ground) =>
        ground.BrokenOf(figure).Any(v => Solution.IsEquation(v) && v.Claim.Figures.All(f => f.Id != other.Id));

    private static IEnumerable<Solution> Of(Figure first, Figure second, RepairGround ground) =>
        from a in RepairGround.Possible(first)
        from b in RepairGround.Possible(second)
        where ground.HoldsWith((first, a), (second, b))
        select new Solution([(first, a), (second, b)], [.. ground.BrokenOf(first, second)]);
}
