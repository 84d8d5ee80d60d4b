using Ingest.Model;
using Xunit;

namespace Ingest.Layout.Tests;

/// <summary>Pages and rows that are printed more than once.</summary>
public sealed class RepeatedPageTests
{
    private static readonly double[] ThreeColumns = [50, 150, 250, 350];

    [Fact]
    public void A_page_printed_three_times_is_three_tables()
    {
        var tables = ThreeTimes(["科目", "预算数", "决算数"], ["合计", "7.00", "5.00"], ["教育", "5.00", "4.00"], ["卫生", "2.00", "1.00"]);
        Assert.Equal([(1, 3), (1, 3), (1, 3)], tables.Select(t => (t.HeaderRowCount, t.RowCount)));
    }

    [Fact]
    public void Rows_of_words_that_are_printed_again_are_no_header()
    {
        var table = Assert.Single(ThreeTimes(["科目", "类型", "依据"], ["教育", "甲类", "文件"], ["卫生", "乙类", "文件"]));
        Assert.Equal((1, 6), (table.HeaderRowCount, table.RowCount));
    }

    [Fact]
    public void A_row_of_amounts_that_every_page_prints_is_no_header()
    {
        string[][] top =
        [
            ["科目", "预算数", "决算数"],
            ["合计", "9.00", "7.00"],
        ];
        var table = PageSketch.SingleTable(
            new PageSketch(1).Table(ThreeColumns, 700, 20, [.. top, ["教育", "5.00", "4.00"]]).Text(280, 820, "- 1 -", 9),
            new PageSketch(2)
                .Table(ThreeColumns, 60, 20, [.. top, ["卫生", "4.00", "3.00"], ["住房", "0.00", "0.00"]])
                .Text(280, 820, "- 2 -", 9)
        );
        Assert.Equal((1, 5), (table.HeaderRowCount, table.RowCount));
    }

    private static IReadOnlyList<Table> ThreeTimes(params string[][] rows) =>
        PageSketch
            .Read([
                .. Enumerable.Range(1, 3).Select(n => new PageSketch(n).Table(ThreeColumns, 60, 20, rows).Text(280, 820, $"- {n} -", 9)),
            ])
            .Tables;
}
