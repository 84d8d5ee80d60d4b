using Ingest.Model;
using Ingest.Pdf.Fonts;
using Ingest.Pdf.Tests.Support;

namespace Ingest.Pdf.Tests.Fonts;

public sealed class CompositeFontTests
{
    private const string Gb1 = "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>";

    [Fact]
    public void A_chinese_font_that_is_not_embedded_is_read_through_its_encoding()
    {
        Assert.SkipUnless(PredefinedCMaps.AreInstalled, "poppler-data is not installed");

        // 表1 in GBK; the CID of the digit has half the width.
        var page = Page("/Encoding /GBK-EUC-H", $"{Gb1} /DW 1000 /W [814 939 500]", "<B1ED31B1ED>");
        Assert.Equal("表1表", Reading.TextOf(page));
        Assert.Equal([10, 5, 10], page.Glyphs.Select(glyph => Math.Round(glyph.Box.Width, 6)));
    }

    [Fact]
    public void Codes_that_are_unicode_need_no_table() =>
        Assert.Equal("决算", Reading.TextOf(Page("/Encoding /UniGB-UCS2-H", Gb1, "<51B37B97>")));

    [Fact]
    public void Widths_come_as_lists_and_as_ranges()
    {
        var glyphs = Page("/Encoding /Identity-H", "/DW 700 /W [1 [100 200] 5 6 300 20 400 400]", "<00010002000500060007014000FF>").Glyphs;
        Assert.Equal([1, 2, 3, 3, 7, 4, 4], glyphs.Select(glyph => Math.Round(glyph.Box.Width, 6)));
    }

    [Fact]
    public void Vertical_writing_goes_down_from_the_middle_of_the_top()
    {
        var page = Page("/Encoding /Identity-V", "/DW2 [880 -900] /W2 [2 [-500 300 880]]", "<000100020003>", "100 700 Td");
        Assert.All(page.Glyphs, glyph => Assert.Equal(90, glyph.Rotation));
        Assert.All(page.Glyphs, glyph => Reading.Near(100, glyph.Baseline));
        Reading.Near(new Box(95, 142, 105, 151), page.Glyphs[0].Box);
        Reading.Near(new Box(97, 151, 107, 156), page.Glyphs[1].Box);
        Reading.Near(156, page.Glyphs[2].Box.Y0);
    }

    [Fact]
    public void An_embedded_cmap_cuts_and_maps_the_codes()
    {
        var pdf = new TinyPdf();
        var map = pdf.AddStream("/Type /CMap", "1 begincodespacerange <00> <FF> endcodespacerange 1 begincidrange <41> <42> 7 endcidrange");
        var text = pdf.AddStream("", "1 beginbfrange <41> <42> <5E74> endbfrange");
        AddPage(pdf, $"/Encoding {map} 0 R /ToUnicode {text} 0 R", "/W [8 [500]]", "(AB)");
        var glyphs = Reading.FirstPage(pdf.Build()).Glyphs;
        Assert.Equal(["年", "幵"], glyphs.Select(glyph => glyph.Text));
        Reading.Near(5, glyphs[1].Box.Width);
    }

    [Fact]
    public void Radicals_in_ToUnicode_are_folded()
    {
        var pdf = new TinyPdf();
        var text = pdf.AddStream("", "2 beginbfchar <0001> <2F40> <0002> <2ED4> endbfchar");
        AddPage(pdf, $"/Encoding /Identity-H /ToUnicode {text} 0 R", "", "<00010002>");
        Assert.Equal("支门", Reading.TextOf(pdf.Build()));
    }

    [Fact]
    public void The_embedded_font_knows_what_the_file_does_not_say()
    {
        var pdf = new TinyPdf();
        var program = pdf.AddStream("", FontPrograms.TrueType((0x8868, 3), (0x2F40, 4)));
        var map = pdf.AddStream("", [0, 0, 0, 3]);
        AddPage(
            pdf,
            "/Encoding /Identity-H",
            $"/Subtype /CIDFontType2 /CIDToGIDMap {map} 0 R /FontDescriptor << /FontFile2 {program} 0 R >>",
            "<00010009>"
        );
        Assert.Equal("表\uFFFD", Reading.TextOf(pdf.Build()));
    }

    private static PrintedPage Page(string fontEntries, string cidEntries, string shown, string move = "10 700 Td")
    {
        var pdf = new TinyPdf();
        AddPage(pdf, fontEntries, cidEntries, shown, move);
        return Reading.FirstPage(pdf.Build());
    }

    private static void AddPage(TinyPdf pdf, string fontEntries, string cidEntries, string shown, string move = "10 700 Td")
    {
        var cidFont = pdf.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun {cidEntries} >>");
        var font = pdf.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /DescendantFonts [{cidFont} 0 R] {fontEntries} >>");
        pdf.AddPage($"BT /F1 10 Tf {move} {shown} Tj ET", $"<< /Font << /F1 {font} 0 R >> >>");
    }
}
