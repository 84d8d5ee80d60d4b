using Xunit;

namespace Ingest.Layout.Tests;

/// <summary>Tables that go on over a page break.</summary>
public sealed class PageBreakTests
{
    private static readonly double[] ThreeColumns = [50, 150, 250, 350];

    [Fact]
    public void The_last_row_before_a_page_break_counts_though_its_lower_border_is_missing()
    {
        var first = new PageSketch(1)
            .Line(50, 700, 350, 700)
            .Line(50, 720, 350, 720)
            .Line(50, 700, 50, 740)
            .Line(150, 700, 150, 740)
            .Line(250, 700, 250, 740)
            .Line(350, 700, 350, 740)
            .Texts(ThreeColumns, 700, 20, ["科目", "预算数", "决算数"], ["教育", "5.00", "4.00"]);
        var table = PageSketch.SingleTable(first);
        Assert.Equal(1, table.RowCount);
        Assert.Equal(["教育", "5.00", "4.00"], PageSketch.RowOf(table, 0));
    }

    [Fact]
    public void A_table_that_goes_on_over_pages_is_one_and_its_repeated_header_stands_once()
    {
        string[] header = ["科目", "预算数", "决算数"];
        var table = PageSketch.SingleTable(
            new PageSketch(1).Table(ThreeColumns, 700, 20, header, ["教育", "5.00", "4.00"]).Text(280, 820, "- 1 -", 9),
            new PageSketch(2).Table(ThreeColumns, 60, 20, header, ["卫生", "2.00", "1.00"]).Text(280, 820, "- 2 -", 9)
        );
        Assert.Equal([1, 2], table.Pages);
        Assert.Equal(["教育", "5.00", "4.00"], PageSketch.RowOf(table, 0));
        Assert.Equal(["卫生", "2.00", "1.00"], PageSketch.RowOf(table, 1));
        Assert.Equal(2, table.CellAt(1, 0)!.Page);
    }

    [Fact]
    public void The_row_that_numbers_the_columns_is_repeated_too_where_a_number_was_misread()
    {
        string[] header = ["科目", "预算数", "决算数"];
        var table = PageSketch.SingleTable(
            new PageSketch(1).Table(ThreeColumns, 700, 20, header, ["栏次", "1", "Z"], ["教育", "5.00", "4.00"]),
            new PageSketch(2).Table(ThreeColumns, 60, 20, header, ["栏次", "1", "2"], ["卫生", "2.00", "1.00"])
        );
        Assert.Equal((2, 2), (table.HeaderRowCount, table.RowCount));
        Assert.Equal(["卫生", "2.00", "1.00"], PageSketch.RowOf(table, 1));
    }

    [Fact]
    public void A_repeated_header_that_was_recognised_with_a_slip_stands_once_too()
    {
        double[] columns = [50, 125, 200, 275, 350];
        string[] header = ["科目", "行次", "预算数", "决算数"];
        string[] misread = ["科目", "4", "预算数", "决算数"];
        var table = PageSketch.SingleTable(
            new PageSketch(1).Table(columns, 700, 20, header, ["教育", "1", "5.00", "4.00"]),
            new PageSketch(2).Table(columns, 60, 20, confidence: 0.9, misread, ["卫生", "2", "2.00", "1.00"])
        );
        Assert.Equal(2, table.RowCount);
        Assert.Equal(["卫生", "2", "2.00", "1.00"], PageSketch.RowOf(table, 1));
    }

    [Fact]
    public void A_page_number_whose_dash_was_recognised_as_a_character_stands_below_no_table()
    {
        string[] header = ["科目", "预算数", "决算数"];
        var table = PageSketch.SingleTable(
            new PageSketch(1).Table(ThreeColumns, 700, 20, header, ["教育", "5.00", "4.00"]).Text(280, 820, "一1—", 9, confidence: 0.9),
            new PageSketch(2).Table(ThreeColumns, 60, 20, header, ["卫生", "2.00", "1.00"]).Text(280, 820, "一2—", 9, confidence: 0.9)
        );
        Assert.Equal([1, 2], table.Pages);
    }

    [Fact]
    public void A_row_cut_by_a_page_break_is_joined()
    {
        var first = new PageSketch(1)
            .Line(50, 700, 350, 700)
            .Line(50, 720, 350, 720)
            .Line(50, 700, 50, 745)
            .Line(150, 700, 150, 745)
            .Line(250, 700, 250, 745)
            .Line(350, 700, 350, 745)
            .Texts(ThreeColumns, 700, 20, ["指标", "分值", "得分"], ["公众满意", "4.00", "3.00"]);
        var second = new PageSketch(2).Table(ThreeColumns, 60, 20, ["指标", "分值", "得分"], ["度", "", ""], ["及时率", "2.00", "2.00"]);
        var table = PageSketch.SingleTable(first, second);
        Assert.Equal(["公众满意度", "4.00", "3.00"], PageSketch.RowOf(table, 0));
        Assert.Equal(["及时率", "2.00", "2.00"], PageSketch.RowOf(table, 1));
    }

