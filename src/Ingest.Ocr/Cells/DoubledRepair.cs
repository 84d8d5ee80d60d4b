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

    /// <summary>A symbol may begin this much before its ink, as such a share.</summary>
    private const double Nearby = 0.1;

    /// <summary>
    /// The symbols without it, where each stretch of ink is the place of one symbol but for one, which is that of two characters; the surer
    /// stays.
    /// </summary>
    /// <param name="symbols">From left to right. Where they begin is more certain than where they end.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    /// <param name="line">The line.</param>
    public static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols, IReadOnlyList<InkComponent> pieces, PixelBox line)
    {
        var stretches = LinePieces.Stretches(pieces).ToList();
        if (symbols.Count != stretches.Count + 1 || stretches.Exists(s => s.End - s.Start > Widest * line.Height))
        {
            return symbols;
        }

        var places = symbols.Select(x => stretches.FindLastIndex(s => s.Start <= x.Left + Nearby * line.Height)).ToList();
        var second = Enumerable.Range(1, symbols.Count - 1).FirstOrDefault(i => places[i] == places[i - 1]);
        var isOneEach = places.Select((place, i) => place == (i < second ? i : i - 1)).All(fits => fits);
        if (second == 0 || !isOneEach || !symbols[second - 1].IsIdeograph || !symbols[second].IsIdeograph)
        {
            return symbols;
        }

        var (one, other) = (symbols[second - 1], symbols[second]);
        var kept = (other.Confidence > one.Confidence ? other : one) with { Left = one.Left, Right = other.Right };
        return [.. symbols.Take(second - 1), kept, .. symbols.Skip(second + 1)];
    }
}
