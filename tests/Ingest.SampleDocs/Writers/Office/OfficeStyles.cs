using System.Globalization;
using System.Text;
using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers.Office;

/// <summary>The styles of a flat OpenDocument text: paragraphs, pages and, for each table, its columns and cells.</summary>
internal static class OfficeStyles
{
    private const string Song = "AR PL UMing CN";
    private const string Hei = "WenQuanYi Zen Hei";

    /// <summary>The fonts.</summary>
    public static string Fonts =>
        $"<office:font-face-decls><style:font-face style:name=\"Song\" svg:font-family=\"'{Song}'\"/><style:font-face style:name=\"Hei\" svg:font-family=\"'{Hei}'\"/><style:font-face style:name=\"Latin\" svg:font-family=\"'Liberation Serif'\"/></office:font-face-decls>";

    /// <summary>Page layouts and the styles of paragraphs and tables.</summary>
    public static string Automatic(Manuscript manuscript)
    {
        var text = new StringBuilder("<office:automatic-styles>");
        text.Append(Page("Tall", "21cm", "29.7cm", "portrait", "2.6cm")).Append(Page("Broad", "29.7cm", "21cm", "landscape", "2cm"));
        Add(text, "Body", "Song", 15, "justify", "fo:text-indent=\"1.06cm\" fo:line-height=\"180%\"");
        Add(text, "Cover", "Hei", 26, "center", "fo:margin-top=\"1cm\"");
        Add(text, "H1", "Hei", 20, "center", "fo:line-height=\"180%\" fo:keep-with-next=\"always\"");
        Add(text, "H2", "Hei", 15, "start", "fo:text-indent=\"1.06cm\" fo:line-height=\"180%\" fo:keep-with-next=\"always\"");
        Add(
            text,
            "Toc",
            "Song",
            13,
            "start",
            "fo:line-height=\"170%\"",
            "<style:tab-stops><style:tab-stop style:position=\"15.8cm\" style:type=\"right\" style:leader-style=\"dotted\" style:leader-text=\".\"/></style:tab-stops>"
        );
        Add(text, "Title", "Hei", 16, "center", "fo:keep-with-next=\"always\"");
        Add(text, "Small", "Song", 9, "start", "");
        Add(text, "Middle", "Song", 10, "center", "fo:keep-with-next=\"always\"");
        Add(text, "Right", "Song", 9, "end", "fo:keep-with-next=\"always\"");
        Add(
            text,
            "Unit",
            "Song",
            9,
            "start",
            "fo:keep-with-next=\"always\"",
            "<style:tab-stops><style:tab-stop style:position=\"15.8cm\" style:type=\"right\"/></style:tab-stops>"
        );
        Add(
            text,
            "WideUnit",
            "Song",
            9,
            "start",
            "fo:keep-with-next=\"always\"",
            "<style:tab-stops><style:tab-stop style:position=\"25.7cm\" style:type=\"right\"/></style:tab-stops>"
        );
        foreach (var (name, align) in new[] { ("CellLeft", "start"), ("CellCentre", "center"), ("CellRight", "end") })
        {
            Add(text, name, "Song", 8.5, align, "");
        }

        text.Append(
            "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"0.5pt solid #000000\" fo:padding=\"0.05cm\" style:vertical-align=\"middle\"/></style:style>"
        );
        foreach (var table in manuscript.Tables)
        {
            Columns(text, table);
        }

        return text.Append("</office:automatic-styles>").ToString();
    }

    /// <summary>The page kinds: text pages with numbers, wide pages, the cover without a number.</summary>
    public static string Masters
    {
        get
        {
            const string Footer =
                "<style:footer><text:p text:style-name=\"Middle\">— <text:page-number text:select-page=\"current\"/> —</text:p></style:footer>";
            return "<office:master-styles>"
                + $"<style:master-page style:name=\"Standard\" style:page-layout-name=\"Tall\">{Footer}</style:master-page>"
                + $"<style:master-page style:name=\"Wide\" style:page-layout-name=\"Broad\">{Footer}</style:master-page>"
                + "<style:master-page style:name=\"Plain\" style:page-layout-name=\"Tall\"/></office:master-styles>";
        }
    }

    private static string Page(string name, string width, string height, string orientation, string margin) =>
        $"<style:page-layout style:name=\"{name}\"><style:page-layout-properties fo:page-width=\"{width}\" fo:page-height=\"{height}\" style:print-orientation=\"{orientation}\" fo:margin=\"{margin}\" fo:margin-bottom=\"1.2cm\"/><style:footer-style><style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-top=\"0.5cm\"/></style:footer-style></style:page-layout>";

    private static void Add(StringBuilder text, string name, string font, double size, string align, string more, string children = "")
    {
        // A style of each kind in a variant that starts a text page and one that starts a wide page.
        foreach (
            var (suffix, master) in new[]
            {
                ("", ""),
                ("Tall", " style:master-page-name=\"Standard\""),
                ("Broad", " style:master-page-name=\"Wide\""),
                ("Plain", " style:master-page-name=\"Plain\""),
            }
        )
        {
            text.Append(CultureInfo.InvariantCulture, $"<style:style style:name=\"{name}{suffix}\" style:family=\"paragraph\"{master}>");
            text.Append(
                CultureInfo.InvariantCulture,
                $"<style:paragraph-properties fo:text-align=\"{align}\" {more}>{children}</style:paragraph-properties>"
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"<style:text-properties style:font-name=\"Latin\" style:font-name-asian=\"{font}\" fo:font-size=\"{size}pt\" style:font-size-asian=\"{size}pt\"/></style:style>"
            );
        }
    }

    private static void Columns(StringBuilder text, TableBlock table)
    {
        var width = table.Landscape ? "25.7cm" : "15.8cm";
        text.Append(
            CultureInfo.InvariantCulture,
            $"<style:style style:name=\"T{table.Id}\" style:family=\"table\"><style:table-properties style:width=\"{width}\" table:align=\"margins\" table:border-model=\"collapsing\"/></style:style>"
        );
        for (var i = 0; i < table.Widths.Count; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"<style:style style:name=\"T{table.Id}.{i}\" style:family=\"table-column\"><style:table-column-properties style:rel-column-width=\"{table.Widths[i] * 100:0}*\"/></style:style>"
            );
        }
    }
}
