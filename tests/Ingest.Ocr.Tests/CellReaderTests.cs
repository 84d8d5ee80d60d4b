using Ingest.Model;

namespace Ingest.Ocr.Tests;

public sealed class CellReaderTests : IDisposable
{
    private static readonly Box Cell = new(20, 20, 120, 44);

    private readonly CellReader reader = new();

    public CellReaderTests() => Assert.SkipUnless(OcrComponents.Missing().Count == 0, "Tesseract or a language of it is not installed.");

    [Theory]
    [InlineData("1,234.56")]
    [InlineData("2010301")]
    [InlineData("11")]
    [InlineData("0.00")]
    [InlineData("92.50%")]
    [InlineData("100%")]
    public void A_number_in_a_ruled_cell_is_read_with_its_place(string number)
    {
        var glyphs = reader.ReadCells(Ruled().Write(number, 30, 28, 8).ToPage(), [Cell]);
        Assert.Equal(number, string.Concat(glyphs.Select(g => g.Text)));
        Assert.All(glyphs, g => Assert.InRange(g.Confidence, 0.5, 1));
        Assert.InRange(glyphs[0].Box.X0, 28, 33);
        Assert.All(glyphs, g => Assert.InRange(g.Baseline, 34, 38.5));
    }

    [Theory]
    [InlineData("22")]
    [InlineData("56")]
    [InlineData("98")]
    public void Digits_that_touch_are_both_read(string number)
    {
        var image = Ruled().Write(number[..1], 30, 28, 8).Write(number[1..], 35.3, 28, 8).ToPage();
        Assert.Equal(number, string.Concat(reader.ReadCells(image, [Cell]).Select(g => g.Text)));
    }

    [Theory]
    [InlineData("≥", 30, 37)]
    [InlineData("≤", 37, 30)]
    public void At_least_and_at_most_are_known_by_their_shapes(string sign, double end, double tip)
    {
        var image = Ruled()
            .Line(end, 28, tip, 31, 0.6)
            .Line(end, 34, tip, 31, 0.6)
            .Line(30, 36, 37, 36, 0.6)
            .Write("95", 40, 28, 8)
            .ToPage();
        Assert.Equal(sign + "95", string.Concat(reader.ReadCells(image, [Cell]).Select(g => g.Text)));
    }

    [Theory]
    [InlineData("≥", 30, 37)]
    [InlineData("≤", 37, 30)]
    public void They_are_also_known_where_bar_and_angle_touch(string sign, double end, double tip)
    {
        var image = Ruled()
            .Line(end, 29, tip, 32, 1)
            .Line(end, 35, tip, 32, 1)
            .Line(30, 35.4, 37, 35.4, 1)
            .Write("472", 40, 28, 8)
            .ToPage();
        Assert.Equal(sign + "472", string.Concat(reader.ReadCells(image, [Cell]).Select(g => g.Text)));
    }

    [Theory]
    [InlineData("≥", 30, 37)]
    [InlineData("≤", 37, 30)]
    public void They_are_also_known_where_the_bar_goes_along_the_lower_arm(string sign, double end, double tip)
    {
        var image = Ruled()
            .Line(end, 28, tip, 31.4, 0.6)
            .Line(end, 34.8, tip, 31.4, 0.6)
            .Line(end, 36.4, tip, 33, 0.6)
            .Write("60", 40, 28, 8)
            .ToPage();
        Assert.Equal(sign + "60", string.Concat(reader.ReadCells(image, [Cell]).Select(g => g.Text)));
    }

    [Fact]
    public void An_equals_sign_before_a_number_is_known_by_its_bars()
    {
        var image = Ruled().Line(30, 30.5, 35, 30.5, 0.7).Line(30, 33.5, 35, 33.5, 0.7).Write("97%", 37, 28, 8).ToPage();
        Assert.Equal("=97%", string.Concat(reader.ReadCells(image, [Cell]).Select(g => g.Text)));
    }

    [Theory]
    [InlineData("25")]
    [InlineData("31")]
    [InlineData("712")]
    public void Digits_are_no_such_signs(string number) =>
        Assert.Equal(number, string.Concat(reader.ReadCells(Ruled().Write(number, 30, 28, 8).ToPage(), [Cell]).Select(g => g.Text)));

    [Fact]
    public void Two_fours_whose_bars_touch_are_no_character()
    {
        // Fours with feet and thin slanting strokes, as in books.
        var image = Ruled();
        foreach (var x in new[] { 30, 35 })
        {
            image.Line(x + 3, 28, x + 3, 34, 0.8).Line(x + 3, 28, x, 32.2, 0.4).Line(x + 2.3, 34, x + 3.7, 34, 0.4);
        }

        image.Line(30, 32.2, 39, 32.2, 0.8);
        Assert.Equal("44", string.Concat(reader.ReadCells(image.ToPage(), [Cell]).Select(g => g.Text)));
    }

