using System.Globalization;
using System.Security;
using System.Text;
using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers.Office;

/// <summary>A manuscript as one flat OpenDocument text (.fodt).</summary>
internal sealed class OfficeDocument(Manuscript manuscript)
{
    private const string Namespaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private readonly StringBuilder xml = new();
    private bool wide;

    /// <summary>The XML.</summary>
    /// <param name="pages">Where everything stands, for the contents page; none in the first pass.</param>
    public string Write(Pagination? pages)
    {
        xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document ").Append(Namespaces);
        xml.Append(" office:version=\"1.3\" office:mimetype=\"application/vnd.oasis.opendocument.text\">");
        xml.Append("<office:meta><dc:title>").Append(Text(manuscript.Title)).Append("</dc:title></office:meta>");
        xml.Append(OfficeStyles.Fonts).Append(OfficeStyles.Automatic(manuscript)).Append(OfficeStyles.Masters);
        xml.Append("<office:body><office:text>\n");
        foreach (var block in manuscript.Blocks)
        {
            Write(block, pages);
        }

        return xml.Append("</office:text></office:body></office:document>\n").ToString();
    }

    private void Write(Block block, Pagination? pages)
    {
        var landscape = block is TableBlock { Landscape: true };
        var start = block.PageBreakBefore || landscape != wide ? (landscape ? "Broad" : "Tall") : "";
        wide = landscape;
        switch (block)
        {
            case CoverBlock cover:
                for (var i = 0; i < cover.Lines.Count + 5; i++)
                {
                    Paragraph(i == 0 ? "CoverPlain" : "Cover", i < 5 ? "" : Text(cover.Lines[i - 5]));
                }

                break;
            case ContentsBlock contents:
                Contents(contents, pages);
                break;
            case HeadingBlock heading:
                Paragraph((heading.Level == 1 ? "H1" : "H2") + start, Mark(heading.Id) + Text(heading.Text));
                break;
            case ParagraphBlock paragraph:
                Paragraph("Body" + start, Mark(paragraph.Id) + Runs(paragraph.Runs) + Mark(TextTargets.EndOf(paragraph.Id)));
                break;
            case TableBlock table:
                Table(table, start);
                break;
        }
    }

    private void Contents(ContentsBlock contents, Pagination? pages)
    {
        foreach (var heading in manuscript.Blocks.OfType<HeadingBlock>().Where(h => h.Level <= contents.Depth && h.Text != "目 录"))
        {
            var page = pages?.Of(heading.Id) is [var first, ..] ? first.ToString(CultureInfo.InvariantCulture) : "0";
            Paragraph("Toc", (heading.Level > 1 ? "<text:s text:c=\"4\"/>" : "") + Text(heading.Text) + "<text:tab/>" + page);
        }
    }

    private void Table(TableBlock table, string start)
    {
        (string Style, string Content)[] lines =
        [
            ("Title", Text(table.Title)),
            ("Middle", Text(table.Subtitle)),
            ("Right", Text(table.FormNumber)),
            (
                table.Landscape ? "WideUnit" : "Unit",
                table.DepartmentLine.Length + table.UnitLine.Length == 0
                    ? ""
                    : Text(table.DepartmentLine) + "<text:tab/>" + Text(table.UnitLine)
            ),
        ];
        foreach (var (style, content) in lines.Where(l => l.Content.Length > 0))
        {
            Paragraph(style + start, content);
            start = "";
        }

        xml.Append(CultureInfo.InvariantCulture, $"<table:table table:name=\"{table.Id}\" table:style-name=\"T{table.Id}\">");
        for (var i = 0; i < table.Grid.Columns; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<table:table-column table:style-name=\"T{table.Id}.{i}\"/>");
        }

        var origins = table.Grid.Cells.ToDictionary(c => (c.Row, c.Column));
        if (table.RepeatsHeader && table.Grid.HeaderRows > 0)
        {
            xml.Append("<table:table-header-rows>");
            Rows(table, origins, 0, table.Grid.HeaderRows);
            xml.Append("</table:table-header-rows>");
            Rows(table, origins, table.Grid.HeaderRows, table.Grid.Rows);
        }
        else
        {
            Rows(table, origins, 0, table.Grid.Rows);
        }

        xml.Append("</table:table>\n");
        Paragraph("Small", Text(table.Note));
    }

    private void Rows(TableBlock table, Dictionary<(int Row, int Column), GridCell> origins, int from, int to)
    {
        for (var row = from; row < to; row++)
        {
            xml.Append("<table:table-row>");
            var marked = false;
            for (var column = 0; column < table.Grid.Columns; column++)
            {
                if (!origins.TryGetValue((row, column), out var cell))
                {
                    xml.Append("<table:covered-table-cell/>");
                    continue;
                }

                var mark = marked ? "" : Mark(TextTargets.Row(table.Id, row));
                marked = true;
                xml.Append(
                    CultureInfo.InvariantCulture,
                    $"<table:table-cell table:style-name=\"Cell\" table:number-rows-spanned=\"{cell.RowSpan}\" table:number-columns-spanned=\"{cell.ColumnSpan}\">"
                );
                Paragraph(
                    cell.Align switch
                    {
                        CellAlign.Left => "CellLeft",
                        CellAlign.Right => "CellRight",
                        _ => "CellCentre",
                    },
                    mark + Runs(cell.Runs)
                );
                xml.Append("</table:table-cell>");
            }

            xml.Append("</table:table-row>\n");
        }
    }

    private void Paragraph(string style, string content) =>
        xml.Append("<text:p text:style-name=\"").Append(style).Append("\">").Append(content).Append("</text:p>\n");

    private string Runs(IReadOnlyList<Run> runs) =>
        string.Concat(
            runs.Select(r => r.IsSlot ? Mark(TextTargets.Slot(r.SlotId)) + Text(manuscript.Slot(r.SlotId).Text) : Text(r.Literal))
        );

    private static string Mark(string name) => $"<text:bookmark text:name=\"{name}\"/>";

    private static string Text(string text) => SecurityElement.Escape(text);
}
