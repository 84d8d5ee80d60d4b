using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Readings for one figure or two with which all relations of these hold.</summary>
/// <param name="Changes">The figures with their readings.</param>
/// <param name="Mends">The broken relations of the figures.</param>
internal sealed record Solution(IReadOnlyList<(Figure Figure, AlternativeReading Reading)> Changes, HashSet<Verdict> Mends)
{
    /// <summary>Whether a relation is an equation: a bound would hold with almost any number.</summary>
    /// <param name="verdict">A relation.</param>
    public static bool IsEquation(Verdict verdict) => verdict.Claim.Comparison == Comparison.Equal;
}
