using Ingest.Model;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>Mends codes of indicators (指标编号) such as A11: the recogniser takes a 1 after a capital letter for a small l.</summary>
internal static class CodeRepair
{
    /// <summary>The symbols of a line of text with the digits of its codes.</summary>
    /// <param name="symbols">From left to right.</param>
    public static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols)
    {
        var mended = symbols.ToList();
        for (var i = 0; i + 1 < mended.Count; i++)
        {
            if (!char.IsAsciiLetterUpper(mended[i].Text[0]) || i > 0 && char.IsAsciiLetterOrDigit(mended[i - 1].Text[0]))
            {
                continue;
            }

            var end = i + 1;
            while (end < mended.Count && (char.IsAsciiDigit(mended[end].Text[0]) || mended[end].Text is "l" or "|"))
            {
                end++;
            }

            if (end < mended.Count && char.IsAsciiLetter(mended[end].Text[0]))
            {
                continue;
            }

            for (var at = i + 1; at < end; at++)
            {
                mended[at] = mended[at].Text is "l" or "|" ? One(mended[at]) : mended[at];
            }
        }

        return mended;
    }

    private static Symbol One(Symbol symbol) =>
        symbol with
        {
            Text = "1",
            Alternatives = [new GlyphAlternative(symbol.Text, symbol.Confidence / 2), .. symbol.Alternatives.Where(a => a.Text != "1")],
        };
}
