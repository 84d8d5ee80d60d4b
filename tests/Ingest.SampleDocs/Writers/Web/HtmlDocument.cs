using System.Globalization;
using System.Net;
using System.Text;
using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers.Web;

/// <summary>A manuscript as one HTML file for printing.</summary>
/// <param name="manuscript">The document.</param>
/// <param name="heiti">Whether the text is set in a Gothic face.</param>
internal sealed class HtmlDocument(Manuscript manuscript, bool heiti)
{
    private readonly StringBuilder html = new();

    /// <summary>The HTML.</summary>
    /// <param name="pages">Where everything stands, for the contents page; none in the first pass.</param>
    /// <param name="probe">Whether a page of links to all targets ends the document.</param>
    public string Write(Pagination? pages, bool probe)
    {
        html.Append("<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>")
            .Append(Text(manuscript.Title))
            .Append("</title><style>");
        html.Append(HtmlStyleSheet.Text(heiti)).Append("</style><body>\n");
        foreach (var block in manuscript.Blocks)
        {
            Write(block, pages);
        }

        if (probe)
        {
            html.Append("<div class=\"probe\">");
            foreach (var target in TextTargets.Of(manuscript))
            {
                html.Append("<a href=\"#").Append(target).Append("\">o</a> ");
            }

            html.Append("</div>");
        }

        return html.Append("</body></html>\n").ToString();
    }

    private void Write(Block block, Pagination? pages)
    {
        var fresh = block.PageBreakBefore ? " class=\"new\"" : "";
        switch (block)
        {
            case CoverBlock cover:
                html.Append("<div class=\"cover\">").AppendJoin("<br>", cover.Lines.Select(Text)).Append("</div>\n");
                break;
            case ContentsBlock contents:
                Contents(contents, pages);
                break;
            case HeadingBlock heading:
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<h{heading.Level} id=\"{heading.Id}\"{fresh}>{Text(heading.Text)}</h{heading.Level}>\n"
                );
                break;
            case ParagraphBlock paragraph:
                html.Append(CultureInfo.InvariantCulture, $"<p id=\"{paragraph.Id}\">");
                html.Append(Runs(paragraph.Runs)).Append("<span id=\"").Append(TextTargets.EndOf(paragraph.Id)).Append("\"></span></p>\n");
                break;
            case TableBlock table:
                Table(table);
                break;
        }
    }

    private void Contents(ContentsBlock contents, Pagination? pages)
    {
        foreach (var heading in manuscript.Blocks.OfType<HeadingBlock>().Where(h => h.Level <= contents.Depth && h.Text != "目 录"))
        {
            var page = pages?.Of(heading.Id) is [var first, ..] ? first.ToString(CultureInfo.InvariantCulture) : "0";
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"toc l{heading.Level}\"><span>{Text(heading.Text)}</span>");
            html.Append("<span class=\"dots\">")
                .Append('.', 120)
                .Append("</span><span class=\"no\">")
                .Append(page)
                .Append("</span></div>\n");
        }
    }

    private void Table(TableBlock table)
    {
        var fresh = table.PageBreakBefore ? " new" : "";
        var wide = table.Landscape ? " wide" : "";
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"sheet{wide}{fresh}\" style=\"font-size:{table.FontSize}pt\">\n");
        Caption("title", table.Title);
        Caption("sub", table.Subtitle);
        Caption("no", table.FormNumber);
        if (table.DepartmentLine.Length + table.UnitLine.Length > 0)
        {
            html.Append("<div class=\"line\"><span>").Append(Text(table.DepartmentLine)).Append("</span><span>");
            html.Append(Text(table.UnitLine)).Append("</span></div>\n");
        }

        html.Append("<table><colgroup>");
        var sum = table.Widths.Sum();
        foreach (var width in table.Widths)
        {
            html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{width / sum * 100:0.##}%\">");
        }

        html.Append("</colgroup>");
        Rows(table, 0, table.Grid.HeaderRows, table.RepeatsHeader ? "thead" : "thead class=\"once\"");
        Rows(table, table.Grid.HeaderRows, table.Grid.Rows, "tbody");
        html.Append("</table>\n");
        Caption("note", table.Note);
        html.Append("</div>\n");
    }

    private void Rows(TableBlock table, int from, int to, string tag)
    {
        if (from == to)
        {
            return;
        }

        html.Append('<').Append(tag).Append('>');
        for (var row = from; row < to; row++)
        {
            html.Append("<tr id=\"").Append(TextTargets.Row(table.Id, row)).Append("\">");
            foreach (var cell in table.Grid.Cells.Where(c => c.Row == row))
            {
                html.Append("<td");
                if (cell.RowSpan > 1)
                {
                    html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
                }

                if (cell.ColumnSpan > 1)
                {
                    html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
                }

                html.Append(
                    cell.Align switch
                    {
                        CellAlign.Left => " class=\"l\">",
                        CellAlign.Right => " class=\"r\">",
                        _ => ">",
                    }
                );
                html.Append(Runs(cell.Runs)).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</").Append(tag.Split(' ')[0]).Append('>');
    }

    private void Caption(string style, string text)
    {
        if (text.Length > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"{style}\">{Text(text)}</div>\n");
        }
    }

    private string Runs(IReadOnlyList<Run> runs) =>
        string.Concat(
            runs.Select(r =>
                r.IsSlot ? $"<span id=\"{TextTargets.Slot(r.SlotId)}\">{Text(manuscript.Slot(r.SlotId).Text)}</span>" : Text(r.Literal)
            )
        );

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
