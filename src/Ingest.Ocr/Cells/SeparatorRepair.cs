using System.Text.RegularExpressions;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>
/// Mends the separators (千分位, 小数点) of an amount within text: the tail of a comma is a pixel or two, so that 1,960,089.30 is read 1.960,089.30. Groups of
/// three digits and two at the end can be printed in one way only.
/// </summary>
internal static partial class SeparatorRepair
{
    /// <summary>What the confidence of a separator is worth that had to give way.</summary>
    private const double Mistaken = 0.9;

    /// <summary>The symbols of a line with the separators that its amounts must have.</summary>
    /// <param name="symbols">From left to right.</param>
    public static IReadOnlyList<Symbol> Mend(IReadOnlyList<Symbol> symbols)
    {
        // One character for each symbol, so that places in the text are places among the symbols.
        var text = string.Concat(symbols.Select(s => s.Text is [var only] ? only : ' '));
        var mended = symbols.ToList();
        foreach (var amount in Amount().EnumerateMatches(text))
        {
            var last = text.LastIndexOfAny(['.', ','], amount.Index + amount.Length - 1);
            for (var at = amount.Index; at <= last; at++)
            {
                var separator = at == last ? "." : ",";
                if (text[at] is '.' or ',' && symbols[at].Text != separator)
                {
                    mended[at] = symbols[at] with { Text = separator, Confidence = symbols[at].Confidence * Mistaken };
                }
            }
        }

        return mended;
    }

    [GeneratedRegex(@"(?<![0-9.,])[0-9]{1,3}([.,][0-9]{3})+[.,][0-9]{2}(?![0-9.,]*[0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();
}
