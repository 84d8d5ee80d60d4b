using System.Text;
using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>Codes (or CIDs) → text, from a ToUnicode CMap (ISO 32000-1, 9.10.3).</summary>
internal sealed class ToUnicodeMap
{
    /// <summary>Entries kept; two-byte codes need 65,536.</summary>
    private const int MaxEntries = 200_000;

    /// <summary>Longer ranges are kept as ranges, not entry by entry.</summary>
    private const int MaxExpanded = 256;

    private readonly Dictionary<int, string> single = [];
    private readonly List<(int Low, int High, string First)> ranges = [];
    private readonly ByteScratch strings = new();

    /// <summary>Reads one.</summary>
    /// <param name="data">The decoded CMap.</param>
    public static ToUnicodeMap Read(ReadOnlySpan<byte> data)
    {
        var map = new ToUnicodeMap();
        var lexer = new PdfLexer(data, map.strings);
        for (var token = lexer.Next(); token != TokenKind.End; token = lexer.Next())
        {
            if (token == TokenKind.Keyword && lexer.Text.SequenceEqual("beginbfchar"u8))
            {
                map.ReadCharacters(ref lexer);
            }
            else if (token == TokenKind.Keyword && lexer.Text.SequenceEqual("beginbfrange"u8))
            {
                map.ReadRanges(ref lexer);
            }

            map.strings.Count = 0;
        }

        return map;
    }

    /// <summary>The text of a code as the file gives it; none where the map does not have it.</summary>
    /// <param name="code">The code.</param>
    public string? Find(int code)
    {
        if (single.TryGetValue(code, out var text))
        {
            return text;
        }

        foreach (var (low, high, first) in ranges)
        {
            if (code >= low && code <= high)
            {
                return Following(first, code - low);
            }
        }

        return null;
    }

    private void ReadCharacters(ref PdfLexer lexer)
    {
        while (lexer.Next() == TokenKind.String && single.Count < MaxEntries)
        {
            var code = CodeOf(ref lexer);
            switch (lexer.Next())
            {
                case TokenKind.String:
                    single[code] = TextOf(ref lexer);
                    break;
                case TokenKind.Name:
                    single[code] = GlyphNames.Find(lexer.NameText()) ?? "";
                    break;
            }

            strings.Count = 0;
        }
    }

    private void ReadRanges(ref PdfLexer lexer)
    {
        while (lexer.Next() == TokenKind.String && single.Count < MaxEntries)
        {
            var low = CodeOf(ref lexer);
            if (lexer.Next() != TokenKind.String)
            {
                return;
            }

            var high = CodeOf(ref lexer);
            switch (lexer.Next())
            {
                case TokenKind.String:
                    AddRange(low, high, TextOf(ref lexer));
                    break;
                case TokenKind.ArrayStart:
                    for (var code = low; lexer.Next() is TokenKind.String; code++)
                    {
                        single[code] = TextOf(ref lexer);
                    }

                    break;
            }

            strings.Count = 0;
        }
    }

    private void AddRange(int low, int high, string first)
    {
        if (first.Length == 0 || high < low)
        {
            return;
        }

        if (high - low >= MaxExpanded && ranges.Count < MaxExpanded)
        {
            ranges.Add((low, high, first));
            return;
        }

        for (var code = low; code <= Math.Min(high, low + MaxExpanded); code++)
        {
            single[code] = Following(first, code - low);
        }
    }

    /// <summary>The text <paramref name="offset"/> places after another: its last character grows.</summary>
    private static string Following(string first, int offset)
    {
        if (offset == 0 || first.Length == 0)
        {
            return first;
        }

        var lastLength = first.Length > 1 && char.IsSurrogatePair(first, first.Length - 2) ? 2 : 1;
        var last = lastLength == 2 ? char.ConvertToUtf32(first, first.Length - 2) : first[^1];
        var wanted = last + offset;
        return Rune.IsValid(wanted) ? string.Concat(first.AsSpan(0, first.Length - lastLength), new Rune(wanted).ToString()) : "\uFFFD";
    }

    private int CodeOf(ref PdfLexer lexer)
    {
        var code = 0;
        foreach (var value in strings.Slice(lexer.StringStart, lexer.StringLength))
        {
            code = (code << 8) | value;
        }

        return code;
    }

    private string TextOf(ref PdfLexer lexer)
    {
        var bytes = strings.Slice(lexer.StringStart, lexer.StringLength);
        return bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes);
    }
}
