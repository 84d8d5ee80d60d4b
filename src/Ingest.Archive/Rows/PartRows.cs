using Ingest.Model;

namespace Ingest.Archive.Rows;

/// <summary>The parts of a document, each from the columns of its row.</summary>
internal static class PartRows
{
    /// <summary>Columns of <see cref="Figure"/>, in its order.</summary>
    public const string FigureColumns =
        "id, label, concept, period, role, value, unit, decimals, raw, comparison, page, x0, y0, x1, y1, confidence, "
        + "table_id, row_index, column_index, section_id, paragraph_id, text_offset, boxes, repaired";

    private static readonly string[] None = [];

    /// <summary>A figure from its columns.</summary>
    /// <param name="c">standing before <see cref="FigureColumns"/>.</param>
    public static Figure Figure(RowCursor c) =>
        new()
        {
            Id = c.Text(),
            Label = c.Text(),
            Concept = c.TextOrNone(),
            Period = c.Member<Period>(),
            Role = c.Member<FigureRole>(),
            Value = c.Decimal(),
            Unit = c.Text(),
            Decimals = c.Whole(),
            Raw = c.Text(),
            Comparison = c.Text(),
            Page = c.Whole(),
            Box = c.Box(),
            Confidence = c.Number(),
            Table = c.TextOrNone(),
            Row = c.WholeOrNone(),
            Column = c.WholeOrNone(),
            Section = c.TextOrNone(),
            Paragraph = c.TextOrNone(),
            Offset = c.Whole(),
            Boxes = BoxBytes.Unpack(c.BytesOrNone()),
            Repaired = c.TextOrNone(),
        };

    /// <summary>A finding from its columns, without its figures.</summary>
    /// <param name="c">Standing before <c>id, rule, severity, …, confidence</c>.</param>
    public static Finding Finding(RowCursor c) =>
        new()
        {
            Id = c.Text(),
            Rule = c.Text(),
            Severity = c.Member<Severity>(),
            Message = c.Text(),
            MessageEn = c.Text(),
            Page = c.Whole(),
            Expected = c.TextOrNone(),
            Actual = c.TextOrNone(),
            Difference = c.TextOrNone(),
            Confidence = c.Number(),
            Figures = None,
        };

    /// <summary>The document itself, without its parts, from its columns.</summary>
    /// <param name="c">Standing before them.</param>
    public static Document Header(RowCursor c) =>
        new()
        {
            Id = c.Text(),
            Sha256 = c.Text(),
            File = c.Text(),
            Title = c.Text(),
            Organisation = c.Text(),
            Region = c.TextOrNone(),
            FiscalYear = c.WholeOrNone(),
            Kind = c.Member<DocumentKind>(),
            KindConfidence = c.Number(),
            Level = c.MemberOrNone<ReportingLevel>(),
            Subject = c.MemberOrNone<EvaluationSubject>(),
            Producer = c.Text(),
            TextSource = c.Member<TextSource>(),
            WrittenAt = c.TimeOrNone(),
            Versions = new ProgramVersions(c.Text(), c.Text()),
        };

    /// <summary>A page from its columns.</summary>
    /// <param name="c">Standing before them.</param>
    public static Page Page(RowCursor c) =>
        new()
        {
            Number = c.Whole(),
            Width = c.Number(),
            Height = c.Number(),
            Rotation = c.Whole(),
            TextSource = c.Member<TextSource>(),
            Confidence = c.Number(),
            IsContents = c.Whole() != 0,
        };

    /// <summary>A section from its columns.</summary>
    /// <param name="c">Standing before them.</param>
    public static Section Section(RowCursor c) =>
        new()
        {
            Id = c.Text(),
            Parent = c.TextOrNone(),
            Level = c.Whole(),
            Heading = c.Text(),
            Kind = c.Text(),
            KindConfidence = c.Number(),
            KindGuess = c.Text(),
            Page = c.Whole(),
            Box = c.Box(),
        };

    /// <summary>A line of text from its columns.</summary>
    /// <param name="c">Standing before them.</param>
    public static TextLine Line(RowCursor c) =>
        new()
        {
            Page = c.Whole(),
            Box = c.Box(),
            Start = c.Whole(),
            Edges = EdgeBytes.Unpack(c.Bytes()),
        };

    /// <summary>A cell from its columns, without its lines.</summary>
    /// <param name="c">Standing before them.</param>
    public static Cell Cell(RowCursor c) =>
        new()
        {
            Row = c.Whole(),
            Column = c.Whole(),
            RowSpan = c.Whole(),
            ColumnSpan = c.Whole(),
            Text = c.Text(),
            Page = c.Whole(),
            Box = c.Box(),
            TextBox = c.Box(),
            Confidence = c.Number(),
        };
}
