using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Takes away a Chinese character that was seen in a part of another one: 人 in the roof of 金 gives 人金. Ink that is no wider than one
/// character, without paper in it, is one.
/// </summary>
internal static class DoubledRepair
{
    /// <summary>A character is no wider than this share of the height of its line.</summary>
    private const double Widest = 1.15;

    /// <summary>The symbols without it, where there is one more than there are stretches of ink; of two in one place the surer stays.</summary>
    /// <param name="symbols">From left to right. Where they begin is more certain than where they end.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    /// <param name="line">The line.</param>
    public static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols, IReadOnlyList<InkComponent> pieces, PixelBox line)
    {
        var stretches = LinePieces.Stretches(pieces);
        if (symbols.Count != stretches.Count + 1 || stretches.Any(s => s.End - s.Start > Widest * line.Height))
        {
            return symbols;
        }

        var doubled = Enumerable
            .Range(1, symbols.Count - 1)
            .Where(i => IsIdeograph(symbols[i - 1]) && IsIdeograph(symbols[i]) && AreTogether(i))
            .ToList();
        if (doubled is not [var second])
        {
            return symbols;
        }

        var (one, other) = (symbols[second - 1], symbols[second]);
        var kept = (other.Confidence > one.Confidence ? other : one) with { Left = one.Left, Right = other.Right };
        return [.. symbols.Take(second - 1), kept, .. symbols.Skip(second + 1)];

        bool AreTogether(int i) => stretches.Any(s => s.Start <= symbols[i - 1].Left && symbols[i].Left < s.End);
    }

    private static bool IsIdeograph(Symbol symbol) => symbol.Text is [>= '\u4e00' and <= '\u9fff'];
}
