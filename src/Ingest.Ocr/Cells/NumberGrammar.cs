using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Cells;

/// <summary>What a printed number may look like.</summary>
internal static partial class NumberGrammar
{
    /// <summary>What a number is printed with (数字, 千分位, 小数点, 负号, 百分号, 比较号).</summary>
    public const string Characters = "0123456789.,-%()<>=";

    /// <summary>Chinese characters and marks begin here.</summary>
    private const char FirstWide = '\u2E80';

    /// <summary>Whether symbols make a number: an amount, a percentage, a score, a code, or a dash that stands for none.</summary>
    /// <param name="symbols">Symbols of a line.</param>
    public static bool IsNumber(IReadOnlyList<Symbol> symbols) => Number().IsMatch(string.Concat(symbols.Select(s => s.Text)));

    /// <summary>Whether symbols are a number, or mostly digits with marks and letters such as a misread number has: S0.00, 4l1.00.</summary>
    /// <param name="symbols">Symbols of a line.</param>
    public static bool MayBeNumber(IReadOnlyList<Symbol> symbols) =>
        symbols.All(s => s.Text[0] < FirstWide)
            && 2 * symbols.Count(s => char.IsAsciiDigit(s.Text[0])) >= symbols.Count
            && symbols.Count > 1
        || IsNumber(symbols);

    /// <summary>Leaves out the alternatives that stand in no number.</summary>
    /// <param name="symbols">Symbols of a line.</param>
    public static IReadOnlyList<Symbol> Keep(IReadOnlyList<Symbol> symbols) =>
        [.. symbols.Select(s => s with { Alternatives = [.. s.Alternatives.Where(StandsInNumber)] })];

    private static bool StandsInNumber(GlyphAlternative alternative) =>
        alternative.Text is [var only] && Characters.Contains(only, StringComparison.Ordinal);

    [GeneratedRegex(
        @"^((<=?|>=?|=)?\(?-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?\)?|-+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Number();
}
