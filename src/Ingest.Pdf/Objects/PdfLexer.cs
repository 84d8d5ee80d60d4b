using System.Buffers;
using System.Text;

namespace Ingest.Pdf.Objects;

/// <summary>
/// Splits PDF syntax (ISO 32000-1, 7.2) into tokens: object text, content streams and CMaps alike. Never fails:
/// what cannot be understood is skipped or becomes a keyword.
/// </summary>
/// <param name="data">The bytes to read.</param>
/// <param name="strings">Where the contents of strings go.</param>
internal ref struct PdfLexer(ReadOnlySpan<byte> data, ByteScratch strings)
{
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    private readonly ReadOnlySpan<byte> data = data;

    /// <summary>Where the next token is looked for.</summary>
    public int Position { get; set; }

    /// <summary>Value of the last <see cref="TokenKind.Number"/>.</summary>
    public double Number { get; private set; }

    /// <summary>Bytes of the last name (without slash, <c>#xx</c> as it stands) or keyword.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>Start of the last string in the scratch.</summary>
    public int StringStart { get; private set; }

    /// <summary>Length of the last string.</summary>
    public int StringLength { get; private set; }

    /// <summary>Reads the next token.</summary>
    public TokenKind Next()
    {
        SkipSpace();
        if (Position >= data.Length)
        {
            return TokenKind.End;
        }

        var first = data[Position];
        switch (first)
        {
            case (byte)'/':
                Position++;
                Text = TakeRegular();
                return TokenKind.Name;
            case (byte)'[':
                Position++;
                return TokenKind.ArrayStart;
            case (byte)']':
                Position++;
                return TokenKind.ArrayEnd;
            case (byte)'(':
                Position++;
                StringStart = strings.Count;
                Position = LiteralString.Read(data, Position, strings);
                StringLength = strings.Count - StringStart;
                return TokenKind.String;
            case (byte)'<':
                return ReadAngle();
            case (byte)'>':
                var isEnd = Position + 1 < data.Length && data[Position + 1] == '>';
                Position += isEnd ? 2 : 1;
                return isEnd ? TokenKind.DictionaryEnd : Next();
            case (byte)')' or (byte)'{' or (byte)'}':
                Text = data.Slice(Position++, 1);
                return TokenKind.Keyword;
            default:
                Text = TakeRegular();
                return ReadNumber(Text) ? TokenKind.Number : TokenKind.Keyword;
        }
    }

    /// <summary>The last name with <c>#xx</c> resolved.</summary>
    public readonly string NameText()
    {
        if (!Text.Contains((byte)'#'))
        {
            return Encoding.Latin1.GetString(Text);
        }

        var name = new StringBuilder(Text.Length);
        for (var i = 0; i < Text.Length; i++)
        {
            var isEscape = Text[i] == '#' && i + 2 < Text.Length && HexValue(Text[i + 1]) >= 0 && HexValue(Text[i + 2]) >= 0;
            name.Append(isEscape ? (char)((HexValue(Text[i + 1]) << 4) | HexValue(Text[i + 2])) : (char)Text[i]);
            i += isEscape ? 2 : 0;
        }

        return name.ToString();
    }

    /// <summary>Value of a hexadecimal digit; −1 for other bytes.</summary>
    /// <param name="value">The byte.</param>
    public static int HexValue(byte value) =>
        value switch
        {
            >= (byte)'0' and <= (byte)'9' => value - '0',
            >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
            >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
            _ => -1,
        };

    /// <summary>Whether a byte is white space in PDF.</summary>
    /// <param name="value">The byte.</param>
    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private void SkipSpace()
    {
        while (Position < data.Length)
        {
            var value = data[Position];
            if (value == '%')
            {
                var end = data[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? data.Length : Position + end;
            }
            else if (!IsSpace(value))
            {
                return;
            }
            else
            {
                Position++;
            }
        }
    }

    private ReadOnlySpan<byte> TakeRegular()
    {
        var rest = data[Position..];
        var length = rest.IndexOfAny(Delimiters);
        rest = length < 0 ? rest : rest[..length];
        Position += rest.Length;
        return rest;
    }

    private bool ReadNumber(ReadOnlySpan<byte> text)
    {
        var isNumber = NumberSyntax.TryRead(text, out var value);
        Number = value;
        return isNumber;
    }

    private TokenKind ReadAngle()
    {
        if (Position + 1 < data.Length && data[Position + 1] == '<')
        {
            Position += 2;
            return TokenKind.DictionaryStart;
        }

        Position++;
        StringStart = strings.Count;
        var high = -1;
        while (Position < data.Length && data[Position] != '>')
        {
            var digit = HexValue(data[Position++]);
            if (digit < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = digit;
            }
            else
            {
                strings.Add((byte)((high << 4) | digit));
                high = -1;
            }
        }

        if (high >= 0)
        {
            strings.Add((byte)(high << 4));
        }

        Position++;
        StringLength = strings.Count - StringStart;
        return TokenKind.String;
    }
}
