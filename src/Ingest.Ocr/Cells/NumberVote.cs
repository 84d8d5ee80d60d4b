using Ingest.Model;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Chooses among several readings of a number: what most say, then the one whose least sure symbol is surest.</summary>
internal static class NumberVote
{
    /// <summary>What the confidence of a symbol is worth that another reading contradicts.</summary>
    private const double Contradicted = 0.9;

    /// <summary>The reading chosen; what the others say of its symbols becomes their alternatives.</summary>
    /// <param name="readings">One at least.</param>
    public static IReadOnlyList<Symbol> Of(IReadOnlyList<IReadOnlyList<Symbol>> readings)
    {
        var chosen = readings
            .GroupBy(Text, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Max(Least))
            .First()
            .MaxBy(Least)!;
        return
        [
            .. chosen.Select((s, i) => With(s, [.. readings.Where(r => r.Count == chosen.Count && r[i].Text != s.Text).Select(r => r[i])])),
        ];
    }

    private static Symbol With(Symbol symbol, IReadOnlyList<Symbol> others)
    {
        if (others.Count == 0)
        {
            return symbol;
        }

        var alternatives = symbol
            .Alternatives.Concat(others.Select(o => new GlyphAlternative(o.Text, o.Confidence * Contradicted)))
            .GroupBy(a => a.Text, StringComparer.Ordinal)
            .Select(g => g.MaxBy(a => a.Confidence)!)
            .OrderByDescending(a => a.Confidence);
        return symbol with { Confidence = symbol.Confidence * Contradicted, Alternatives = [.. alternatives] };
    }

    private static string Text(IReadOnlyList<Symbol> symbols) => string.Concat(symbols.Select(s => s.Text));

    private static double Least(IReadOnlyList<Symbol> symbols) => symbols.Min(s => s.Confidence);
}
