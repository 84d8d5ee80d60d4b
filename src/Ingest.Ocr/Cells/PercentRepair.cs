using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Mends percent signs (百分号): their rings are read as digits beside them, such as 9%6, though they stand in one column of ink.</summary>
internal static class PercentRepair
{
    /// <summary>One sign is taken for no more symbols than this.</summary>
    private const int MostOdd = 2;

    /// <summary>The digit before a sign begins at least so far before it, as a share of the height of the line.</summary>
    private const double DigitLeads = 0.3;

    /// <summary>Width of the sign as a share of its height, where it stands alone: nearly all Chinese characters are wider.</summary>
    private const double WidestAlone = 0.85;

    /// <summary>Confidence of a sign that its shape and the recogniser's trouble with it tell.</summary>
    private const double KnownByShape = 0.97;

    /// <summary>The symbols of a line, with one symbol for the percent sign at its end.</summary>
    /// <param name="symbols">From left to right.</param>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols, Ink ink, PixelBox line, IReadOnlyList<InkComponent> pieces) =>
        Mend(Mend(symbols, pieces), ink, line);

    /// <summary>The symbols where the rings of the sign were read beside it: fewer columns have ink than there are symbols.</summary>
    private static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols, IReadOnlyList<InkComponent> pieces)
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

    /// <summary>
    /// The symbols where the sign was taken for a Chinese character, or for one more digit: the recogniser saw something else than a number at the
    /// end, and the ink there is that of the sign.
    /// </summary>
    private static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols, Ink ink, PixelBox line)
    {
        var odd = symbols.Index().FirstOrDefault(s => s.Item.Text is "%" || !StandsInNumber(s.Item.Text), (Index: -1, Item: null!)).Index;
        if (odd < 1 || symbols.Count - odd > MostOdd || PercentBlot.Start(ink, line) is not { } start || IsWhole(symbols))
        {
            return symbols;
        }

        IReadOnlyList<Symbol> before = [.. symbols.Take(odd).Where(s => s.Left <= start - DigitLeads * line.Height)];
        var isNumber = before.Count > 0 && char.IsAsciiDigit(before[^1].Text[0]) && NumberGrammar.IsNumber(before);
        return isNumber ? [.. before, new Symbol("%", start, line.X1, KnownByShape, [])] : symbols;

        bool IsWhole(IReadOnlyList<Symbol> all) =>
            all[^1].Text is "%" && NumberGrammar.IsNumber(all) && all[^2].Left <= start - DigitLeads * line.Height;
    }

    /// <summary>
    /// The symbols of a line of text in which the rings of percent signs were read as digits: 105.7195, where 95 stands in the ink of one sign.
    /// </summary>
    /// <param name="symbols">From left to right.</param>
    /// <param name="ink">Ink of the block.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public static IReadOnlyList<Symbol> MendWithin(IReadOnlyList<Symbol> symbols, Ink ink, IReadOnlyList<InkComponent> pieces)
    {
        var mended = new List<Symbol>(symbols.Count);
        for (var i = 0; i < symbols.Count; i++)
        {
            if (
                EndsPercentage(symbols, i)
                && Within(ink, pieces, symbols[i], i + 2 < symbols.Count ? symbols[i + 2].Left : double.MaxValue) is { } sign
            )
            {
                mended.Add(sign);
                i++;
                continue;
            }

            mended.Add(symbols[i]);
        }

        return mended;
    }

    /// <summary>Whether two symbols are what the sign after a number with decimals is taken for.</summary>
    private static bool EndsPercentage(IReadOnlyList<Symbol> symbols, int at) =>
        at >= 3
        && at + 1 < symbols.Count
        && symbols[at].Text is "9" or "%" or "0"
        && symbols[at + 1].Text is "5" or "6" or "%" or "9"
        && (at + 2 == symbols.Count || !StandsInNumber(symbols[at + 2].Text))
        && char.IsAsciiDigit(symbols[at - 1].Text[0])
        && symbols.Take(at).Reverse().TakeWhile(s => StandsInNumber(s.Text)).Any(s => s.Text is ".");

    /// <summary>The sign whose ink lies from a symbol to where the next but one begins.</summary>
    private static Symbol? Within(Ink ink, IReadOnlyList<InkComponent> pieces, Symbol first, double end)
    {
        var boxes = pieces.Select(p => p.Box).Where(b => b.X1 > first.Left && b.X0 + b.Width / 2 < end).ToList();
        if (boxes.Count == 0)
        {
            return null;
        }

        var box = boxes.Aggregate((a, b) => a.Union(b));
        return PercentBlot.Start(ink, box) is { } start && Math.Abs(start - first.Left) <= DigitLeads * box.Height
            ? new Symbol("%", start, box.X1, KnownByShape, [])
            : null;
    }

    /// <summary>The percent sign a line is nothing but, where the recogniser saw one other character that is not as narrow and no digit like it.</summary>
    /// <param name="symbols">What it saw.</param>
    /// <param name="ink">Ink of the cell or block.</param>
    /// <param name="line">The line within the ink.</param>
    public static IReadOnlyList<Symbol> MendAlone(IReadOnlyList<Symbol> symbols, Ink ink, PixelBox line) =>
        symbols is [{ Text: not ("5" or "8" or "6" or "9") }] && line.Width <= WidestAlone * line.Height && PercentBlot.Is(ink, line)
            ? [new Symbol("%", line.X0, line.X1, KnownByShape, [])]
            : symbols;

    private static bool StandsInNumber(string text) =>
        text is [var only] && NumberGrammar.Characters.Contains(only, StringComparison.Ordinal);
}
