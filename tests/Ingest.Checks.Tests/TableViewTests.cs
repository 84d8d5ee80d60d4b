using Ingest.Checks.Tests.Building;

namespace Ingest.Checks.Tests;

public sealed class TableViewTests
{
    [Fact]
    public void A_two_lane_table_has_its_rows_twice_each_with_its_own_label_and_value()
    {
        var table = View(
            "| 项目 | 行次 | 决算数 | 项目 | 行次 | 决算数 |",
            [
                ["一、上级补助收入", "1", "3.00", "一、教育支出", "5", "2.00"],
                ["总计", "2", "3.00", "总计", "6", "2.00"],
            ]
        );
        Assert.Equal(2, table.Lanes.Count);
        Assert.Equal(["上级补助收入", "总计"], table.Lanes[0].Rows.Select(r => r.Name));
        Assert.Equal(["教育支出", "总计"], table.Lanes[1].Rows.Select(r => r.Name));
        Assert.Equal([2, 5], table.Lanes.Select(l => l.Values.Single().Index));
    }

    [Fact]
    public void A_column_that_counts_the_rows_holds_no_amounts_though_its_label_was_misread()
    {
        var rows = Enumerable.Range(1, 14).Select(i => new[] { $"{i}级支出", $"{i + 30}", $"{i}.00" }).ToArray();
        rows[4][1] = "3S";
        var table = View("| 项目 | 打次 | 决算数 |", rows);
        Assert.Equal([2], table.Lanes.Single().Values.Select(c => c.Index));
    }

    [Theory]
    [InlineData("2080505", "", "")]
    [InlineData("208 05 05", "", "")]
    [InlineData("208", "05", "05")]
    [InlineData("208", "20805", "2080505")]
    public void A_code_is_read_from_one_column_or_three(string first, string second, string third)
    {
        var table = View(
            """
            | 科目编码 | < | < | 科目名称 | 金额 |
            | 类 | 款 | 项 | ^ | ^ |
            """,
            [
                ["208", "", "", "社会保障和就业支出", "5.00"],
                ["208", "05", "", "养老支出", "5.00"],
                [first, second, third, "养老保险", "5.00"],
            ]
        );
        Assert.Equal("2080505", table.Lanes[0].Rows[2].Code);
    }

    [Fact]
    public void The_row_of_column_numbers_is_no_part_of_the_header_path()
    {
        var table = View(
            """
            | 项目 | 本年支出 | < |
            | ^ | 小计 | 基本支出 |
            | 栏次 | 1 | 2 |
            """,
            [
                ["合计", "3.00", "2.00"],
            ]
        );
        Assert.Equal(["本年支出/小计", "本年支出/基本支出"], table.Lanes[0].Values.Select(c => c.FullName));
    }

    [Fact]
    public void Blank_dash_zero_and_text_are_four_different_things()
    {
        var table = View(
            "| 项目 | 甲 | 乙 | 丙 | 丁 |",
            [
                ["一", "", "—", "0.00", "无法确认"],
                ["二", "1.00", "1.00", "1.00", "1.00"],
            ]
        );
        Assert.Equal(
            [CellState.Blank, CellState.Dash, CellState.Figure, CellState.Unreadable],
            Enumerable.Range(1, 4).Select(c => table.StateAt(0, c))
        );
        Assert.Equal(CellState.Absent, table.StateAt(0, 9));
    }

    [Fact]
    public void A_group_label_with_points_in_it_is_a_label()
    {
        var table = View(
            "| 一级指标 | 二级指标 | 三级指标 | 权重 | 得分 |",
            [
                ["A 决策（6.00 分）", "A1 立项（6.00 分）", "A11 规范性", "4.00", "4.00"],
                ["^", "^", "A12 合理性", "2.00", "1.00"],
            ]
        );
        Assert.Equal(["A11规范性", "A12合理性"], table.Lanes.Single().Rows.Select(r => r.Name));
    }

    private static TableView View(string header, string[][] rows)
    {
        var document = new DocumentBuilder().Table("other", "表", "万元", header, rows).Build();
        return new DocumentView(document).Tables.Single();
    }
}
