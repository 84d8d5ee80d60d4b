namespace Ingest.Pdf.Content;

/// <summary>Content operators as numbers: the bytes of their names, the first lowest.</summary>
internal static class ContentOperator
{
    public const int Save = 'q';
    public const int Restore = 'Q';
    public const int Concatenate = 'c' | ('m' << 8);
    public const int LineWidth = 'w';
    public const int LineCap = 'J';
    public const int SetExtendedState = 'g' | ('s' << 8);
    public const int MoveTo = 'm';
    public const int LineTo = 'l';
    public const int CurveTo = 'c';
    public const int CurveFromCurrent = 'v';
    public const int CurveToFinal = 'y';
    public const int ClosePath = 'h';
    public const int Rectangle = 'r' | ('e' << 8);
    public const int Stroke = 'S';
    public const int CloseStroke = 's';
    public const int Fill = 'f';
    public const int FillOld = 'F';
    public const int FillEvenOdd = 'f' | ('*' << 8);
    public const int FillStroke = 'B';
    public const int FillStrokeEvenOdd = 'B' | ('*' << 8);
    public const int CloseFillStroke = 'b';
    public const int CloseFillStrokeEvenOdd = 'b' | ('*' << 8);
    public const int EndPath = 'n';
    public const int Clip = 'W';
    public const int ClipEvenOdd = 'W' | ('*' << 8);
    public const int BeginText = 'B' | ('T' << 8);
    public const int CharacterSpacing = 'T' | ('c' << 8);
    public const int WordSpacing = 'T' | ('w' << 8);
    public const int HorizontalScale = 'T' | ('z' << 8);
    public const int Leading = 'T' | ('L' << 8);
    public const int SetFont = 'T' | ('f' << 8);
    public const int RenderingMode = 'T' | ('r' << 8);
    public const int Rise = 'T' | ('s' << 8);
    public const int MoveText = 'T' | ('d' << 8);
    public const int MoveTextSetLeading = 'T' | ('D' << 8);
    public const int TextMatrix = 'T' | ('m' << 8);
    public const int NextLine = 'T' | ('*' << 8);
    public const int ShowText = 'T' | ('j' << 8);
    public const int ShowAdjusted = 'T' | ('J' << 8);
    public const int NextLineShow = '\'';
    public const int NextLineShowSpaced = '"';
    public const int SetFillSpace = 'c' | ('s' << 8);
    public const int SetStrokeSpace = 'C' | ('S' << 8);
    public const int FillColour = 's' | ('c' << 8);
    public const int FillColourNamed = 's' | ('c' << 8) | ('n' << 16);
    public const int StrokeColour = 'S' | ('C' << 8);
    public const int StrokeColourNamed = 'S' | ('C' << 8) | ('N' << 16);
    public const int FillGray = 'g';
    public const int StrokeGray = 'G';
    public const int FillRgb = 'r' | ('g' << 8);
    public const int StrokeRgb = 'R' | ('G' << 8);
    public const int FillCmyk = 'k';
    public const int StrokeCmyk = 'K';
    public const int Shade = 's' | ('h' << 8);
    public const int DrawObject = 'D' | ('o' << 8);
    public const int BeginInlineImage = 'B' | ('I' << 8);
    public const int InlineImageData = 'I' | ('D' << 8);
    public const int BeginMarkedContent = 'B' | ('M' << 8) | ('C' << 16);
    public const int BeginMarkedContentWithProperties = 'B' | ('D' << 8) | ('C' << 16);
    public const int EndMarkedContent = 'E' | ('M' << 8) | ('C' << 16);

    /// <summary>The number of an operator; −1 for names too long to be one.</summary>
    /// <param name="name">Its name.</param>
    public static int Of(ReadOnlySpan<byte> name) =>
        name.Length switch
        {
            1 => name[0],
            2 => name[0] | (name[1] << 8),
            3 => name[0] | (name[1] << 8) | (name[2] << 16),
            _ => -1,
        };
}