    [Fact]
    public void The_blank_rest_of_a_row_cut_by_a_page_break_is_no_row_though_borders_close_both_parts()
    {
        string[][] rows =
        [
            ["项目", "行次", "金额"],
            ["甲", "1", "1.00"],
            ["乙", "2", "2.00"],
        ];
        var upper = new PageSketch(1)
            .Table(ThreeColumns, 700, 30, rows)
            .Line(50, 806, 350, 806)
            .Texts(ThreeColumns, 790, 14, ["丙", "3", "3.00"]);
        var lower = new PageSketch(2).Line(50, 60, 350, 60).Table(ThreeColumns, 77, 30, ["丁", "4", "4.00"], ["戊", "5", "5.00"]);
        foreach (var x in ThreeColumns)
        {
            upper.Line(x, 790, x, 806);
            lower.Line(x, 60, x, 77);
        }

        var table = PageSketch.SingleTable(upper, lower);
        Assert.Equal(5, table.RowCount);
        Assert.Equal(["丙", "3", "3.00"], PageSketch.RowOf(table, 2));
        Assert.Equal(["丁", "4", "4.00"], PageSketch.RowOf(table, 3));
    }

    [Fact]
    public void A_blank_row_as_high_as_the_others_after_a_page_break_is_a_row()
    {
        var table = PageSketch.SingleTable(
            new PageSketch(1).Table(ThreeColumns, 720, 30, ["项目", "行次", "金额"], ["甲", "1", "1.00"], ["乙", "2", "2.00"]),
            new PageSketch(2).Table(ThreeColumns, 60, 30, ["", "", ""], ["丁", "4", "4.00"])
        );
        Assert.Equal(4, table.RowCount);
    }

    [Fact]
    public void A_row_of_labels_after_a_page_break_is_a_row_of_its_own_though_its_amounts_are_blank()
    {
        double[] lanes = [50, 200, 270, 420, 490];
        var table = PageSketch.SingleTable(
            new PageSketch(1).Table(lanes, 700, 20, ["项目", "决算数", "项目", "决算数"], ["本年收入合计", "9.00", "本年支出合计", "8.00"]),
            new PageSketch(2).Table(lanes, 60, 20, ["使用结余", "", "结余分配", ""], ["总计", "9.00", "总计", "9.00"])
        );
        Assert.Equal(["本年收入合计", "9.00", "本年支出合计", "8.00"], PageSketch.RowOf(table, 0));
        Assert.Equal(["使用结余", "", "结余分配", ""], PageSketch.RowOf(table, 1));
        Assert.Equal(3, table.RowCount);
    }

    [Fact]
    public void Two_forms_that_follow_each_other_stay_two_though_their_columns_are_equal()
    {
        var layout = PageSketch.Read(
            new PageSketch(1).Table(ThreeColumns, 700, 20, ["项目名称", "甲", ""], ["总分", "100", "98.00"]),
            new PageSketch(2).Table(ThreeColumns, 60, 20, ["项目名称", "乙", ""], ["总分", "100", "97.00"])
        );
        Assert.Equal(2, layout.Tables.Count);
        Assert.All(layout.Tables, t => Assert.Equal(0, t.HeaderRowCount));
    }

    [Fact]
    public void Columns_that_a_page_of_merged_rows_does_not_show_are_still_there()
    {
        var second = new PageSketch(2)
            .Line(50, 60, 350, 60)
            .Line(50, 80, 350, 80)
            .Line(50, 60, 50, 80)
            .Line(250, 60, 250, 80)
            .Line(350, 60, 350, 80)
            .Text(120, 74, "总分", 9)
            .Text(260, 74, "98.00", 9);
        var table = PageSketch.SingleTable(
            new PageSketch(1).Table(ThreeColumns, 780, 20, ["指标", "分值", "得分"], ["质量", "10", "9.00"]),
            second
        );
        Assert.Equal(3, table.ColumnCount);
        Assert.Equal((0, 2), (table.CellAt(1, 1)!.Column, table.CellAt(1, 1)!.ColumnSpan));
        Assert.Equal("98.00", table.CellAt(1, 2)!.Text);
    }

    [Fact]
    public void A_label_cut_by_a_page_break_is_joined_and_a_new_label_is_not()
    {
        double[] narrow = [50, 84, 250, 350];
        string[] header = ["类别", "指标", "得分"];
        var table = PageSketch.SingleTable(
            new PageSketch(1).Table(narrow, 740, 20, header, ["产出类指标", "数量", "9.00"], ["效益指", "就业", "8.00"]),
            new PageSketch(2).Table(narrow, 60, 20, header, ["标", "增收", "7.00"], ["满意度指标", "群众", "6.00"])
        );
        Assert.Equal(("效益指标", 2), (table.CellAt(1, 0)!.Text, table.CellAt(1, 0)!.RowSpan));
        Assert.Equal("满意度指标", table.CellAt(3, 0)!.Text);
    }
}
