using Ingest.Layout.Pages;
using Ingest.Layout.Prose;
using Ingest.Layout.Tables;
using Ingest.Layout.Text;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>Puts the parts that layout analysis found into one <see cref="DocumentLayout"/>.</summary>
/// <param name="pages">All pages.</param>
/// <param name="tables">The parts of each logical table.</param>
/// <param name="blocks">Paragraphs and parts of tables in reading order.</param>
/// <param name="sections">Sections by the index of their heading's block.</param>
internal sealed class LayoutAssembler(
    IReadOnlyList<PageParts> pages,
    IReadOnlyList<IReadOnlyList<TableFragment>> tables,
    IReadOnlyList<Block> blocks,
    IReadOnlyDictionary<int, Section> sections
)
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<Table> _tables = [];
    private string? _section;

    /// <summary>The section of the table of contents, which ends with its entries.</summary>
    private string? _contents;

    /// <summary>The whole layout.</summary>
    /// <param name="printed">What is printed.</param>
    public DocumentLayout Assemble(PrintedDocument printed)
    {
        var byFirst = tables.ToDictionary(t => t[0]);
        for (var i = 0; i < blocks.Count; i++)
        {
            _section = _section == _contents && !blocks[i].IsContentsEntry ? null : _section;
            if (blocks[i].Table is not { } fragment)
            {
                AddParagraph(i);
            }
            else if (byFirst.TryGetValue(fragment, out var parts))
            {
                AddTable(parts, i);
            }
        }

        foreach (var line in pages.SelectMany(p => p.Furniture))
        {
            Add([line], ParagraphKind.PageFurniture);
        }

        return new DocumentLayout
        {
            Producer = printed.Producer,
            WrittenAt = printed.WrittenAt,
            Pages = [.. pages.Select(Page)],
            Sections = [.. sections.OrderBy(s => s.Key).Select(s => s.Value)],
            Paragraphs = _paragraphs,
            Tables = _tables,
            Problems =
            [
                .. printed.Problems,
                .. printed.Pages.SelectMany(p => p.Problems),
                .. pages.Where(p => p.HasOnlyHiddenText).Select(HiddenText),
            ],
        };
    }

    private void AddParagraph(int index)
    {
        var heading = sections.TryGetValue(index, out var section);
        _section = heading ? section!.Id : _section;
        _contents = heading && ContentsFinder.IsTitle(section!.Heading) ? _section : _contents;
        Add(
            blocks[index].Lines,
            heading ? ParagraphKind.Heading
                : blocks[index].IsContentsEntry ? ParagraphKind.ContentsEntry
                : ParagraphKind.Body
        );
    }

    private void AddTable(IReadOnlyList<TableFragment> parts, int index)
    {
        foreach (var row in parts.SelectMany(p => p.Captions))
        {
            Add(row.Lines, ParagraphKind.Caption);
        }

        var heading = index > 0 && sections.TryGetValue(index - 1, out var above) ? Numbering.Strip(above.Heading) : "";
        _tables.Add(TableBuilder.Build(parts, $"t{_tables.Count + 1}", _section, heading));
        foreach (var note in parts.SelectMany(p => NoteSplitter.Split(p.Notes)))
        {
            Add(note, ParagraphKind.Note);
        }
    }

    private void Add(IReadOnlyList<Line> lines, ParagraphKind kind)
    {
        var (text, placed) = TextJoiner.Join(lines);
        _paragraphs.Add(
            new Paragraph
            {
                Id = $"p{_paragraphs.Count + 1}",
                Section = kind == ParagraphKind.PageFurniture ? null : _section,
                Kind = kind,
                Text = text,
                Lines = placed,
            }
        );
    }

    /// <summary>Text that a scanner put under its image is somebody's guess of unknown quality; figures are not taken from it.</summary>
    private static Problem HiddenText(PageParts page) =>
        new(
            FailureKind.UnreadableText,
            "The page is an image with recognised text hidden under it, which is not used. Reading the page needs text recognition (OCR).",
            page.Number
        );

    private static Page Page(PageParts page)
    {
        var printed = page.Printed;
        var visible = printed.Glyphs.Where(g => !g.IsWhiteSpace).ToList();
        return new Page
        {
            Number = printed.Number,
            Width = printed.Width,
            Height = printed.Height,
            Rotation = printed.Rotation,
            TextSource = Source(printed, visible.Count),
            Confidence =
                printed.TextIsReadable && !page.HasOnlyHiddenText ? visible.Select(g => g.Confidence).DefaultIfEmpty(1).Average() : 0,
            IsContents = page.ContentsEntries.Count > 0,
        };
    }

    /// <summary>A page is scanned when an image covers most of it and it has no text of its own.</summary>
    private static TextSource Source(PrintedPage page, int glyphs)
    {
        var imaged = page.Images.Sum(i => i.PageShare) > 0.5;
        return (imaged, glyphs) switch
        {
            _ when page.IsRecognised => TextSource.Scanned,
            (true, 0) => TextSource.Scanned,
            (true, _) when page.Glyphs.All(g => g.RenderingMode == 3) => TextSource.Scanned,
            (true, _) => TextSource.Mixed,
            _ => TextSource.BornDigital,
        };
    }
}