    [Fact]
    public void A_speck_beside_a_number_is_no_mark_of_it()
    {
        var image = Ruled().Write("10.00", 30, 28, 8).Line(71, 32, 71.1, 32.4, 0.7).ToPage();
        Assert.Equal("10.00", string.Concat(reader.ReadCells(image, [Cell]).Select(g => g.Text)));
    }

    [Fact]
    public void A_blank_cell_has_no_text() => Assert.Empty(reader.ReadCells(Ruled().ToPage(), [Cell]));

    [Fact]
    public void A_ruling_beside_the_middle_of_the_cells_edge_is_no_text()
    {
        var image = Ruled().Line(21.5, 18, 22.2, 46, 1).Write("42", 60, 28, 8).ToPage();
        Assert.Equal("42", string.Concat(reader.ReadCells(image, [Cell]).Select(g => g.Text)));
    }

    [Fact]
    public void Pieces_of_a_broken_ruling_are_no_text()
    {
        var image = Ruled()
            .Line(24, 21.2, 31, 21.2, 0.6)
            .Line(35, 21.2, 41, 21.2, 0.6)
            .Line(21.3, 24, 21.3, 30, 0.6)
            .Write("42", 60, 28, 8)
            .ToPage();
        Assert.Equal("42", string.Concat(reader.ReadCells(image, [Cell]).Select(g => g.Text)));
    }

    [Fact]
    public void A_corner_that_rulings_left_is_no_text()
    {
        var image = Ruled().Line(87.5, 43.2, 82, 43.2, 0.4).Line(87.9, 43.2, 87.9, 40.4, 0.4).Write("42", 60, 28, 8).ToPage();
        Assert.Equal("42", string.Concat(reader.ReadCells(image, [Cell]).Select(g => g.Text)));
    }

    [Fact]
    public void A_speck_is_no_text()
    {
        var image = Ruled().Line(80, 32, 80.5, 32, 0.8).ToPage();
        Assert.Empty(reader.ReadCells(image, [Cell]));
    }

    [Fact]
    public void A_dash_that_stands_for_no_amount_is_a_dash()
    {
        var image = Ruled().Line(60, 32, 70, 32, 0.8).ToPage();
        Assert.Equal("—", Assert.Single(reader.ReadCells(image, [Cell])).Text);
    }

    [Fact]
    public void A_line_that_stands_alone_is_no_text_and_does_not_hide_the_text_beside_it()
    {
        var image = new DigitImage(140, 100).Line(10, 20, 130, 20, 0.7).Line(10, 22.5, 130, 22.5, 0.7).Write("4567", 30, 40, 8).ToPage();
        Assert.Equal("4567", string.Concat(reader.ReadProse(image, []).Select(g => g.Text)));
    }

    [Theory]
    [InlineData("13", 8, "—")]
    [InlineData("7", 8, "—")]
    [InlineData("225", 8, "—")]
    [InlineData("10", 2.5, "-")]
    public void A_page_number_is_read_without_its_dashes(string number, double length, string dash)
    {
        var end = 42 + (number.Length * 8);
        var image = new DigitImage(140, 100)
            .Line(36 - length, 44, 36, 44, 0.7)
            .Write(number, 40, 40, 8)
            .Line(end, 44, end + length, 44, 0.7)
            .ToPage();
        Assert.Equal(dash + number + dash, string.Concat(reader.ReadProse(image, []).Select(g => g.Text)));
    }

    [Fact]
    public void What_stands_in_a_table_is_not_read_as_prose()
    {
        var image = Ruled().Write("123", 30, 28, 8).Write("4567", 30, 70, 8).ToPage();
        Assert.Equal("4567", string.Concat(reader.ReadProse(image, [Cell]).Select(g => g.Text)));
    }

    public void Dispose() => reader.Dispose();

    private static DigitImage Ruled() =>
        new DigitImage(140, 100)
            .Line(Cell.X0, Cell.Y0, Cell.X1, Cell.Y0, 0.7)
            .Line(Cell.X0, Cell.Y1, Cell.X1, Cell.Y1, 0.7)
            .Line(Cell.X0, Cell.Y0, Cell.X0, Cell.Y1, 0.7)
            .Line(Cell.X1, Cell.Y0, Cell.X1, Cell.Y1, 0.7);
}
