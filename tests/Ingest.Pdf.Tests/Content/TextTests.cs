using Ingest.Model;
using Ingest.Pdf.Tests.Support;

namespace Ingest.Pdf.Tests.Content;

public sealed class TextTests
{
    [Fact]
    public void A_glyph_is_its_advance_by_its_height_from_the_top_left_of_the_page()
    {
        var glyph = Reading.FirstPage(TinyPdf.OnePage("BT /F1 10 Tf 100 700 Td (A) Tj ET")).Glyphs[0];
        Assert.Equal("A", glyph.Text);
        Reading.Near(new Box(100, 142 - 8.8, 106.67, 142 + 1.2), glyph.Box);
        Reading.Near(142, glyph.Baseline);
        Reading.Near(10, glyph.FontSize);
        Assert.Equal(0, glyph.Rotation);
    }

    [Fact]
    public void Spacing_scaling_and_adjustments_move_the_next_glyph()
    {
        var glyphs = Reading.FirstPage(TinyPdf.OnePage("BT /F1 10 Tf 2 Tc 3 Tw 200 Tz 10 700 Td [(A) 100 ( B)] TJ ET")).Glyphs;
        Reading.Near(10, glyphs[0].Box.X0);

        // (6.67 + 2) · 2 − 2 for the space, then (2.78 + 2 + 3) · 2 for B.
        Reading.Near(10 + 17.34 - 2, glyphs[1].Box.X0);
        Reading.Near(10 + 17.34 - 2 + 15.56, glyphs[2].Box.X0);
    }

    [Fact]
    public void Lines_follow_each_other_by_the_leading()
    {
        var glyphs = Reading
            .FirstPage(TinyPdf.OnePage("BT /F1 10 Tf 10 700 Td 12 TL (A) ' 1 2 (B) \" 0 -20 TD (C) Tj T* (D) Tj ET"))
            .Glyphs;
        Assert.Equal([154, 166, 186, 206], glyphs.Select(glyph => Math.Round(glyph.Baseline, 6)));
    }

    [Fact]
    public void Slanted_letters_stand_where_upright_ones_would()
    {
        var glyph = Reading.FirstPage(TinyPdf.OnePage("BT /F1 10 Tf 1 0 0.5 1 100 700 Tm (A) Tj ET")).Glyphs[0];
        Reading.Near(new Box(100, 142 - 8.8, 106.67, 142 + 1.2), glyph.Box);
        Reading.Near(10, glyph.FontSize);
    }

    [Theory]
    [InlineData("1 0 0 1", 0)]
    [InlineData("0 1 -1 0", 270)]
    [InlineData("-1 0 0 -1", 180)]
    [InlineData("0 -1 1 0", 90)]
    public void The_text_matrix_turns_the_reading_direction(string matrix, int rotation)
    {
        var glyph = Reading.FirstPage(TinyPdf.OnePage($"BT /F1 10 Tf {matrix} 300 400 Tm (A) Tj ET")).Glyphs[0];
        Assert.Equal(rotation, glyph.Rotation);
        Reading.Near(rotation is 0 or 180 ? 442 : 300, glyph.Baseline);
        Reading.Near(10, glyph.FontSize);
    }

    [Theory]
    [InlineData(0, 100, 142, 595, 842)]
    [InlineData(90, 700, 100, 842, 595)]
    [InlineData(180, 495, 700, 595, 842)]
    [InlineData(270, 142, 495, 842, 595)]
    public void A_turned_page_is_measured_as_it_is_displayed(int rotate, double x, double y, double width, double height)
    {
        // Text that reads upright on the displayed page, at the same corner of the sheet.
        var page = Reading.FirstPage(TinyPdf.OnePage("BT /F1 10 Tf 100 700 Td (A) Tj ET", pageEntries: $"/Rotate {rotate}"));
        var glyph = page.Glyphs[0];
        Assert.Equal((width, height, rotate), (page.Width, page.Height, page.Rotation));
        Assert.Equal(rotate, glyph.Rotation);
        Reading.Near(rotate is 0 or 180 ? y : x, glyph.Baseline);
        Assert.True(glyph.Box.Inflate(0.01).Contains(x, y));
    }

    [Fact]
    public void The_crop_box_cuts_and_moves_the_page()
    {
        var page = Reading.FirstPage(
            TinyPdf.OnePage("BT /F1 10 Tf 100 700 Td (A) Tj 400 0 Td (B) Tj ET", pageEntries: "/CropBox [50 600 350 800]")
        );
        Assert.Equal("A", Reading.TextOf(page));
        Reading.Near(50, page.Glyphs[0].Box.X0);
        Reading.Near(100, page.Glyphs[0].Baseline);
    }

    [Fact]
    public void Text_outside_the_clip_is_not_printed() =>
        Assert.Equal(
            "BC",
            Reading.TextOf(
                TinyPdf.OnePage("q 0 0 50 900 re W n BT /F1 10 Tf 100 700 Td (A) Tj -90 0 Td (B) Tj ET Q BT /F1 10 Tf 100 700 Td (C) Tj ET")
            )
        );

    [Fact]
    public void Invisible_text_is_kept_and_says_so()
    {
        var glyph = Reading.FirstPage(TinyPdf.OnePage("BT /F1 10 Tf 3 Tr 100 700 Td (A) Tj ET")).Glyphs[0];
        Assert.Equal(3, glyph.RenderingMode);
    }

