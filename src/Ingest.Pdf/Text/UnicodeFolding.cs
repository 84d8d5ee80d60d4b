using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Ingest.Pdf.Text;

/// <summary>
/// Folds text to the characters a reader would type: NFKC (Unicode Standard Annex 15) and the CJK radicals that
/// NFKC leaves (⻔ → 门). A table of our own, since the framework does not normalise in invariant-globalization mode.
/// Kept as printed, unlike NFKC: full-width punctuation （，：；！？～…）, which a sentence quoted from a report must
/// have; circled, raised and squared digits (①, ², ㎡), which must not become digits of a number; and accents standing
/// alone, which would become a space.
/// </summary>
internal static class UnicodeFolding
{
    private static readonly FrozenDictionary<char, string> Table = Load();

    /// <summary>Folds a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The same object where nothing is to fold.</returns>
    public static string Fold(string text)
    {
        var first = 0;
        while (first < text.Length && !IsFolded(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var folded = new StringBuilder(text, 0, first, text.Length + 8);
        foreach (var letter in text.AsSpan(first))
        {
            if (Table.TryGetValue(letter, out var other))
            {
                folded.Append(other);
            }
            else
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }

    private static bool IsFolded(char letter) => letter >= '\u00A0' && Table.ContainsKey(letter);

    private static FrozenDictionary<char, string> Load() =>
        EmbeddedTable
            .Lines("folding.txt")
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(parts => (char)Hex(parts[0]), parts => string.Concat(parts.Skip(1).Select(part => (char)Hex(part))));

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
