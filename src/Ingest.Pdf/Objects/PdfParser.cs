namespace Ingest.Pdf.Objects;

/// <summary>Builds objects from PDF syntax.</summary>
internal static class PdfParser
{
    /// <summary>Deeper nesting than any honest file has; libqpdf stops at 500.</summary>
    private const int MaxDepth = 500;

    /// <summary>Reads one object.</summary>
    /// <param name="text">PDF syntax, as libqpdf writes it.</param>
    public static PdfObject Parse(ReadOnlySpan<byte> text)
    {
        var strings = new ByteScratch();
        var lexer = new PdfLexer(text, strings);
        return Parse(ref lexer, strings, lexer.Next(), 0);
    }

    /// <summary>Reads the object that starts with a token already taken.</summary>
    /// <param name="lexer">The tokens that follow.</param>
    /// <param name="strings">The lexer's strings.</param>
    /// <param name="token">The first token.</param>
    /// <param name="depth">Nesting so far.</param>
    public static PdfObject Parse(ref PdfLexer lexer, ByteScratch strings, TokenKind token, int depth)
    {
        switch (token)
        {
            case TokenKind.Number:
                return ParseNumberOrReference(ref lexer);
            case TokenKind.Name:
                return new PdfName(lexer.NameText());
            case TokenKind.String:
                var bytes = strings.Slice(lexer.StringStart, lexer.StringLength).ToArray();
                strings.Count = lexer.StringStart;
                return new PdfString(bytes);
            case TokenKind.ArrayStart when depth < MaxDepth:
                return ParseArray(ref lexer, strings, depth);
            case TokenKind.DictionaryStart when depth < MaxDepth:
                return ParseDictionary(ref lexer, strings, depth);
            case TokenKind.Keyword when lexer.Text.SequenceEqual("true"u8):
                return new PdfBoolean(true);
            case TokenKind.Keyword when lexer.Text.SequenceEqual("false"u8):
                return new PdfBoolean(false);
            default:
                return PdfNull.Value;
        }
    }

    private static PdfObject ParseNumberOrReference(ref PdfLexer lexer)
    {
        var number = lexer.Number;
        var after = lexer.Position;
        if (number >= 0 && number <= int.MaxValue && number == Math.Floor(number) && lexer.Next() == TokenKind.Number)
        {
            var generation = lexer.Number;
            if (generation is >= 0 and <= 65535 && lexer.Next() == TokenKind.Keyword && lexer.Text.SequenceEqual("R"u8))
            {
                return new PdfReference((int)number, (int)generation);
            }
        }

        lexer.Position = after;
        return new PdfNumber(number);
    }

    private static PdfArray ParseArray(ref PdfLexer lexer, ByteScratch strings, int depth)
    {
        var items = new List<PdfObject>();
        for (var token = lexer.Next(); token is not (TokenKind.ArrayEnd or TokenKind.End); token = lexer.Next())
        {
            items.Add(Parse(ref lexer, strings, token, depth + 1));
        }

        return new PdfArray(items);
    }

    private static PdfDictionary ParseDictionary(ref PdfLexer lexer, ByteScratch strings, int depth)
    {
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        for (var token = lexer.Next(); token is not (TokenKind.DictionaryEnd or TokenKind.End); token = lexer.Next())
        {
            if (token == TokenKind.Name)
            {
                var key = lexer.NameText();
                var value = lexer.Next();
                if (value is TokenKind.DictionaryEnd or TokenKind.End)
                {
                    break;
                }

                entries[key] = Parse(ref lexer, strings, value, depth + 1);
            }
        }

        return new PdfDictionary(entries);
    }
}
