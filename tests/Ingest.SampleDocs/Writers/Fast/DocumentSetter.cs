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
    private readonly ContentsSetter contents;
    private readonly TableSetter tables;

    /// <summary>Prepares the setting.</summary>
    public DocumentSetter(Manuscript manuscript, PrintStyle style)
    {
        (this.manuscript, this.style) = (manuscript, style);
        face = new Face(style.Fonts);
        breaker = new LineBreaker(face);
        flow = new PageFlow(face, style);
        contents = new ContentsSetter(flow, face);
        tables = new TableSetter(flow, face, breaker, style, Pagination);
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

        contents.Fill(Pagination);
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
                contents.Reserve(list, manuscript);
                break;
            case HeadingBlock heading:
                SetHeading(heading);
                break;
            case ParagraphBlock paragraph:
                SetParagraph(paragraph);
                break;
            case TableBlock table:
                tables.Set(table, manuscript);
                break;
        }
    }

    private void SetCover(CoverBlock cover)
    {
        flow.Y = cover.AtTop ? flow.Y : 250;
        foreach (var text in cover.Lines)
        {
            var size = cover.AtTop || face.WidthOf(text, 26) > flow.Width ? 22 : 26;
            foreach (var line in breaker.Break(text, size, flow.Width))
            {
                flow.Centred(line.Text, size, heavy: true);
                flow.Y += size * 1.8;
            }
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
                flow.Centred(line.Text, size, heavy: true);
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
}
