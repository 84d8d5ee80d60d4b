using System.Text;

namespace Ingest.Pdf.Text;

/// <summary>The class of every character, from the structure of GB 2312 and Big5 and a table of common characters.</summary>
internal static class CharacterClasses
{
    private static readonly byte[] Table = Build();

    /// <summary>The class of a character; the first half of a supplementary Chinese one counts as rare.</summary>
    /// <param name="letter">The character.</param>
    public static CharacterClass Of(char letter) => (CharacterClass)Table[letter];

    private static byte[] Build()
    {
        var table = new byte[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (byte)Basic((char)i);
        }

        // GB 2312 rows 16 to 55 are level 1, 56 to 87 level 2; Big5 level 1 begins with A4 to C6.
        Mark(table, Encodings.Big5, 0xA4, 0xC6, 0x40, CharacterClass.Traditional);
        Mark(table, Encodings.Gbk, 0xD8, 0xF7, 0xA1, CharacterClass.Rare);
        Mark(table, Encodings.Gbk, 0xB0, 0xD7, 0xA1, CharacterClass.Uncommon);
        foreach (var letter in EmbeddedTable.Lines("common-characters.txt").SelectMany(line => line))
        {
            table[letter] = (byte)CharacterClass.Common;
        }

        return table;
    }

    private static CharacterClass Basic(char letter) =>
        letter switch
        {
            _ when char.IsWhiteSpace(letter) => CharacterClass.Space,
            '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or >= '\uFFF0' => CharacterClass.Unknown,
            _ when char.IsControl(letter) => CharacterClass.Unknown,
            >= '\uD840' and <= '\uD88F' => CharacterClass.Rare,
            >= '\u00C0' and <= '\u024F' => CharacterClass.Accented,
            >= '\u3041' and <= '\u30FA' => CharacterClass.Kana,
            (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') => CharacterClass.Rare,
            _ => CharacterClass.Neutral,
        };

    private static void Mark(byte[] table, Encoding encoding, int firstLead, int lastLead, int firstTrail, CharacterClass value)
    {
        Span<char> letters = stackalloc char[4];
        for (var lead = firstLead; lead <= lastLead; lead++)
        {
            for (var trail = firstTrail; trail <= 0xFE; trail++)
            {
                var count = encoding.GetChars([(byte)lead, (byte)trail], letters);
                if (count == 1 && letters[0] is >= '\u4E00' and <= '\u9FFF')
                {
                    table[letters[0]] = (byte)value;
                }
            }
        }
    }

    private static class Encodings
    {
        public static Encoding Gbk { get; } = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

        public static Encoding Big5 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(950)!;
    }
}
