using Ingest.Layout.Pages;
using Ingest.Layout.Prose;
using Ingest.Layout.Tables;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>Finds lines, paragraphs, sections and tables in what is printed.</summary>
public static class LayoutReader
{
    /// <summary>Analyses all pages of a document.</summary>
    /// <param name="printed">What is printed.</param>
    public static DocumentLayout Read(PrintedDocument printed)
    {
        var parts = printed.Pages.Select(PageParts.Of).ToList();
        var pages = CaptionCarrier.Attach(ContentsFinder.Mark(FurnitureFinder.SetApart(parts)));
        var tables = ContinuationFinder.Group(pages);
        var frame = TextFrame.Of([.. pages.SelectMany(p => p.Lines.Where(l => !p.IsContentsEntry(l)))]);
        var blocks = ParagraphBuilder.Build(pages, frame);
        var headings = HeadingFinder.Find(blocks, frame);
        var sections = SectionTree.Build(blocks, headings);
        return new LayoutAssembler(pages, tables, blocks, sections).Assemble(printed);
    }
}
