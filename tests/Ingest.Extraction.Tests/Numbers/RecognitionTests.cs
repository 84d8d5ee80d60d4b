using Ingest.Extraction.Calibration;
using Ingest.Extraction.Tables;
using Ingest.Extraction.Tests.Tables;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Numbers;

public sealed class RecognitionTests
{
    private static readonly string[] Amounts = ["1,204.30", "27,450.00", "866.15", "9,310.08"];

    [Fact]
    public void A_figure_is_as_certain_as_all_its_characters_together()
    {
        var figure = Read("12.30", Amounts, (0, 0.9, []), (3, 0.8, []));
        Assert.Equal((12.30m, "12.30"), (figure.Value, figure.Raw));
        Assert.Equal(0.9 * 0.8, Marks(figure), 6);
        Assert.Empty(figure.Readings);
    }

    [Fact]
    public void Each_alternative_of_a_character_is_a_reading_with_its_share()
    {
        var figure = Read("1,284.30", Amounts, (3, 0.7, [("0", 0.2), ("3", 0.1)]));
        Assert.Equal(1284.30m, figure.Value);
        Assert.Equal(0.7, Marks(figure), 6);
        Assert.Equal(["1,204.30", "1,234.30"], figure.Readings.Select(r => r.Raw));
        // What the figure's own reading leaves is shared as the marks share it.
        var rest = 1 - figure.Confidence;
        Assert.Equal([Math.Round(rest * 2 / 3, 6), Math.Round(rest / 3, 6)], figure.Readings.Select(r => Math.Round(r.Confidence, 6)));
    }

    [Theory]
    [InlineData("1.204.30", "1,204.30", 1204.30)]
    [InlineData("1,204,30", "1,204.30", 1204.30)]
    [InlineData("1,20430", "1,204.30", 1204.30)]
    [InlineData("l,2O4.3O", "1,204.30", 1204.30)]
    [InlineData("1,204.30|", "1,204.30", 1204.30)]
    [InlineData("|1,204.30", "1,204.30", 1204.30)]
    [InlineData("B,S04.30", "8,504.30", 8504.30)]
    [InlineData("_866.15", "-866.15", -866.15)]
    [InlineData("'866.15", "866.15", 866.15)]
    public void Marks_in_impossible_places_give_way_to_the_likeliest_number(string read, string raw, double value)
    {
        var figure = Read(read, Amounts, (1, 0.99, []));
        Assert.Equal((raw, (decimal)value, 2), (figure.Raw, figure.Value, figure.Decimals));
        Assert.InRange(Marks(figure), 0.3, 0.98);
    }

    [Fact]
    public void A_point_that_was_seen_stays_in_a_column_of_whole_numbers()
    {
        var figure = Read("92.2", ["27", "5", "1", "103"], (1, 0.99, []));
        Assert.Equal((92.2m, "92.2"), (figure.Value, figure.Raw));
    }

    [Fact]
    public void The_places_of_a_corrected_number_are_those_of_the_cell()
    {
        var figure = Read("≥1.204.30", Amounts, (1, 0.99, []));
        Assert.Equal((1204.30m, ">=", 0), (figure.Value, figure.Comparison, figure.Offset));
    }

    [Fact]
    public void Lost_separators_are_an_alternative_where_the_column_prints_two_decimals()
    {
        var figure = Read("430040", Amounts, (0, 0.99, []));
        Assert.Equal(430040m, figure.Value);
        Assert.Contains(figure.Readings, r => r is { Raw: "4,300.40", Value: 4300.40m, Decimals: 2, Confidence: > 0.05 });
    }

    [Fact]
    public void A_column_of_whole_numbers_says_nothing_of_lost_points() =>
        Assert.Empty(Read("430040", ["120000", "3400", "560"], (0, 0.99, [])).Readings);

