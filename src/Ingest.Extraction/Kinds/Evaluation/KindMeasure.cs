namespace Ingest.Extraction.Kinds.Evaluation;

/// <summary>How well the kinds of documents, of sections or of tables were told.</summary>
/// <param name="Kinds">Counts of each kind that is true of some part or was given to some.</param>
/// <param name="Confusions">What was taken for what, most frequent first: true kind, given kind, how often.</param>
public sealed record KindMeasure(IReadOnlyList<KindCounts> Kinds, IReadOnlyList<(string True, string Given, int Count)> Confusions)
{
    /// <summary>Parts measured.</summary>
    public int Count => Kinds.Sum(k => k.Support);

    /// <summary>Mean of F1 over the kinds that are there.</summary>
    public double MacroF1 => Kinds.Where(k => k.Support > 0).Select(k => k.F1).DefaultIfEmpty(1).Average();

    /// <summary>Share of parts that were given their kind.</summary>
    public double Accuracy => Count == 0 ? 1 : Kinds.Sum(k => k.Right) / (double)Count;

    /// <summary>Share of parts given a kind that is neither theirs nor <c>other</c>: the error that misleads rules.</summary>
    public double Misleading => Count == 0 ? 0 : Confusions.Where(c => c.Given != KindChoice.Other).Sum(c => c.Count) / (double)Count;

    /// <summary>Measures pairs of the true kind and the kind given.</summary>
    /// <param name="pairs">The pairs.</param>
    public static KindMeasure Of(IEnumerable<(string True, string Given)> pairs)
    {
        var all = pairs.ToList();
        var names = all.SelectMany(p => new[] { p.True, p.Given }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new KindMeasure(
            [
                .. names.Select(n => new KindCounts(
                    n,
                    all.Count(p => p.True == n && p.Given == n),
                    all.Count(p => p.True != n && p.Given == n),
                    all.Count(p => p.True == n && p.Given != n)
                )),
            ],
            [
                .. all.Where(p => p.True != p.Given)
                    .GroupBy(p => p)
                    .Select(g => (g.Key.True, g.Key.Given, g.Count()))
                    .OrderByDescending(c => c.Item3)
                    .ThenBy(c => c.True, StringComparer.Ordinal)
                    .ThenBy(c => c.Given, StringComparer.Ordinal),
            ]
        );
    }
}
