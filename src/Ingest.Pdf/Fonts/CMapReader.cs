using Ingest.Pdf.Objects;

namespace Ingest.Pdf.Fonts;

/// <summary>Reads CMap files (Adobe Technical Note 5014), embedded or of <c>poppler-data</c>.</summary>
internal sealed class CMapReader
{
    /// <summary>More entries than two-byte codes exist, several times over: beyond it the file is hostile.</summary>
    private const int MaxEntries = 500_000;

    private readonly List<CodeSpace> codeSpaces = [];
    private readonly List<CidRange> ranges = [];
    private readonly ByteScratch strings = new();
    private readonly Func<string, CMap?> findByName;
    private CMap? parent;
    private bool isVertical;

    private CMapReader(Func<string, CMap?> findByName) => this.findByName = findByName;

    /// <summary>Reads a CMap that maps codes to CIDs.</summary>
    /// <param name="data">The file.</param>
    /// <param name="findByName">Finds the CMap that <c>usecmap</c> names.</param>
    /// <param name="vertical">Whether its stream dictionary says vertical.</param>
    public static CMap Read(ReadOnlySpan<byte> data, Func<string, CMap?> findByName, bool vertical = false)
    {
        var reader = new CMapReader(findByName) { isVertical = vertical };
        reader.Read(data);
        return new CMap(reader.codeSpaces, reader.ranges, reader.isVertical, reader.parent);
    }

    private void Read(ReadOnlySpan<byte> data)
    {
        var lexer = new PdfLexer(data, strings);
        var lastName = "";
        var wModeFollows = false;
        for (var token = lexer.Next(); token != TokenKind.End && ranges.Count < MaxEntries; token = lexer.Next())
        {
            switch (token)
            {
                case TokenKind.Name:
                    lastName = lexer.NameText();
                    wModeFollows = lastName == "WMode";
                    continue;
                case TokenKind.Number when wModeFollows:
                    isVertical = lexer.Number == 1;
                    break;
                case TokenKind.Keyword when lexer.Text.SequenceEqual("usecmap"u8):
                    parent = findByName(lastName);
                    break;
                case TokenKind.Keyword when lexer.Text.SequenceEqual("begincodespacerange"u8):
                    ReadCodeSpaces(ref lexer);
                    break;
                case TokenKind.Keyword when lexer.Text.SequenceEqual("begincidrange"u8):
                    ReadRanges(ref lexer, hasEnd: true);
                    break;
                case TokenKind.Keyword when lexer.Text.SequenceEqual("begincidchar"u8):
                    ReadRanges(ref lexer, hasEnd: false);
                    break;
            }

            wModeFollows = false;
            strings.Count = 0;
        }
    }

    private void ReadCodeSpaces(ref PdfLexer lexer)
    {
        while (lexer.Next() == TokenKind.String && codeSpaces.Count < MaxEntries)
        {
            var (low, length) = CodeOf(ref lexer);
            if (lexer.Next() == TokenKind.String && length is >= 1 and <= 4)
            {
                codeSpaces.Add(new CodeSpace(length, low, CodeOf(ref lexer).Code));
            }

            strings.Count = 0;
        }
    }

    private void ReadRanges(ref PdfLexer lexer, bool hasEnd)
    {
        while (lexer.Next() == TokenKind.String && ranges.Count < MaxEntries)
        {
            var (low, length) = CodeOf(ref lexer);
            var high = low;
            if (hasEnd && lexer.Next() == TokenKind.String)
            {
                high = CodeOf(ref lexer).Code;
            }

            if (lexer.Next() == TokenKind.Number && lexer.Number is >= 0 and <= 0xFFFFFF && high >= low)
            {
                ranges.Add(new CidRange(length, low, high, (int)lexer.Number));
            }

            strings.Count = 0;
        }
    }

    private (int Code, int Length) CodeOf(ref PdfLexer lexer)
    {
        var code = 0;
        foreach (var value in strings.Slice(lexer.StringStart, lexer.StringLength))
        {
            code = (code << 8) | value;
        }

        return (code, lexer.StringLength);
    }
}
