namespace Ingest.SampleDocs.Writers.Web;

/// <summary>The style sheet of the HTML documents: A4 pages with numbers, landscape pages for wide tables, Chinese typesetting.</summary>
internal static class HtmlStyleSheet
{
    /// <summary>The rules.</summary>
    /// <param name="heiti">Whether the text is set in a Gothic instead of a Song face.</param>
    public static string Text(bool heiti)
    {
        var body = heiti
            ? "'WenQuanYi Zen Hei', 'Noto Sans CJK SC', sans-serif"
            : "'AR PL UMing CN', 'Noto Serif CJK SC', 'WenQuanYi Zen Hei', serif";
        return $$"""
            @page { size: A4 portrait; margin: 28mm 26mm 26mm; @bottom-center { content: '— ' counter(page) ' —'; font: 10pt serif; } }
            @page wide { size: A4 landscape; margin: 20mm; }
            @page cover { @bottom-center { content: ''; } }
            * { text-autospace: no-autospace; }
            body { margin: 0; font: 15pt/1.8 {{body}}; text-align: justify; }
            .cover { page: cover; padding-top: 60mm; text-align: center; font: bold 25pt/1.9 'WenQuanYi Zen Hei', sans-serif; }
            h1, h2, h3 { font-family: 'WenQuanYi Zen Hei', 'Noto Sans CJK SC', sans-serif; font-weight: normal; margin: 0; break-after: avoid; }
            h1 { font-size: 20pt; text-align: center; }
            h2, h3 { font-size: 15pt; text-indent: 2em; }
            p { margin: 0; text-indent: 2em; }
            .new { break-before: page; }
            .toc { display: flex; font-size: 13pt; }
            .toc .dots { flex: 1; overflow: hidden; white-space: nowrap; text-align: left; }
            .toc .no { width: 2em; text-align: right; }
            .l2 { padding-left: 2em; }
            .sheet { font-size: 9pt; line-height: 1.25; text-align: left; }
            .wide { page: wide; }
            .sheet .title { font: bold 16pt 'WenQuanYi Zen Hei', sans-serif; text-align: center; }
            .sheet .sub { text-align: center; font-size: 10.5pt; }
            .sheet .no { text-align: right; }
            .sheet .line { display: flex; justify-content: space-between; }
            .sheet .note { margin-top: 2mm; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-bottom: 3mm; }
            td { border: 0.5pt solid #000; padding: 1pt 2pt; text-align: center; word-break: break-word; overflow-wrap: anywhere; height: 13pt; }
            td.l { text-align: left; }
            td.r { text-align: right; }
            thead.once { display: table-row-group; }
            tr { break-inside: auto; }
            .probe { break-before: page; font-size: 6pt; line-height: 1; }
            """;
    }
}
