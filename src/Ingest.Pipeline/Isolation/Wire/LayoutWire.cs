using Ingest.Model;

namespace Ingest.Pipeline.Isolation.Wire;

/// <summary>Pages, sections, paragraphs and tables as <see cref="DocumentWire"/> sends them.</summary>
internal static class LayoutWire
{
    public static void Write(WireWriter to, Page page)
    {
        to.Int(page.Number);
        to.Double(page.Width);
        to.Double(page.Height);
        to.Int(page.Rotation);
        to.Int((int)page.TextSource);
        to.Double(page.Confidence);
        to.Bool(page.IsContents);
    }

    public static Page ReadPage(WireReader from) =>
        new()
        {
            Number = from.Int(),
            Width = from.Double(),
            Height = from.Double(),
            Rotation = from.Int(),
            TextSource = from.Enum<TextSource>(),
            Confidence = from.Double(),
            IsContents = from.Bool(),
        };

    public static void Write(WireWriter to, Section section)
    {
        to.Text(section.Id);
        to.Text(section.Parent);
        to.Int(section.Level);
        to.Text(section.Heading);
        to.Text(section.Kind);
        to.Double(section.KindConfidence);
        to.Text(section.KindGuess);
        to.Int(section.Page);
        to.Box(section.Box);
    }

    public static Section ReadSection(WireReader from) =>
        new()
        {
            Id = from.Text(),
            Parent = from.OptionalText(),
            Level = from.Int(),
            Heading = from.Text(),
            Kind = from.Text(),
            KindConfidence = from.Double(),
            KindGuess = from.Text(),
            Page = from.Int(),
            Box = from.Box(),
        };

    public static void Write(WireWriter to, Paragraph paragraph)
    {
        to.Text(paragraph.Id);
        to.Text(paragraph.Section);
        to.Int((int)paragraph.Kind);
        to.Text(paragraph.Text);
        to.List(paragraph.Lines, Write);
    }

    public static Paragraph ReadParagraph(WireReader from) =>
        new()
        {
            Id = from.Text(),
            Section = from.OptionalText(),
            Kind = from.Enum<ParagraphKind>(),
            Text = from.Text(),
            Lines = from.List(ReadLine),
        };

    public static void Write(WireWriter to, Table table)
    {
        to.Text(table.Id);
        to.Text(table.Section);
        to.Text(table.Title);
        to.Text(table.Kind);
        to.Double(table.KindConfidence);
        to.Text(table.KindGuess);
        to.Text(table.Unit);
        to.Text(table.FormNumber);
        to.List(table.Notes, static (to, note) => to.Text(note));
        to.List(table.Pages, static (to, page) => to.Int(page));
        to.Int(table.ColumnCount);
        to.Int(table.HeaderRowCount);
        to.Int(table.RowCount);
        to.List(table.Cells, Write);
    }

    public static Table ReadTable(WireReader from) =>
        new()
        {
            Id = from.Text(),
            Section = from.OptionalText(),
            Title = from.Text(),
            Kind = from.Text(),
            KindConfidence = from.Double(),
            KindGuess = from.Text(),
            Unit = from.Text(),
            FormNumber = from.Text(),
            Notes = from.List(static from => from.Text()),
            Pages = from.List(static from => from.Int()),
            ColumnCount = from.Int(),
            HeaderRowCount = from.Int(),
            RowCount = from.Int(),
            Cells = from.List(ReadCell),
        };

    private static void Write(WireWriter to, Cell cell)
    {
        to.Int(cell.Row);
        to.Int(cell.Column);
        to.Int(cell.RowSpan);
        to.Int(cell.ColumnSpan);
        to.Text(cell.Text);
        to.Int(cell.Page);
        to.Box(cell.Box);
        to.Box(cell.TextBox);
        to.List(cell.Lines, Write);
        to.Double(cell.Confidence);
    }

    private static Cell ReadCell(WireReader from) =>
        new()
        {
            Row = from.Int(),
            Column = from.Int(),
            RowSpan = from.Int(),
            ColumnSpan = from.Int(),
            Text = from.Text(),
            Page = from.Int(),
            Box = from.Box(),
            TextBox = from.Box(),
            Lines = from.List(ReadLine),
            Confidence = from.Double(),
        };

    /// <summary>What was uncertain in a line has served to read its figures and is not sent.</summary>
    private static void Write(WireWriter to, TextLine line)
    {
        to.Int(line.Page);
        to.Box(line.Box);
        to.Int(line.Start);
        to.Doubles(line.Edges);
    }

    private static TextLine ReadLine(WireReader from) =>
        new()
        {
            Page = from.Int(),
            Box = from.Box(),
            Start = from.Int(),
            Edges = from.Doubles(),
        };
}
