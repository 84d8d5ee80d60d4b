using Ingest.Model;
using Ingest.Pdf.Tests.Support;

namespace Ingest.Pdf.Tests.Content;

public sealed class RulingTests
{
    [Theory]
    [InlineData("2 w 10 700 m 110 700 l S")]
    [InlineData("10 699 100 2 re f")]
    [InlineData("10 699 m 110 699 l 110 701 l 10 701 l f")]
    [InlineData("10 699 m 110 699 l 109 701 l 11 701 l h f*")]
    [InlineData("100 w 60 699 m 60 701 l S")]
    [InlineData("q 1 0 0 1 0 700 cm 2 w 10 0 m 110 0.01 l S Q")]
    [InlineData("/Pattern cs /P scn 10 699 100 2 re f")]
    public void A_horizontal_line_is_a_ruling_however_it_is_drawn(string content)
    {
        var ruling = Assert.Single(RulingsOf(content));
        Assert.True(ruling.IsHorizontal);
        Reading.Near(new Box(10, 142, 110, 142), ruling.Box, 0.02);
        Reading.Near(2, ruling.Thickness, 0.02);
    }

    [Fact]
    public void A_vertical_line_is_a_ruling()
    {
        var ruling = Assert.Single(RulingsOf("0.5 w 50 100 m 50 300 l S"));
        Assert.False(ruling.IsHorizontal);
        Reading.Near(new Box(50, 542, 50, 742), ruling.Box);
        Reading.Near(0.5, ruling.Thickness);
    }

    [Fact]
    public void A_stroked_rectangle_has_four_sides()
    {
        var rulings = RulingsOf("1 w 100 100 200 50 re S");
        Assert.Equal(2, rulings.Count(ruling => ruling.IsHorizontal));
        Assert.Equal(4, rulings.Count);
    }

    [Theory]
    [InlineData("100 100 200 50 re 101 101 198 48 re f*")]
    [InlineData("100 100 200 50 re 101 101 m 101 149 l 299 149 l 299 101 l h f")]
    public void A_frame_of_two_rectangles_has_four_sides(string content)
    {
        var rulings = RulingsOf(content);
        Assert.Equal(4, rulings.Count);
        Assert.All(rulings, ruling => Reading.Near(1, ruling.Thickness));
        Reading.Near(new Box(100, 692.5, 300, 692.5), rulings[0].Box);
    }

    [Theory]
    [InlineData("100 100 200 50 re 101 101 198 48 re f")]
    [InlineData("100 100 200 50 re 120 120 10 10 re f*")]
    [InlineData("100 100 200 50 re 400 100 200 50 re f*")]
    public void Two_rectangles_otherwise_are_no_frame(string content) => Assert.Empty(RulingsOf(content));

    [Fact]
    public void Projecting_caps_lengthen_a_line() => Reading.Near(102, RulingsOf("2 w 2 J 10 700 m 110 700 l S")[0].Length);

    [Theory]
    [InlineData("1 g 10 699 100 2 re f")]
    [InlineData("1 1 1 RG 10 700 m 110 700 l S")]
    [InlineData("0 0 0 0 k 10 699 100 2 re f")]
    [InlineData("/Clear gs 10 699 100 2 re f 10 700 m 110 700 l S")]
    [InlineData("10 600 100 20 re f")]
    [InlineData("10 700 m 110 720 l S")]
    [InlineData("10 700 m 40 700 70 700 110 700 c S")]
    [InlineData("10 700 m 110 700 l n")]
    [InlineData("10 699 m 110 699 l 60 701 l f")]
    public void White_transparent_slanted_and_large_shapes_are_none(string content) => Assert.Empty(RulingsOf(content));

    [Fact]
    public void Colours_come_back_with_the_graphics_state() =>
        Assert.Single(RulingsOf("q 1 G 1 g 10 600 m 110 600 l S Q 10 700 m 110 700 l S"));

    [Fact]
    public void A_colour_space_that_begins_white_on_nothing_is_black() => Assert.Single(RulingsOf("1 g /DeviceCMYK cs 10 699 100 2 re f"));

    [Fact]
    public void The_clip_cuts_a_ruling()
    {
        var ruling = Assert.Single(RulingsOf("q 50 0 500 842 re W n 2 w 10 700 m 110 700 l S 10 20 m 40 20 l S Q"));
        Reading.Near(new Box(50, 142, 110, 142), ruling.Box);
    }

    [Fact]
    public void A_thin_image_is_a_ruling() => Assert.Single(RulingsOf("q 100 0 0 1 10 700 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0\nEI Q"));

    [Fact]
    public void A_hairline_has_no_thickness() => Assert.Equal(0, Assert.Single(RulingsOf("0 w 10 700 m 110 700 l S")).Thickness);

    private static IReadOnlyList<Ruling> RulingsOf(string content) =>
        Reading.FirstPage(TinyPdf.OnePage(content, resources: "/ExtGState << /Clear << /ca 0 /CA 0 >> >>")).Rulings;
}
