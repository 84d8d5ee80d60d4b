using Ingest.Archive.Export;

namespace Ingest.Archive.Tests;

public sealed class TableTextTests
{
    /// <summary>
    /// The header of 财政拨款收入支出决算总表, right lane: 项目 spans two rows, 本年支出 spans two columns, then the 栏次 row.
    /// </summary>
    private static readonly Table TwoRowHeader = Example.Table(
        3,
        1,
        3,
        Example.Cell(-3, 0, "项目", rowSpan: 2),
        Example.Cell(-3, 1, "本年支出", columnSpan: 2),
        Example.Cell(-2, 1, "小计"),
        Example.Cell(-2, 2, "基本支出"),
        Example.Cell(-1, 0, "栏次"),
        Example.Cell(-1, 1, "1"),
        Example.Cell(-1, 2, "2"),
        Example.Cell(0, 0, "合计"),
        Example.Cell(0, 1, "5", columnSpan: 2)
    );

    [Fact]
    public void A_label_over_columns_stands_in_each_and_one_over_rows_stands_once() =>
        Assert.Equal(["项目/栏次", "本年支出/小计/1", "本年支出/基本支出/2"], TableText.Header(TwoRowHeader));

    [Fact]
    public void The_text_of_a_merged_cell_stands_in_its_first_place() =>
        Assert.Equal(
            [
                ["合计", "5", ""],
            ],
            TableText.Rows(TwoRowHeader)
        );

    [Fact]
    public void A_label_printed_twice_in_one_column_is_not_repeated_and_a_blank_one_leaves_nothing()
    {
        var table = Example.Table(
            2,
            0,
            3,
            Example.Cell(-2, 0, "合计"),
            Example.Cell(-1, 0, "合计"),
            Example.Cell(-2, 1, ""),
            Example.Cell(-1, 1, "决算数"),
            Example.Cell(-2, 2, "项目"),
            Example.Cell(-1, 2, "")
        );
        Assert.Equal(["合计", "决算数", "项目"], TableText.Header(table));
        Assert.Empty(TableText.Rows(table));
    }

    [Fact]
    public void A_form_without_header_rows_has_an_empty_header()
    {
        var form = Example.Table(0, 2, 2, Example.Cell(0, 0, "项目名称"), Example.Cell(0, 1, "甲", rowSpan: 2), Example.Cell(1, 0, "单位"));
        Assert.Empty(TableText.Header(form));
        Assert.Equal(
            [
                ["项目名称", "甲"],
                ["单位", ""],
            ],
            TableText.Rows(form)
        );
    }

    [Fact]
    public void A_place_without_a_cell_is_empty() =>
        Assert.Equal(
            [
                ["", "x"],
            ],
            TableText.Rows(Example.Table(0, 1, 2, Example.Cell(0, 1, "x")))
        );
}