    [Fact]
    public void A_1_at_the_end_of_an_unusual_number_may_be_a_ruling()
    {
        var figure = Read("1,204.301", Amounts, (0, 0.99, []));
        Assert.Contains("1,204.30", figure.Readings.Select(r => r.Raw).Append(figure.Raw));
        Assert.Contains("1,204.301", figure.Readings.Select(r => r.Raw).Append(figure.Raw));
        Assert.InRange(Marks(figure), 0.3, 0.7);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("了")]
    public void A_digit_alone_that_may_be_no_digit_is_not_certain(string other)
    {
        var figure = Read("1", ["12", "3", "7"], (0, 0.9, [(other, 0.8)]));
        Assert.InRange(Marks(figure), 0.5, 0.8);
    }

    [Fact]
    public void No_digit_and_no_sign_is_made_up()
    {
        var figure = Read("204.30", Amounts, (0, 0.99, []), (1, 0.99, []));
        Assert.Equal(204.30m, figure.Value);
        Assert.Empty(figure.Readings);
    }

    [Fact]
    public void A_separator_without_digits_before_it_lowers_the_confidence_and_invents_nothing()
    {
        var figure = Read(",204.30", Amounts, (0, 0.99, []));
        Assert.Equal(204.30m, Math.Abs(figure.Value));
        Assert.InRange(Marks(figure), 0, 0.7);
    }

    [Fact]
    public void A_minus_sign_that_the_recogniser_held_possible_is_a_reading() =>
        Assert.Equal("866.15", Assert.Single(Read("-866.15", Amounts, (0, 0.8, [("", 0.15)])).Readings).Raw);

    [Fact]
    public void Marks_that_are_a_date_or_a_name_do_not_become_numbers()
    {
        var table = Recognised(SmallTable.Of("表", "", ["事项|日期"], ["甲|2022.12.31", "乙|2023.01.05", "丙|2021.3.8"]));
        Assert.DoesNotContain(TableFigures.Read(table, table.Title, 2022), f => f.Readings.Count > 0);
    }

    [Fact]
    public void Born_digital_cells_are_read_as_before()
    {
        var table = SmallTable.Of("表", "万元", ["项目|金额"], ["甲|1.204.30", "乙|430040", "丙|1,204.30", "丁|27.00", "戊|3,866.15"]);
        Assert.Equal(
            [430040m, 1204.30m, 27m, 3866.15m],
            TableFigures.Read(table, table.Title, 2022).Where(f => f.Column == 1 && f.Row != 0).Select(f => f.Value)
        );
        Assert.All(TableFigures.Read(table, table.Title, 2022), f => Assert.Equal((1, 0), (f.Confidence, f.Readings.Count)));
    }

    /// <summary>The confidence of a figure before it is calibrated: what its marks say, whatever scans taught since.</summary>
    private static double Marks(Figure figure) => ConfidenceCalibration.Figures.RawOf(figure.Confidence);

    private static Figure Read(
        string text,
        string[] others,
        params (int Index, double Confidence, (string, double)[] Alternatives)[] symbols
    )
    {
        var table = SmallTable.Of("支出表", "万元", ["项目|金额"], ["甲|?", .. others.Select((o, i) => $"项{i}|{o}")]);
        var uncertain = symbols.Select(s => new UncertainSymbol(
            s.Index,
            1,
            s.Confidence,
            [.. s.Alternatives.Select(a => new GlyphAlternative(a.Item1, a.Item2))]
        ));
        var cells = table.Cells.Select(c => c is { Row: 0, Column: 1 } ? c with { Text = text, Lines = [Line([.. uncertain])] } : c);
        var figures = TableFigures.Read(table with { Cells = [.. cells] }, table.Title, 2022);
        return Assert.Single(figures, f => f is { Row: 0, Column: 1 });
    }

    private static Table Recognised(Table table) =>
        table with
        {
            Cells =
            [
                .. table.Cells.Select(c => c with { Lines = [Line([.. c.Text.Select((_, i) => new UncertainSymbol(i, 1, 0.95, []))])] }),
            ],
        };

    private static TextLine Line(IReadOnlyList<UncertainSymbol> symbols) =>
        new()
        {
            Page = 1,
            Box = new Box(0, 0, 50, 10),
            Start = 0,
            Edges = [.. Enumerable.Range(0, 20).Select(i => i * 5.0)],
            Uncertain = symbols,
        };
}
