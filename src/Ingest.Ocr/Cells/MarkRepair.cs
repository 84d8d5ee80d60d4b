using Ingest.Ocr.Images;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Mends what the recogniser does with marks (标点): it sees them small and blurred, so that it gives two for one, takes a colon for
/// a semicolon, a dash for 一 and × for X, which stands between no two Chinese characters. The ink tells, though the recogniser places a
/// mark up to half a character away from it.
/// </summary>
internal sealed class MarkRepair
{
    private const string Marks = ",，.。:：;；、'‘’`\"“”|·~^_";

    /// <summary>Marks that the recogniser sees where there are none, between a digit and a Chinese character.</summary>
    private const string QuotesWithinLine = "\"'`";

    /// <summary>A mark is lower than this share of the highest piece of its line.</summary>
    private const double LowMark = 0.45;

    /// <summary>The dots of a colon are of one height, those of a semicolon differ by more than this factor.</summary>
    private const double SameHeight = 1.4;

    /// <summary>A dash is of one thickness, flatter than this share of its width; the character 一 is thicker at its end.</summary>
    private const double FlatDash = 0.17;

    private readonly List<List<InkComponent>> marks = [];
    private readonly double reach;

    private MarkRepair(IReadOnlyList<InkComponent> pieces)
    {
        var highest = pieces.Count == 0 ? 0 : pieces.Max(p => p.Box.Height);
        reach = highest * 0.8;
        var characters = pieces.Where(p => p.Box.Height >= LowMark * highest).ToList();
        foreach (var piece in pieces.Where(p => p.Box.Height < LowMark * highest && !characters.Exists(c => Overlap(c.Box, p.Box))))
        {
            if (marks.Count > 0 && marks[^1].Exists(p => Overlap(p.Box, piece.Box)))
            {
                marks[^1].Add(piece);
            }
            else
            {
                marks.Add([piece]);
            }
        }
    }

    /// <summary>The symbols of a line of text without such slips.</summary>
    /// <param name="symbols">From left to right.</param>
    /// <param name="pieces">What hangs together in the line, from left to right.</param>
    public static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols, IReadOnlyList<InkComponent> pieces)
    {
        var repair = new MarkRepair(pieces);
        var mended = new List<Symbol>(symbols.Count);
        for (var i = 0; i < symbols.Count; i++)
        {
            var symbol = repair.Shaped(symbols[i], i == 0 ? null : symbols[i - 1], i + 1 < symbols.Count ? symbols[i + 1] : null);
            var isDoubtful =
                QuotesWithinLine.Contains(symbol.Text, StringComparison.Ordinal) || (i == symbols.Count - 1 && i > 0 && IsMark(symbol));
            if (isDoubtful && repair.Nearest(symbol) is null)
            {
                // Nothing is printed there; at the end of a line that breaks within a sentence the recogniser expects a mark.
                continue;
            }

            if (mended.Count > 0 && IsMark(mended[^1]) && IsMark(symbol) && repair.AreOne(mended[^1], symbol))
            {
                mended[^1] = symbol.Confidence > mended[^1].Confidence ? symbol : mended[^1];
                continue;
            }

            mended.Add(symbol);
        }

        return mended;
    }

    private static bool IsMark(Symbol symbol) => symbol.Text is [var only] && Marks.Contains(only, StringComparison.Ordinal);

    private static bool IsDigitOrNone(Symbol? symbol) => symbol is null || char.IsAsciiDigit(symbol.Text[0]);

    private static bool Overlap(PixelBox one, PixelBox other) => one.X0 < other.X1 && other.X0 < one.X1;

    private Symbol Shaped(Symbol symbol, Symbol? before, Symbol? after) =>
        symbol.Text switch
        {
            ";" or ":" => symbol with { Text = IsColon(symbol) ?? symbol.Text == ":" ? ":" : ";" },
            "；" or "：" => symbol with { Text = IsColon(symbol) ?? symbol.Text == "：" ? "：" : "；" },
            "X" or "x" when before?.IsIdeograph == true && after?.IsIdeograph == true => symbol with { Text = "×" },
            "一" when IsDigitOrNone(before) && IsDigitOrNone(after) && IsDash(symbol) => symbol with { Text = "—" },
            _ => symbol,
        };

    /// <summary>Whether the ink of a mark is a colon's; none where it is neither's.</summary>
    private bool? IsColon(Symbol symbol)
    {
        if (
            Nearest(symbol) is not [var one, var two]
            || Math.Max(one.Box.Width, two.Box.Width) > 2 * Math.Min(one.Box.Height, two.Box.Height)
        )
        {
            return null;
        }

        var (smaller, larger) = (Math.Min(one.Box.Height, two.Box.Height), Math.Max(one.Box.Height, two.Box.Height));
        return larger <= SameHeight * smaller;
    }

    private bool IsDash(Symbol symbol) => Nearest(symbol) is [var only] && only.Box.Height <= Math.Max(2, FlatDash * only.Box.Width);

    private bool AreOne(Symbol one, Symbol other) => Nearest(one) is { } mark && ReferenceEquals(mark, Nearest(other));

    /// <summary>The ink of a mark; none where there is none near.</summary>
    private List<InkComponent>? Nearest(Symbol symbol)
    {
        var middle = (symbol.Left + symbol.Right) / 2;
        var nearest = marks.MinBy(Distance);
        return nearest is not null && Distance(nearest) <= reach ? nearest : null;

        double Distance(List<InkComponent> mark) => Math.Abs((mark.Min(p => p.Box.X0) + mark.Max(p => p.Box.X1)) / 2.0 - middle);
    }
}
