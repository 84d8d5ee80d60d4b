using System.Text.RegularExpressions;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>What a printed number may look like.</summary>
internal static partial class NumberGrammar
{
    /// <summary>Whether symbols make a number: an amount, a percentage, a score, a code, or a dash that stands for none.</summary>
    /// <param name="symbols">Symbols of a line.</param>
    public static bool IsNumber(IReadOnlyList<Symbol> symbols) => Number().IsMatch(string.Concat(symbols.Select(s => s.Text)));

    [GeneratedRegex(
        @"^(\(?-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?\)?|-+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Number();
}
