using Xunit;

namespace Ingest.Layout.Tests;

/// <summary>Which rows of a table are its header.</summary>
public sealed class TableHeaderTests
{
    private static readonly double[] ThreeColumns = [50, 150, 250, 350];

    [Fact]
    public void A_label_over_a_column_of_numbers_heads_a_table_not_a_form()
    {
        var table = PageSketch.SingleTable(
            new PageSketch().Table(
                ThreeColumns,
                100,
                20,
                ["项目名称", "", "金额"],
                ["资金", "小计", "3.00"],
                ["", "其他", ""],
                ["", "", "3.00"]
            )
        );
        Assert.Equal(1, table.HeaderRowCount);
    }

    [Fact]
    public void Blank_header_cells_beside_a_deeper_label_do_not_end_the_header()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 150, 120)
            .Line(250, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Line(50, 180, 350, 180)
            .Line(50, 100, 50, 180)
            .Line(100, 120, 100, 180)
            .Line(150, 100, 150, 180)
            .Line(200, 140, 200, 180)
            .Line(250, 100, 250, 180)
            .Line(300, 120, 300, 180)
            .Line(350, 100, 350, 180)
            .Text(60, 114, "小计")
            .Text(160, 124, "购置费")
            .Text(260, 114, "运行费")
            .Texts([50, 100, 150, 200, 250, 300, 350], 140, 20, ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数"])
            .Texts([50, 100, 150, 200, 250, 300, 350], 160, 20, ["0.95", "", "", "", "0.95", ""]);
        var table = PageSketch.SingleTable(page);
        Assert.Equal(3, table.HeaderRowCount);
        Assert.Equal(["0.95", "", "", "", "0.95", ""], PageSketch.RowOf(table, 0));
    }

    [Fact]
    public void The_row_that_numbers_the_columns_is_the_last_header_row()
    {
        var table = PageSketch.SingleTable(
            new PageSketch().Table(ThreeColumns, 100, 20, ["项目", "合计", "其中"], ["栏次", "1", "2"], ["教育", "5.00", "4.00"])
        );
        Assert.Equal(2, table.HeaderRowCount);
        Assert.Equal("栏次", table.CellAt(-1, 0)!.Text);
    }

    [Theory]
    [InlineData("厂1 2 3 4 5 6", 2)]
    [InlineData("(1) 2 3=4+5 4 5 6", 2)]
    [InlineData("1 23 _ 4 5 6", 2)]
    [InlineData("12 3 4 5 6 7", 2)]
    [InlineData("6 1 3 4 2 2", 1)]
    [InlineData("8 2 3 1 2 3", 1)]
    public void A_row_of_numbers_is_header_where_nearly_all_of_them_count_up(string numbers, int headers)
    {
        double[] columns = [50, 100, 150, 200, 250, 300, 350];
        var table = PageSketch.SingleTable(
            new PageSketch().Table(
                columns,
                100,
                20,
                ["合计", "出国费", "小计", "购置费", "运行费", "接待费"],
                [.. numbers.Split(' ').Select(n => n == "_" ? "" : n)],
                ["9.00", "1.00", "5.00", "2.00", "3.00", "3.00"]
            )
        );
        Assert.Equal(headers, table.HeaderRowCount);
    }

    [Fact]
    public void The_questions_of_a_survey_do_not_become_column_labels()
    {
        string[] options = ["选项", "数量", "占比"];
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Line(50, 180, 350, 180)
            .Line(50, 200, 350, 200)
            .Line(50, 220, 350, 220)
            .Line(50, 100, 50, 220)
            .Line(350, 100, 350, 220)
            .Line(150, 120, 150, 160)
            .Line(250, 120, 250, 160)
            .Line(150, 180, 150, 220)
            .Line(250, 180, 250, 220)
            .Texts(
                ThreeColumns,
                100,
                20,
                ["1.您的性别是？"],
                options,
                ["男", "2", "50%"],
                ["2.您是否满意？"],
                options,
                ["满意", "4", "100%"]
            );
        var table = PageSketch.SingleTable(page);
        Assert.Equal(0, table.HeaderRowCount);
        Assert.Equal(3, table.CellAt(0, 0)!.ColumnSpan);
    }
}
