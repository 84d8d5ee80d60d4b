using System.Collections.Frozen;

namespace Ingest.Extraction.Numbers.Readings;

/// <summary>
/// What a mark that no number holds most likely is where it stands in a number: letters that look like digits, pieces of
/// rulings, specks, a minus sign that was read as something flat.
/// </summary>
internal static class MarkConfusions
{
    /// <summary>Shapes that are alike in the typefaces of printed accounts.</summary>
    private static readonly FrozenDictionary<char, string> Digits = new Dictionary<char, string>
    {
        ['O'] = "0",
        ['o'] = "0",
        ['D'] = "0",
        ['Q'] = "0",
        ['〇'] = "0",
        ['○'] = "0",
        ['l'] = "1",
        ['I'] = "1",
        ['i'] = "1",
        ['Z'] = "2",
        ['z'] = "2",
        ['S'] = "5",
        ['s'] = "5",
        ['G'] = "6",
        ['b'] = "6",
        ['T'] = "7",
        ['B'] = "8",
        ['g'] = "9",
        ['q'] = "9",
        ['、'] = ",",
        [';'] = ",",
        ['·'] = ".",
        ['•'] = ".",
        ['。'] = ".",
        [':'] = ".",
    }.ToFrozenDictionary();

    /// <summary>Whether a number may hold the character, or something that looks like it.</summary>
    /// <param name="c">A folded character.</param>
    public static bool IsNumberLike(char c) =>
        char.IsAsciiDigit(c) || c is ',' or '.' or ' ' || IsBar(c) || IsSpeck(c) || Digits.ContainsKey(c);

    /// <summary>What the mark may be, with probabilities that add to that of the mark.</summary>
    /// <param name="mark">Folded characters; empty for none.</param>
    /// <param name="isFirst">Whether it is the first of the number, where a sign may stand.</param>
    /// <param name="probability">Probability of the mark itself.</param>
    public static IEnumerable<SymbolOption> Of(string mark, bool isFirst, double probability)
    {
        if (mark is not [var c])
        {
            return [new SymbolOption(mark, probability)];
        }

        if (isFirst && c is '_' or '~' or '—' or '一' or '=')
        {
            return [new SymbolOption("-", probability * 0.8), new SymbolOption("", probability * 0.2)];
        }

        if (isFirst && (c is '.' or ',' or '·' || IsSpeck(c)))
        {
            // A speck, what is left of a minus sign, or a separator whose digits were lost: those are not made up.
            return [new SymbolOption("", probability * (IsSpeck(c) ? 0.6 : 0.3)), new SymbolOption("-", probability * 0.2)];
        }

        return IsBar(c) ? [new SymbolOption("", probability * 0.5), new SymbolOption("1", probability * 0.5)]
            : IsSpeck(c) ? [new SymbolOption("", probability)]
            : Digits.TryGetValue(c, out var digit) ? [new SymbolOption(digit, probability)]
            : [new SymbolOption(mark, probability)];
    }

    private static bool IsBar(char c) => c is '|' or '丨' or '!' or '/' or '\\' or '[' or ']';

    private static bool IsSpeck(char c) => c is '\'' or '`' or '"' or '*' or '^' or '’' or '‘' or '“' or '”';
}
