using Ingest.Pdf.Tests.Support;

namespace Ingest.Pdf.Tests.Fonts;

public sealed class SimpleFontTests
{
    [Fact]
    public void Differences_name_the_characters() =>
        Assert.Equal(
            "表€1",
            Reading.TextOf(TinyPdf.OnePage(Shown("<010203>"), Font("/Encoding << /Differences [1 /uni8868 /Euro /one] >>")))
        );

    [Fact]
    public void ToUnicode_wins_over_the_encoding_unless_it_says_nothing()
    {
        var pdf = new TinyPdf();
        var map = pdf.AddStream("", "3 beginbfchar <41> <8868> <42> <0000> <43> <FFFD> endbfchar");
        var font = pdf.Add(Font($"/Encoding /WinAnsiEncoding /ToUnicode {map} 0 R"));
        pdf.AddPage(Shown("(ABCD)"), $"<< /Font << /F1 {font} 0 R >> >>");
        Assert.Equal("表BCD", Reading.TextOf(pdf.Build()));
    }

    [Fact]
    public void Bytes_that_look_like_a_byte_order_mark_are_characters() =>
        Assert.Equal("þÿA", Reading.TextOf(TinyPdf.OnePage(Shown("<FEFF41>"), Font("/Encoding /WinAnsiEncoding"))));

    [Fact]
    public void A_code_nobody_names_is_the_replacement_character() =>
        Assert.Equal("\uFFFD", Reading.TextOf(TinyPdf.OnePage(Shown("<01>"), Font("/Encoding << /Differences [1 /g7] >>"))));

    [Fact]
    public void Standard_fonts_have_their_encodings_and_widths()
    {
        var glyphs = Reading.FirstPage(TinyPdf.OnePage(Shown("<61B1>"), "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>")).Glyphs;
        Assert.Equal(["α", "±"], glyphs.Select(glyph => glyph.Text));
        Reading.Near(10 + 6.31, glyphs[1].Box.X0);
    }

    [Fact]
    public void Widths_count_from_the_first_character_and_fall_back_to_the_missing_width()
    {
        var font = Font("/Encoding /WinAnsiEncoding /FirstChar 66 /Widths [500] /FontDescriptor << /MissingWidth 250 >>");
        var glyphs = Reading.FirstPage(TinyPdf.OnePage(Shown("(ABC)"), font)).Glyphs;
        Assert.Equal([2.5, 5, 2.5], glyphs.Select(glyph => Math.Round(glyph.Box.Width, 6)));
    }

    [Theory]
    [InlineData("/BaseFont /ABCDEF+Song-Bold", true)]
    [InlineData("/BaseFont /TimesNewRoman,Bold", true)]
    [InlineData("/BaseFont /X /FontDescriptor << /Flags 262148 >>", true)]
    [InlineData("/BaseFont /X /FontDescriptor << /FontWeight 700 >>", true)]
    [InlineData("/BaseFont /X /FontDescriptor << /StemV 151 >>", false)]
    [InlineData("/BaseFont /SimSun /FontDescriptor << /StemV 80 /FontWeight 400 /Flags 4 >>", false)]
    public void Names_flags_and_weights_make_a_font_bold(string entries, bool expected) =>
        Assert.Equal(
            expected,
            Reading.FirstPage(TinyPdf.OnePage(Shown("(A)"), $"<< /Type /Font /Subtype /TrueType {entries} >>")).Glyphs[0].Bold
        );

    [Theory]
    [InlineData("/Ascent 859 /Descent -141", 8.59, 1.41)]
    [InlineData("/Ascent 859 /Descent 141", 8.59, 1.41)]
    [InlineData("/Ascent 0 /Descent 0", 8.8, 1.2)]
    [InlineData("/Ascent 220 /Descent -36", 8.8, 1.2)]
    [InlineData("/Ascent 1491 /Descent -431", 8.8, 1.2)]
    public void The_height_of_letters_comes_from_the_descriptor_where_it_makes_sense(string entries, double above, double below)
    {
        var box = Reading.FirstPage(TinyPdf.OnePage(Shown("(A)"), Font($"/FontDescriptor << {entries} >>"))).Glyphs[0].Box;
        Reading.Near(142 - above, box.Y0);
        Reading.Near(142 + below, box.Y1);
    }

    [Fact]
    public void A_type_3_font_is_measured_in_its_own_space()
    {
        var pdf = new TinyPdf();
        var letter = pdf.AddStream("", "95 0 4 -75 84 9 d1 4 -75 m 4 9 l 84 9 l f");
        var map = pdf.AddStream("", "1 beginbfchar <01> <8868> endbfchar");
        var font = pdf.Add(
            $"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.01 0 0 -0.01 0 0] /CharProcs << /a {letter} 0 R >> "
                + $"/Encoding << /Differences [1 /a] >> /FirstChar 1 /Widths [95] /ToUnicode {map} 0 R >>"
        );
        pdf.AddPage(Shown("<0101>"), $"<< /Font << /F1 {font} 0 R >> >>");
        var glyphs = Reading.FirstPage(pdf.Build()).Glyphs;
        Assert.Equal("表", glyphs[0].Text);
        Reading.Near(new Ingest.Model.Box(10, 142 - 7.5, 19.5, 142 + 0.9), glyphs[0].Box);
        Reading.Near(10, glyphs[0].FontSize);
        Reading.Near(19.5, glyphs[1].Box.X0);
    }

    [Fact]
    public void An_embedded_type_1_program_names_its_codes()
    {
        var pdf = new TinyPdf();
        var program = pdf.AddStream(
            "",
            "%!PS-AdobeFont-1.0: X\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\ndup 1 /Euro put\ndup 2 /seven put\nreadonly def\ncurrentfile eexec"
        );
        var font = pdf.Add(Font($"/FontDescriptor << /Flags 4 /FontFile {program} 0 R >>"));
        pdf.AddPage(Shown("<010241>"), $"<< /Font << /F1 {font} 0 R >> >>");
        Assert.Equal("€7A", Reading.TextOf(pdf.Build()));
    }

    private static string Font(string entries) => $"<< /Type /Font /Subtype /Type1 /BaseFont /Any {entries} >>";

    private static string Shown(string text) => $"BT /F1 10 Tf 10 700 Td {text} Tj ET";
}
