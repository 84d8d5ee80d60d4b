using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Mends percent signs (百分号): their rings are read as digits beside them, such as 9%6, though they stand in one column of ink.</summary>
internal static class PercentRepair
{
    /// <summary>The symbols of a line, with one symbol for the percent sign at its end.</summary>
    /// <param name="symbols">From left to right.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols, IReadOnlyList<InkComponent> pieces)
    {
        var signs = symbols.Where(s => s.Text is "%").ToList();
        var columns = LinePieces.Stretches(pieces).Count;
        // Digits that touch make one stretch too: what is a number as it stands is left to it.
        if (
            signs is not [var sign]
            || NumberGrammar.IsNumber(symbols)
            || columns < 2
            || columns >= symbols.Count
            || !symbols.All(s => StandsInNumber(s.Text))
        )
        {
            return symbols;
        }

        IReadOnlyList<Symbol> mended = [.. symbols.Take(columns - 1), sign with { Right = symbols[^1].Right }];
        return NumberGrammar.IsNumber(mended) && mended.Count(s => s.Text is "%") == 1 ? mended : symbols;
    }

    private static bool StandsInNumber(string text) =>
        text is [var only] && NumberGrammar.Characters.Contains(only, StringComparison.Ordinal);
}
