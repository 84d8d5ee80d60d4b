namespace Ingest.Checks;

/// <summary>
/// Chooses among possible additive structures by the numbers themselves. A structure is accepted when at least half of its
/// telling sums hold (two or more parts that are not zero), and at least one does; a wrong guess about what a total covers
/// fails in nearly all of them, a wrong figure in one or two.
/// </summary>
internal static class StructureVote
{
    /// <summary>The claims of the best accepted structure; empty when none is borne out.</summary>
    /// <param name="candidates">Possible structures, the likeliest first.</param>
    public static IReadOnlyList<Claim> Accepted(IEnumerable<IReadOnlyList<Claim>> candidates)
    {
        IReadOnlyList<Claim> best = [];
        var bestHolding = 0;
        foreach (var claims in candidates)
        {
            var telling = claims.Where(IsTelling).ToList();
            var holding = telling.Count(c => Evaluator.Evaluate(c).Holds);
            if (holding > bestHolding && 2 * holding >= telling.Count)
            {
                (best, bestHolding) = (claims, holding);
            }
        }

        return best;
    }

    private static bool IsTelling(Claim claim) => claim.Expression.Terms.Count(t => t.Figure.Value != 0) >= 2;
}
