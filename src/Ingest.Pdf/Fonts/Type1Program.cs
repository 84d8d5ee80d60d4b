using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>A Type 1 font: the encoding in its clear-text part (Adobe Type 1 Font Format, 2.2).</summary>
internal sealed class Type1Program : FontProgram
{
    private readonly string?[] texts = new string?[256];

    /// <summary>Reads a font.</summary>
    /// <param name="data">The font file, with or without PFB headers.</param>
    public static Type1Program Read(FontBytes data)
    {
        var program = new Type1Program();
        var start = data.Span.IndexOf("/Encoding"u8);
        if (start < 0)
        {
            return program;
        }

        var end = data.Span.IndexOf("eexec"u8);
        program.ReadEncoding(data.Slice(start + "/Encoding".Length, (end < start ? data.Length : end) - start).Span);
        return program;
    }

    /// <inheritdoc />
    public override string? TextOfCode(int code) => code is >= 0 and < 256 ? texts[code] : null;

    /// <inheritdoc />
    public override string? TextOfGlyph(int cid) => null;

    private void ReadEncoding(ReadOnlySpan<byte> text)
    {
        var strings = new ByteScratch();
        var lexer = new PdfLexer(text, strings);
        var code = -1;
        for (var token = lexer.Next(); token != TokenKind.End; token = lexer.Next())
        {
            strings.Count = 0;
            if (token == TokenKind.Number)
            {
                code = lexer.Number is >= 0 and < 256 ? (int)lexer.Number : -1;
            }
            else if (token == TokenKind.Name && code >= 0)
            {
                texts[code] = GlyphNames.Find(lexer.NameText());
                code = -1;
            }
            else if (token == TokenKind.Keyword && lexer.Text.SequenceEqual("StandardEncoding"u8))
            {
                Encodings.Standard.ToArray().CopyTo(texts, 0);
                return;
            }
            else if (token == TokenKind.Keyword && (lexer.Text.SequenceEqual("def"u8) || lexer.Text.SequenceEqual("readonly"u8)))
            {
                return;
            }
        }
    }
}
