namespace Ingest.Ocr.Tests.Images;

public sealed class RulingFinderTests
{
    [Fact]
    public void Faint_lines_are_found_where_they_are()
    {
        var rulings = RulingFinder.FindRulings(new Drawing().Table(6, 4, ink: 190).Cleaned());
        Assert.Equal(12, rulings.Count);
        var top = rulings.Where(r => r.IsHorizontal).MinBy(r => r.Box.Y0);
        Assert.Equal(300 * 0.36, top.Box.Y0, 0.4);
        Assert.Equal(200 * 0.36, top.Box.X0, 1.2);
        Assert.Equal(1160 * 0.36, top.Box.X1, 1.2);
    }

    [Fact]
    public void A_broken_line_is_one()
    {
        var page = new Drawing().Table(6, 4);
        for (var x = 230; x < 1160; x += 70)
        {
            page.Fill(x, 357, 9, 7, (240, 240, 240));
        }

        Assert.Equal(12, RulingFinder.FindRulings(page.Cleaned()).Count);
    }

    [Fact]
    public void A_worn_line_with_a_wide_hole_is_one()
    {
        var page = new Drawing().Table(6, 4, ink: 215);
        page.Fill(300, 357, 30, 7, (240, 240, 240)).Fill(900, 357, 24, 7, (240, 240, 240));
        Assert.Equal(12, RulingFinder.FindRulings(page.Cleaned()).Count);
    }

    [Fact]
    public void A_line_worn_nearly_all_along_is_one()
    {
        var page = new Drawing().Table(6, 4);
        for (var (y, i) = (312, 0); y < 650; y += 31, i++)
        {
            page.Fill(437, y, 7, i % 2 == 0 ? 8 : 13, (240, 240, 240));
        }

        var verticals = RulingFinder.FindRulings(page.Cleaned()).Where(r => !r.IsHorizontal).ToList();
        Assert.Equal(5, verticals.Count);
        Assert.All(verticals, v => Assert.Equal(360 * 0.36, v.Box.Height, 4.0));
    }

    [Fact]
    public void A_line_goes_on_in_a_row_in_which_it_is_worn()
    {
        var page = new Drawing().Table(6, 4);
        for (var y = 425; y < 480; y += 18)
        {
            page.Fill(437, y, 7, 7, (240, 240, 240));
        }

        var verticals = RulingFinder.FindRulings(page.Cleaned()).Where(r => !r.IsHorizontal).ToList();
        Assert.Equal(5, verticals.Count);
        Assert.All(verticals, v => Assert.Equal(360 * 0.36, v.Box.Height, 2.0));
    }

    [Fact]
    public void A_border_goes_on_to_the_next_line_when_less_than_half_of_it_is_worn_away()
    {
        var page = new Drawing().Table(6, 4).Fill(437, 630, 7, 40, (240, 240, 240));
        var verticals = RulingFinder
            .FindRulings(page.Cleaned())
            .Where(r => !r.IsHorizontal && Math.Abs(r.Box.X0 - 440 * 0.36) < 2)
            .ToList();
        Assert.Equal(300 * 0.36, verticals.Min(v => v.Box.Y0), 1.2);
        Assert.Equal(660 * 0.36, verticals.Max(v => v.Box.Y1), 1.2);
    }

    [Fact]
    public void A_line_is_followed_where_it_becomes_half_as_black()
    {
        // A hairline that lies between two columns of pixels leaves half its ink in each.
        var page = new Drawing().Table(6, 1).Line(320, 300, 320, 345).Line(320, 345, 320, 575, ink: 152).Line(320, 575, 320, 660);
        var verticals = RulingFinder
            .FindRulings(page.Cleaned())
            .Where(r => !r.IsHorizontal && Math.Abs(r.Box.X0 - 320 * 0.36) < 2)
            .ToList();
        Assert.Equal(360 * 0.36, verticals.Sum(v => v.Box.Height), 2.0);
    }