    [Fact]
    public void Stroked_text_is_bold() =>
        Assert.True(Reading.FirstPage(TinyPdf.OnePage("BT /F1 10 Tf 2 Tr 100 700 Td (A) Tj ET")).Glyphs[0].Bold);

    [Fact]
    public void Text_printed_again_a_hair_beside_is_printed_once_and_bold()
    {
        var page = Reading.FirstPage(TinyPdf.OnePage("BT /F1 10 Tf 100 700 Td (AA) Tj ET BT /F1 10 Tf 100.3 700.2 Td (AA) Tj ET"));
        Assert.Equal("AA", Reading.TextOf(page));
        Assert.All(page.Glyphs, glyph => Assert.True(glyph.Bold));
    }

    [Fact]
    public void Text_printed_again_at_the_same_place_is_printed_once()
    {
        var page = Reading.FirstPage(TinyPdf.OnePage("BT /F1 10 Tf 100 700 Td (AA) Tj ET BT /F1 10 Tf 100 700 Td (AA) Tj ET"));
        Assert.Equal("AA", Reading.TextOf(page));
        Assert.All(page.Glyphs, glyph => Assert.False(glyph.Bold));
    }

    [Fact]
    public void Dots_that_stand_close_are_no_repetition() =>
        Assert.Equal("....", Reading.TextOf(TinyPdf.OnePage("BT /F1 10 Tf -1 Tc 100 700 Td (....) Tj ET")));

    [Fact]
    public void Forms_draw_with_their_own_matrix_box_and_resources()
    {
        var pdf = new TinyPdf();
        var font = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var form = pdf.AddStream(
            $"/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [2 0 0 2 10 20] /Resources << /Font << /G {font} 0 R >> >>",
            "BT /G 10 Tf 10 10 Td (A) Tj 200 0 Td (outside) Tj ET"
        );
        pdf.AddPage("q 1 0 0 1 100 0 cm /X Do Q BT /G 10 Tf (not found) Tj ET", $"<< /XObject << /X {form} 0 R >> >>");
        var page = Reading.FirstPage(pdf.Build());
        Assert.Equal("A", Reading.TextOf(page));
        Reading.Near(130, page.Glyphs[0].Box.X0);
        Reading.Near(842 - 40, page.Glyphs[0].Baseline);
        Reading.Near(20, page.Glyphs[0].FontSize);
    }

    [Fact]
    public void Annotations_print_their_appearance()
    {
        var pdf = new TinyPdf();
        var font = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var look = pdf.AddStream(
            $"/Subtype /Form /BBox [0 0 50 10] /Resources << /Font << /G {font} 0 R >> >>",
            "BT /G 10 Tf 1 1 Td (12.50) Tj ET"
        );
        var field = pdf.Add($"<< /Subtype /Widget /Rect [100 200 200 220] /F 4 /AP << /N << /On {look} 0 R >> >> /AS /On >>");
        var hidden = pdf.Add($"<< /Subtype /Widget /Rect [100 300 200 320] /F 2 /AP << /N {look} 0 R >> >>");
        pdf.AddPage("q 5 0 0 5 0 0 cm", "<< >>", $"/Annots [{field} 0 R {hidden} 0 R]");
        var page = Reading.FirstPage(pdf.Build());
        Assert.Equal("12.50", Reading.TextOf(page));
        Reading.Near(102, page.Glyphs[0].Box.X0);
        Reading.Near(842 - 202, page.Glyphs[0].Baseline);
    }

    [Fact]
    public void Hidden_layers_print_nothing_but_move_on()
    {
        var pdf = new TinyPdf();
        var font = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var off = pdf.Add("<< /Type /OCG /Name (off) >>");
        var on = pdf.Add("<< /Type /OCG /Name (on) >>");
        pdf.WithCatalog($"/OCProperties << /OCGs [{off} 0 R {on} 0 R] /D << /OFF [{off} 0 R] >> >>");
        pdf.AddPage(
            "BT /F1 10 Tf 10 700 Td /OC /L0 BDC (A) Tj /Span BMC (A) Tj EMC EMC /OC /L1 BDC (B) Tj EMC ET",
            $"<< /Font << /F1 {font} 0 R >> /Properties << /L0 {off} 0 R /L1 {on} 0 R >> >>"
        );
        var page = Reading.FirstPage(pdf.Build());
        Assert.Equal("B", Reading.TextOf(page));
        Reading.Near(10 + 13.34, page.Glyphs[0].Box.X0);
    }

    [Fact]
    public void An_inline_image_may_hold_anything()
    {
        const string image = "q 30 0 0 20 100 100 cm BI /W 4 /H 2 /BPC 8 /CS /G /IM false ID 1 EI (2)\nEI Q";
        var page = Reading.FirstPage(TinyPdf.OnePage(image + " BT /F1 10 Tf 10 700 Td (A) Tj ET"));
        Assert.Equal("A", Reading.TextOf(page));
        var placement = Assert.Single(page.Images);
        Assert.Equal((4, 2), (placement.PixelWidth, placement.PixelHeight));
        Reading.Near(new Box(100, 722, 130, 742), placement.Box);
    }
}
