using System.Globalization;
using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>Sets a manuscript's blocks one after the other and notes on which pages they stand.</summary>
public sealed class DocumentSetter
{
    private readonly Manuscript manuscript;
    private readonly PrintStyle style;
    private readonly Face face;
    private readonly LineBreaker breaker;
    private readonly PageFlow flow;
    private readonly List<(PageCanvas Page, double Y, HeadingBlock Heading)> contents = [];

    /// <summary>Prepares the setting.</summary>
    public DocumentSetter(Manuscript manuscript, PrintStyle style)
    {
        (this.manuscript, this.style) = (manuscript, style);
        face = new Face(style.Fonts);
        breaker = new LineBreaker(face);
        flow = new PageFlow(face, style);
    }

    /// <summary>Where everything stands.</summary>
    public Pagination Pagination { get; } = new();

    /// <summary>The fonts.</summary>
    public Face Face => face;

    /// <summary>The finished pages.</summary>
    public IReadOnlyList<PageCanvas> Set()
    {
        flow.NewPage();
        foreach (var block in manuscript.Blocks)
        {
            SetBlock(block);
        }

        FillContents();
        flow.NumberPages();
        Pagination.Pages = flow.Pages.Count;
        Pagination.Rotated.UnionWith(flow.Pages.Select((p, i) => p.Rotated ? i + 1 : 0).Where(n => n > 0));
        return flow.Pages;
    }

    private void SetBlock(Block block)
    {
        var landscape = block is TableBlock { Landscape: true };
        if (block.PageBreakBefore || flow.Page.Landscape != landscape)
        {
            flow.FreshPage(landscape);
        }

        switch (block)
        {
            case CoverBlock cover:
                SetCover(cover);
                break;
            case ContentsBlock list:
                ReserveContents(list);
                break;
            case HeadingBlock heading:
                SetHeading(heading);
                break;
            case ParagraphBlock paragraph:
                SetParagraph(paragraph);
                break;
            case TableBlock table:
                SetTable(table);
                break;
        }
    }

    private void SetCover(CoverBlock cover)
    {
        flow.Y = 250;
        foreach (var text in cover.Lines)
        {
            var size = face.WidthOf(text, 26) > flow.Width ? 22 : 26;
            foreach (var line in breaker.Break(text, size, flow.Width))
            {
                Centred(line.Text, size, heavy: true);
                flow.Y += size * 1.8;
            }
        }
    }

    private void ReserveContents(ContentsBlock block)
    {
        foreach (var heading in manuscript.Blocks.OfType<HeadingBlock>().Where(h => h.Level <= block.Depth && h.Text != "目 录"))
        {
            const double Step = 25;
            if (flow.Room < Step)
            {
                flow.NewPage();
            }

            contents.Add((flow.Page, flow.Y + (Step * 0.7), heading));
            flow.Y += Step;
        }
    }

    private void FillContents()
    {
        foreach (var (page, y, heading) in contents)
        {
            const double Size = 14;
            var number = Pagination.Of(heading.Id)[0].ToString(CultureInfo.InvariantCulture);
            var left = flow.Pages[0].Width > 0 ? 74 + ((heading.Level - 1) * 28d) : 0;
            var right = page.Width - 74;
            var text = heading.Text;
            while (face.WidthOf(text, Size) > right - left - 60)
            {
                text = text[..^1];
            }

            var dots = (int)((right - left - face.WidthOf(text + number, Size) - 4) / face.WidthOf(".", Size));
            page.Text(left, y, text + new string('.', dots), Size);
            page.Text(right - face.WidthOf(number, Size), y, number, Size);
        }
    }

    private void SetHeading(HeadingBlock heading)
    {
        var size = heading.Level == 1 ? 20 : style.BodySize;
        var step = size * 1.75;
        var lines = breaker.Break(heading.Text, size, flow.Width - (heading.Level == 1 ? 0 : 2 * size));
        if (flow.Room < step * (lines.Count + 1.5))
        {
            flow.NewPage();
        }

        foreach (var line in lines)
        {
            if (heading.Level == 1)
            {
                Centred(line.Text, size, heavy: true);
            }
            else
            {
                flow.Page.Text(flow.Left + (2 * size), flow.Y + (step * 0.65), line.Text, size, heavy: true);
            }

            flow.Y += step;
        }

        flow.Y += heading.Level == 1 ? 10 : 0;
        Pagination.Add(heading.Id, flow.Number);
    }

