using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Mends what the recogniser does with marks (标点): it sees them small and blurred, so that it gives two for one, takes a colon for
/// a semicolon and a dash for 一. The ink tells.
/// </summary>
internal static class MarkRepair
{
    /// <summary>Marks that stand alone in their column of ink; none of two stands without ink of its own.</summary>
    private const string Marks = ",，.。:：;；、'‘’`\"“”|·~^_";

    /// <summary>The strokes of a dash differ from the character 一, which is thicker at its end, by this share of its width.</summary>
    private const double FlatDash = 0.17;

    /// <summary>The dots of a colon are of one height, those of a semicolon differ by more than this factor.</summary>
    private const double SameHeight = 1.4;

    /// <summary>The symbols of a line of text without such slips.</summary>
    /// <param name="symbols">From left to right.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols, IReadOnlyList<InkComponent> pieces)
    {
        var mended = new List<Symbol>(symbols.Count);
        for (var i = 0; i < symbols.Count; i++)
        {
            var next = i + 1 < symbols.Count ? symbols[i + 1] : null;
            var symbol = Shaped(symbols[i], i == 0 ? null : symbols[i - 1], next, pieces);
            if (mended.Count > 0 && IsMark(mended[^1]) && IsMark(symbol) && Runs(pieces, mended[^1].Left, symbol.Right) < 2)
            {
                // One mark, read twice.
                mended[^1] = symbol.Confidence > mended[^1].Confidence ? symbol : mended[^1];
                continue;
            }

            mended.Add(symbol);
        }

        return mended;
    }

    private static bool IsMark(Symbol symbol) => symbol.Text is [var only] && Marks.Contains(only, StringComparison.Ordinal);

    private static Symbol Shaped(Symbol symbol, Symbol? before, Symbol? after, IReadOnlyList<InkComponent> pieces) =>
        symbol.Text switch
        {
            ";" or "；" or ":" or "：" => symbol with
            {
                Text = Colon(symbol, before?.Right ?? symbol.Left, after?.Left ?? symbol.Right, pieces),
            },
            "一" when IsDigitOrNone(before) && IsDigitOrNone(after) && IsFlat(symbol, pieces) => symbol with { Text = "—" },
            _ => symbol,
        };

    private static string Colon(Symbol symbol, double left, double right, IReadOnlyList<InkComponent> pieces)
    {
        var dots = Within(pieces, Math.Min(left, symbol.Left), Math.Max(right, symbol.Right)).ToList();
        if (dots is not [var one, var two] || one.Box.Width > 1.8 * one.Box.Height)
        {
            return symbol.Text;
        }

        var (smaller, larger) = (Math.Min(one.Box.Height, two.Box.Height), Math.Max(one.Box.Height, two.Box.Height));
        var isWide = symbol.Text[0] > 0xFF00;
        return (larger <= SameHeight * smaller || larger - smaller <= 1, isWide) switch
        {
            (true, true) => "：",
            (true, false) => ":",
            (false, true) => "；",
            (false, false) => ";",
        };
    }

    private static bool IsDigitOrNone(Symbol? symbol) => symbol is null || char.IsAsciiDigit(symbol.Text[0]);

    private static bool IsFlat(Symbol symbol, IReadOnlyList<InkComponent> pieces) =>
        Within(pieces, symbol.Left, symbol.Right).ToList() is [var only] && only.Box.Height <= Math.Max(2, FlatDash * only.Box.Width);

    /// <summary>Pieces whose middle is between two edges.</summary>
    private static IEnumerable<InkComponent> Within(IReadOnlyList<InkComponent> pieces, double left, double right) =>
        pieces.Where(p => (p.Box.X0 + p.Box.X1) / 2.0 is var middle && middle >= left - 1 && middle <= right + 1);

    /// <summary>How many runs of columns with ink the pieces between two edges make.</summary>
    private static int Runs(IReadOnlyList<InkComponent> pieces, double left, double right)
    {
        var (runs, end) = (0, double.MinValue);
        foreach (var piece in Within(pieces, left, right))
        {
            runs += piece.Box.X0 > end ? 1 : 0;
            end = Math.Max(end, piece.Box.X1);
        }

        return runs;
    }
}
