namespace Ingest.Ocr.Tests.Images;

public sealed class ScanCleanerTests
{
    [Theory]
    [InlineData(0.6)]
    [InlineData(-1.5)]
    [InlineData(3.7)]
    public void Skew_is_measured_to_a_twentieth_of_a_degree_and_taken_out(double degrees)
    {
        var image = new Drawing().Table(20, 4, Math.Tan(degrees * Math.PI / 180)).Cleaned();
        Assert.Equal(degrees, image.Skew, 0.05);
        var rulings = RulingFinder.FindRulings(image);
        Assert.Equal(21, rulings.Count(r => r.IsHorizontal));
        Assert.Equal(5, rulings.Count(r => !r.IsHorizontal));
    }

    [Theory]
    [InlineData(1.2)]
    [InlineData(-1.4)]
    public void Skew_is_measured_by_a_few_faint_lines_too(double degrees) =>
        Assert.Equal(degrees, new Drawing().Table(4, 12, Math.Tan(degrees * Math.PI / 180), ink: 150).Cleaned().Skew, 0.1);

    [Fact]
    public void A_few_words_do_not_turn_a_page_of_faint_lines()
    {
        var page = new Drawing().Table(20, 4, Math.Tan(0.6 * Math.PI / 180), ink: 150);
        for (var i = 0; i < 100; i++)
        {
            // Blots along lines that rise, as the upper edges of some words do.
            page.Fill(210 + (i % 20 * 45), 320 + (i / 20 * 240) - (i % 20), 14, 14, (20, 20, 20));
        }

        Assert.Equal(0.6, page.Cleaned().Skew, 0.1);
    }

    [Fact]
    public void A_title_with_wide_spaces_stays_as_it_is()
    {
        var page = new Drawing();
        for (var letter = 0; letter < 9; letter++)
        {
            // Two bars, as many characters have: more runs along columns than along rows.
            page.Fill(150 + (letter * 150), 600, 100, 30, (30, 30, 30)).Fill(150 + (letter * 150), 670, 100, 30, (30, 30, 30));
        }

        Assert.Equal((1600, 2200), (page.Cleaned().Width, page.Cleaned().Height));
    }

    [Fact]
    public void Pixels_are_mapped_back_to_the_page_as_displayed()
    {
        var slope = Math.Tan(1.2 * Math.PI / 180);
        var image = new Drawing().Table(20, 4, slope).Cleaned();
        var top = RulingFinder.FindRulings(image).Where(r => r.IsHorizontal).MinBy(r => r.Box.Y0).Box;
        var (x, y) = image.ToPage.Map(top.X0 * image.PixelsPerPoint, top.Y0 * image.PixelsPerPoint);
        Assert.Equal((200 - 300 * slope) * 0.36, x, 1.0);
        Assert.Equal((300 + 200 * slope) * 0.36, y, 1.0);
    }

    [Fact]
    public void A_red_stamp_goes_and_the_black_stroke_below_it_stays()
    {
        var image = new Drawing().Fill(600, 600, 300, 300, (230, 60, 50)).Fill(700, 500, 6, 500, (30, 30, 30)).Cleaned();
        Assert.True(image.Grey[750 * image.Width + 650] > 200);
        Assert.True(image.Grey[750 * image.Width + 702] < 90);
    }

    [Fact]
    public void A_faint_line_below_a_stamp_stays_as_it_is_beside_it()
    {
        // The ink lets nine tenths of the red through and a fifth of the rest, of paper and line alike.
        var page = new Drawing().Fill(700, 500, 4, 500, (190, 190, 190)).Fill(600, 600, 300, 300, (216, 48, 48));
        var image = page.Fill(700, 600, 4, 300, (171, 38, 38)).Cleaned();
        var (beside, below) = (image.Grey[550 * image.Width + 702], image.Grey[750 * image.Width + 702]);
        Assert.InRange(below, beside - 12, beside + 12);
        Assert.InRange(image.Grey[750 * image.Width + 650], 244, 255);
    }

    [Fact]
    public void Red_text_is_no_stamp()
    {
        var page = new Drawing();
        for (var x = 300; x < 1200; x += 20)
        {
            page.Fill(x, 600, 6, 40, (220, 30, 30));
        }

        var image = page.Cleaned();
        Assert.True(image.Grey[620 * image.Width + 643] < 160);
    }

    [Fact]
    public void Specks_go_and_a_decimal_point_stays()
    {
        var image = new Drawing().Fill(500, 500, 1, 2, (20, 20, 20)).Fill(700, 700, 3, 3, (20, 20, 20)).Cleaned();
        Assert.Equal(255, image.Grey[500 * image.Width + 500]);
        Assert.True(image.Grey[701 * image.Width + 701] < 60);
    }

    [Fact]
    public void An_empty_page_stays_as_it_is()
    {
        var image = new Drawing().Cleaned();
        Assert.Equal((0.0, 1600, 2200), (image.Skew, image.Width, image.Height));
        Assert.Empty(RulingFinder.FindRulings(image));
    }

    [Fact]
    public void A_page_of_text_along_its_columns_is_turned()
    {
        var page = new Drawing();
        for (var line = 0; line < 20; line++)
        {
            for (var letter = 0; letter < 40; letter++)
            {
                page.Fill(200 + line * 55, 200 + letter * 34, 28, 28, (30, 30, 30));
            }
        }

        Assert.Equal((2200, 1600), (page.Cleaned().Width, page.Cleaned().Height));
    }
}