    [Fact]
    public void A_short_line_below_a_stroke_in_line_with_it_is_one()
    {
        var page = new Drawing().Line(200, 230, 1160, 230).Line(200, 300, 1160, 300).Line(200, 345, 1160, 345).Line(200, 420, 1160, 420);
        page.Line(200, 230, 200, 420).Line(1160, 230, 1160, 420).Line(440, 300, 440, 345).Line(440, 262, 440, 288);
        var line = Assert.Single(RulingFinder.FindRulings(page.Cleaned()), r => !r.IsHorizontal && Math.Abs(r.Box.X0 - 440 * 0.36) < 2);
        Assert.Equal(
            (300 * 0.36, 345 * 0.36),
            (line.Box.Y0, line.Box.Y1),
            (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 2
        );
    }

    [Fact]
    public void A_thick_line_between_hairlines_is_one()
    {
        var page = new Drawing().Fill(200, 300, 961, 1, (40, 40, 40)).Fill(200, 348, 961, 1, (40, 40, 40));
        page.Fill(200, 300, 1, 49, (40, 40, 40)).Fill(1160, 300, 1, 49, (40, 40, 40)).Fill(600, 300, 3, 49, (40, 40, 40));
        Assert.Equal(3, RulingFinder.FindRulings(page.Cleaned()).Count(r => !r.IsHorizontal));
    }

    [Fact]
    public void A_line_goes_on_over_the_hole_that_a_stamp_left_in_the_midst_of_a_cell()
    {
        var page = new Drawing().Table(6, 4).Fill(490, 357, 85, 7, (240, 240, 240));
        Assert.Equal(12, RulingFinder.FindRulings(page.Cleaned()).Count);
    }

    [Fact]
    public void A_line_does_not_go_on_through_merged_cells()
    {
        var page = new Drawing().Table(6, 4).Fill(444, 357, 233, 7, (240, 240, 240)).Fill(677, 424, 7, 53, (240, 240, 240));
        var rulings = RulingFinder.FindRulings(page.Cleaned());
        Assert.Equal(8, rulings.Count(r => r.IsHorizontal));
        Assert.Equal(6, rulings.Count(r => !r.IsHorizontal));
    }

    [Fact]
    public void A_line_that_lacks_its_end_reaches_the_line_it_ends_on()
    {
        var page = new Drawing().Table(6, 4);
        page.Fill(203, 357, 9, 7, (240, 240, 240));
        var line = RulingFinder.FindRulings(page.Cleaned()).Where(r => r.IsHorizontal).OrderBy(r => r.Box.Y0).ElementAt(1);
        Assert.Equal(200 * 0.36, line.Box.X0, 1.2);
    }

    [Fact]
    public void Strokes_of_characters_are_no_rulings()
    {
        var page = new Drawing().Table(6, 4);
        for (var x = 220; x < 400; x += 40)
        {
            page.Line(x, 330, x + 30, 330).Line(x + 15, 312, x + 15, 350);
        }

        page.Line(205, 450, 300, 450).Line(800, 366, 800, 400);
        Assert.Equal(12, RulingFinder.FindRulings(page.Cleaned()).Count);
    }

    [Fact]
    public void What_a_page_break_left_of_a_row_is_found()
    {
        var page = new Drawing().Table(1, 4);
        for (var x = 200; x <= 1160; x += 240)
        {
            page.Line(x, 360, x, 400);
        }

        var verticals = RulingFinder.FindRulings(page.Cleaned()).Where(r => !r.IsHorizontal).ToList();
        Assert.Equal(5, verticals.Count);
        Assert.All(verticals, v => Assert.Equal(400 * 0.36, v.Box.Y1, 1.2));
    }

    [Fact]
    public void A_ruling_goes_on_into_no_stroke_in_line_with_it()
    {
        var page = new Drawing().Table(2, 4);
        for (var x = 440; x <= 920; x += 240)
        {
            // Text below the table, whose strokes stand right below its rulings; shorter rulings need both their ends.
            page.Line(x, 433, x, 445).Line(x, 458, x, 470);
        }

        var verticals = RulingFinder.FindRulings(page.Cleaned()).Where(r => !r.IsHorizontal).ToList();
        Assert.Equal(5, verticals.Count);
        Assert.All(verticals, v => Assert.Equal(420 * 0.36, v.Box.Y1, 1.2));
    }

    [Fact]
    public void A_row_of_characters_makes_no_rulings()
    {
        var page = new Drawing().Table(2, 2);
        for (var x = 220; x <= 420; x += 24)
        {
            // Characters like 田, closed all around, so near to one another that their strokes look like broken lines.
            page.Line(x, 310, x, 338, 120).Line(x + 9, 310, x + 9, 338, 120).Line(x + 18, 310, x + 18, 338, 120);
            page.Line(x, 310, x + 18, 310, 120).Line(x, 324, x + 18, 324, 120).Line(x, 338, x + 18, 338, 120);
        }

        var rulings = RulingFinder.FindRulings(page.Cleaned());
        Assert.Equal(3, rulings.Count(r => r.IsHorizontal));
        Assert.Equal(3, rulings.Count(r => !r.IsHorizontal));
    }
}
