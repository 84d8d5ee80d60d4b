using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers;

/// <summary>
/// Names of the places whose pages a foreign writer has to tell: headings, both ends of paragraphs, rows of tables and slots.
/// They become anchors; a page of links to them, printed once at the end, gives their pages in the PDF.
/// </summary>
public static class TextTargets
{
    /// <summary>The end of a paragraph.</summary>
    public static string EndOf(string paragraph) => paragraph + "-end";

    /// <summary>A row of a table; without the underscores that LibreOffice would rewrite.</summary>
    public static string Row(string table, int row) => $"{table.Replace("_", "", StringComparison.Ordinal)}-r{row}";

    /// <summary>A slot.</summary>
    public static string Slot(int id) => $"s{id}";

    /// <summary>All targets of a document in order.</summary>
    public static IReadOnlyList<string> Of(Manuscript manuscript)
    {
        var names = new List<string>();
        foreach (var block in manuscript.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    names.Add(heading.Id);
                    break;
                case ParagraphBlock paragraph:
                    names.Add(paragraph.Id);
                    names.AddRange(
                        paragraph.Runs.Where(r => r.IsSlot && manuscript.Slot(r.SlotId).Text.Length > 0).Select(r => Slot(r.SlotId))
                    );
                    names.Add(EndOf(paragraph.Id));
                    break;
                case TableBlock table:
                    names.AddRange(Enumerable.Range(0, table.Grid.Rows).Select(r => Row(table.Id, r)));
                    names.AddRange(
                        table
                            .Grid.Cells.SelectMany(c => c.Runs)
                            .Where(r => r.IsSlot && manuscript.Slot(r.SlotId).Text.Length > 0)
                            .Select(r => Slot(r.SlotId))
                    );
                    break;
            }
        }

        return names;
    }

    /// <summary>The pagination of a PDF that has the targets as named destinations.</summary>
    public static Pagination Read(Manuscript manuscript, string path)
    {
        var reader = new LinkReader(path);
        var pageOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var target in Of(manuscript))
        {
            if (reader.PageOfName(target) is { } page)
            {
                pageOf[target] = page;
            }
        }

        return Pagination(manuscript, pageOf, reader.Pages);
    }

    /// <summary>The pagination that follows from the pages of the targets.</summary>
    /// <param name="manuscript">The document.</param>
    /// <param name="pageOf">Page of each target.</param>
    /// <param name="pages">Pages in all.</param>
    private static Pagination Pagination(Manuscript manuscript, IReadOnlyDictionary<string, int> pageOf, int pages)
    {
        var result = new Pagination { Pages = pages };
        foreach (var block in manuscript.Blocks)
        {
            var rows = block is TableBlock table ? Enumerable.Range(0, table.Grid.Rows).Select(r => Row(table.Id, r)) : [];
            foreach (var name in rows.Append(block.Id).Append(EndOf(block.Id)))
            {
                if (pageOf.TryGetValue(name, out var page))
                {
                    result.Add(block.Id, page);
                }
            }
        }

        foreach (var slot in manuscript.Slots)
        {
            if (pageOf.TryGetValue(Slot(slot.Id), out var page))
            {
                result.AddSlot(slot.Id, page);
            }
        }

        return result;
    }
}
