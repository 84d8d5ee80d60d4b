using Ingest.Model;

namespace Ingest.Extraction.Numbers.Readings;

/// <summary>The marks of a printed number, each with all that it may be.</summary>
internal sealed class SymbolLattice
{
    /// <summary>Readings followed up at the same time: enough for three doubtful marks of four options each.</summary>
    private const int Paths = 64;

    private readonly List<IReadOnlyList<SymbolOption>> _positions;

    private SymbolLattice(string asRead, List<IReadOnlyList<SymbolOption>> positions)
    {
        AsRead = asRead;
        _positions = positions;
    }

    /// <summary>The characters that the recogniser chose, folded, without spaces.</summary>
    public string AsRead { get; }

    /// <summary>Number of marks.</summary>
    public int Length => _positions.Count;

    /// <summary>Probability that what the number is is among the options at all: the product of their sums.</summary>
    public double Covered => _positions.Aggregate(1.0, (product, options) => product * options.Sum(o => o.Probability));

    /// <summary>The lattice of a stretch of text; none where no recognised mark stands in it.</summary>
    /// <param name="text">Folded text of the paragraph or cell.</param>
    /// <param name="lines">Its lines, with their recognised characters.</param>
    /// <param name="start">Index of the first character.</param>
    /// <param name="end">Index after the last.</param>
    public static SymbolLattice? Of(string text, IReadOnlyList<TextLine> lines, int start, int end)
    {
        var symbols = new Dictionary<int, UncertainSymbol>();
        foreach (var symbol in lines.SelectMany(l => l.Uncertain).Where(s => s.Index >= start && s.Index + s.Length <= end))
        {
            symbols[symbol.Index] = symbol;
        }

        if (symbols.Count == 0)
        {
            return null;
        }

        var positions = new List<IReadOnlyList<SymbolOption>>();
        for (var i = start; i < end; )
        {
            var symbol = symbols.GetValueOrDefault(i);
            var length = symbol?.Length ?? 1;
            if (text[i] != ' ' || length > 1)
            {
                positions.Add(Options(text.Substring(i, length), symbol, isFirst: positions.Count == 0));
            }

            i += length;
        }

        return new SymbolLattice(text[start..end].Replace(" ", "", StringComparison.Ordinal), positions);
    }

    /// <summary>The same with a 1 at either end perhaps no character but a piece of a ruling.</summary>
    /// <param name="probability">Probability that it is.</param>
    public SymbolLattice WithRulings(double probability)
    {
        var positions = _positions.ToList();
        foreach (var end in new[] { 0, positions.Count - 1 }.Distinct().Where(p => positions.Count > 1 && positions[p][0].Text is "1"))
        {
            positions[end] =
            [
                .. positions[end].Select(o => o with { Probability = o.Probability * (1 - probability) }),
                new SymbolOption("", probability * positions[end][0].Probability),
            ];
        }

        return new SymbolLattice(AsRead, positions);
    }

    /// <summary>The likeliest ways to read it, best first. A beam loses none of them: each best path has best beginnings.</summary>
    public List<ReadPath> Best()
    {
        List<ReadPath> paths = [new ReadPath("", 1)];
        foreach (var options in _positions)
        {
            paths =
            [
                .. paths
                    .SelectMany(p => options.Select(o => new ReadPath(p.Text + o.Text, p.Probability * o.Probability)))
                    .OrderByDescending(p => p.Probability)
                    .Take(Paths),
            ];
        }

        return paths;
    }

    private static List<SymbolOption> Options(string chosen, UncertainSymbol? symbol, bool isFirst)
    {
        var options = MarkConfusions.Of(chosen, isFirst, symbol?.Confidence ?? 1).ToList();
        foreach (var alternative in symbol?.Alternatives ?? [])
        {
            var text = CharacterFolding.Fold(alternative.Text.Trim());
            options.AddRange(MarkConfusions.Of(text, isFirst, alternative.Confidence));
        }

        // Scores of a recogniser need not add to 1; probabilities may not add to more.
        var scale = Math.Max(1, options.Sum(o => o.Probability));
        return
        [
            .. options
                .GroupBy(o => o.Text)
                .Select(g => new SymbolOption(g.Key, g.Sum(o => o.Probability) / scale))
                .OrderByDescending(o => o.Text == chosen)
                .ThenByDescending(o => o.Probability),
        ];
    }
}