    private void SetParagraph(ParagraphBlock paragraph)
    {
        var size = style.BodySize;
        var step = size * 1.75;
        var indent = 2 * size;
        var text = manuscript.TextOf(paragraph.Runs);
        foreach (var line in breaker.Break(text, size, flow.Width, indent))
        {
            if (flow.Room < step)
            {
                flow.NewPage();
            }

            var first = line.Start == 0;
            var room = flow.Width - (first ? indent : 0);
            var slack = room - face.WidthOf(line.Text, size);
            var spacing = style.Justifies && !line.Last && line.Text.Length > 1 ? slack / (line.Text.Length - 1) : 0;
            flow.Page.Text(flow.Left + (first ? indent : 0), flow.Y + (step * 0.65), line.Text, size, spacing: spacing);
            flow.Y += step;
            Pagination.Add(paragraph.Id, flow.Number);
            NoteSlots(paragraph, line);
        }
    }

    private void NoteSlots(ParagraphBlock paragraph, SetLine line)
    {
        var offset = 0;
        foreach (var run in paragraph.Runs)
        {
            var length = run.IsSlot ? manuscript.Slot(run.SlotId).Text.Length : run.Literal.Length;
            if (run.IsSlot && offset >= line.Start && offset <= line.Start + line.Text.Length)
            {
                Pagination.AddSlot(run.SlotId, flow.Number);
            }

            offset += length;
        }
    }

    private void SetTable(TableBlock table)
    {
        var frame = new TableFrame(table, manuscript, breaker, flow.Left, flow.Width);
        var start = frame.Heights.Take(table.Grid.HeaderRows + 1).Sum();
        if (!flow.AtTop && CaptionHeight(table) + Math.Min(start, 200) > flow.Room)
        {
            flow.NewPage(table.Landscape);
        }

        Caption(table);
        var pieces = new TablePlacer(flow, frame, style).Place();
        new TablePainter(flow, frame, style, face, Pagination).Paint(pieces, manuscript);
        flow.Y += 8;
        foreach (var line in breaker.Break(table.Note, 9, flow.Width))
        {
            if (flow.Room < 13)
            {
                flow.NewPage(table.Landscape);
            }

            flow.Page.Text(flow.Left, flow.Y + 9, line.Text, 9);
            flow.Y += 13;
        }

        flow.Y += 6;
    }

    private void Caption(TableBlock table)
    {
        if (table.Title.Length > 0)
        {
            Centred(table.Title, 16, heavy: true);
            flow.Y += 24;
        }

        if (table.Subtitle.Length > 0)
        {
            Centred(table.Subtitle, 10.5, heavy: false);
            flow.Y += 16;
        }

        if (table.FormNumber.Length > 0)
        {
            RightAligned(table.FormNumber);
            flow.Y += 14;
        }

        if (table.DepartmentLine.Length + table.UnitLine.Length > 0)
        {
            flow.Page.Text(flow.Left, flow.Y + 9, table.DepartmentLine, 9);
            RightAligned(table.UnitLine);
            flow.Y += 15;
        }
    }

    private static double CaptionHeight(TableBlock table) =>
        (table.Title.Length > 0 ? 24 : 0)
        + (table.Subtitle.Length > 0 ? 16 : 0)
        + (table.FormNumber.Length > 0 ? 14 : 0)
        + (table.DepartmentLine.Length + table.UnitLine.Length > 0 ? 15 : 0);

    private void RightAligned(string text) => flow.Page.Text(flow.Left + flow.Width - face.WidthOf(text, 9), flow.Y + 9, text, 9);

    private void Centred(string text, double size, bool heavy) =>
        flow.Page.Text((flow.Page.Width - face.WidthOf(text, size)) / 2, flow.Y + (size * 1.1), text, size, heavy);
}
