using Xunit;

namespace Ingest.Layout.Tests;

/// <summary>The cells of a table and where its borders are.</summary>
public sealed class TableTests
{
    private static readonly double[] ThreeColumns = [50, 150, 250, 350];

    [Fact]
    public void Each_text_stands_in_its_cell()
    {
        var table = PageSketch.SingleTable(new PageSketch().Table(ThreeColumns, 100, 20, ["项目", "行次", "金额"], ["收入", "1", "12.30"]));
        Assert.Equal(["项目", "行次", "金额"], PageSketch.RowOf(table, -1));
        Assert.Equal(["收入", "1", "12.30"], PageSketch.RowOf(table, 0));
    }

    [Fact]
    public void Cells_without_a_border_between_them_are_merged()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(150, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Line(50, 100, 50, 160)
            .Line(150, 100, 150, 160)
            .Line(250, 120, 250, 160)
            .Line(350, 100, 350, 160)
            .Text(60, 124, "科目")
            .Text(200, 114, "本年支出")
            .Text(160, 134, "小计")
            .Text(260, 134, "基本")
            .Text(60, 154, "教育")
            .Text(160, 154, "3.00")
            .Text(260, 154, "2.00");
        var table = PageSketch.SingleTable(page);
        Assert.Equal(2, table.HeaderRowCount);
        Assert.Equal((2, 1), (table.CellAt(-2, 0)!.RowSpan, table.CellAt(-2, 0)!.ColumnSpan));
        Assert.Equal((1, 2), (table.CellAt(-2, 1)!.RowSpan, table.CellAt(-2, 1)!.ColumnSpan));
        Assert.Same(table.CellAt(-2, 1), table.CellAt(-2, 2));
        Assert.Equal(["教育", "3.00", "2.00"], PageSketch.RowOf(table, 0));
    }

    [Fact]
    public void Columns_of_a_table_with_lines_between_rows_only_are_told_by_alignment()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Texts(ThreeColumns, 100, 20, ["项目", "预算数", "决算数"], ["教育支出", "", "2.00"], ["卫生支出", "3.00", "4.00"]);
        var table = PageSketch.SingleTable(page);
        Assert.Equal(3, table.ColumnCount);
        Assert.Equal(["项目", "预算数", "决算数"], PageSketch.RowOf(table, -1));
        Assert.Equal(["教育支出", "", "2.00"], PageSketch.RowOf(table, 0));
        Assert.Equal(["卫生支出", "3.00", "4.00"], PageSketch.RowOf(table, 1));
    }

    [Fact]
    public void Lines_around_paragraphs_make_no_table()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Text(50, 114, "一段文字。")
            .Line(50, 120, 350, 120)
            .Text(50, 134, "又一段文字。")
            .Line(50, 140, 350, 140);
        Assert.Empty(PageSketch.Read(page).Tables);
    }

    [Fact]
    public void A_row_of_one_cell_belongs_to_a_table_without_side_borders()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Text(150, 114, "问题一")
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(150, 120, 150, 140)
            .Line(250, 120, 250, 140)
            .Texts(ThreeColumns, 120, 20, ["选项", "人数", "比例"])
            .Text(150, 154, "问题二")
            .Line(50, 160, 350, 160)
            .Line(50, 180, 350, 180)
            .Line(150, 160, 150, 180)
            .Line(250, 160, 250, 180)
            .Texts(ThreeColumns, 160, 20, ["满意", "12", "60%"]);
        var table = PageSketch.SingleTable(page);
        Assert.Equal((3, 4), (table.ColumnCount, table.HeaderRowCount + table.RowCount));
        Assert.Equal(2, table.Cells.Count(c => c.ColumnSpan == 3));
    }

    [Fact]
    public void Side_borders_that_are_not_printed_are_closed()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(150, 100, 150, 140)
            .Line(250, 100, 250, 140)
            .Texts(ThreeColumns, 100, 20, ["一", "二", "三"], ["甲", "1.00", "2.00"]);
        var table = PageSketch.SingleTable(page);
        Assert.Equal(3, table.ColumnCount);
        Assert.Equal(["甲", "1.00", "2.00"], PageSketch.RowOf(table, 0));
    }

    [Fact]
    public void Text_that_outgrows_its_cell_stays_whole()
    {
        var page = new PageSketch()
            .Table(ThreeColumns, 100, 20, ["项目", "合计", "其中"], ["", "5.00", ""])
            .Text(52, 134, "其他城乡社区公共设施支出", 9);
        var table = PageSketch.SingleTable(page);
        Assert.Equal("其他城乡社区公共设施支出", table.CellAt(0, 0)!.Text);
    }

    [Fact]
    public void A_line_with_spaces_that_runs_over_the_border_stays_whole()
    {
        var page = new PageSketch()
            .Table(ThreeColumns, 100, 20, ["目标", "合计", "其中"], ["", "5.00", ""])
            .Text(53, 134, "本年安排 237.18 万元 完成", 9);
        Assert.Equal("本年安排 237.18 万元 完成", PageSketch.SingleTable(page).CellAt(0, 0)!.Text);
    }

    [Fact]
    public void A_frame_around_a_paragraph_is_not_a_table()
    {
        var layout = PageSketch.Read(
            new PageSketch()
                .Line(50, 100, 350, 100)
                .Line(50, 140, 350, 140)
                .Line(50, 100, 50, 140)
                .Line(350, 100, 350, 140)
                .Text(60, 120, "说明")
        );
        Assert.Empty(layout.Tables);
        Assert.Equal("说明", Assert.Single(layout.Paragraphs).Text);
    }

    [Fact]
    public void Characters_spread_over_a_cell_are_one_word_and_a_printed_space_stays()
    {
        double[] narrow = [50, 110, 200];
        var page = new PageSketch().Table(narrow, 100, 40, ["项目", "金额"], ["", "1.00"], ["", "2.00"]);
        foreach (var (x, text) in new[] { (53.0, "一"), (75.5, "般"), (98.0, "公") })
        {
            page.Text(x, 155, text);
        }

        page.Text(53, 170, "共预算").Text(53, 200, "货物").Text(83, 200, "类");
        var table = PageSketch.SingleTable(page);
        Assert.Equal("一般公共预算", table.CellAt(0, 0)!.Text);
        Assert.Equal("货物 类", table.CellAt(1, 0)!.Text);
    }

    [Fact]
    public void A_border_a_little_beside_the_one_it_continues_makes_no_column()
    {
        var page = new PageSketch()
            .Line(50, 100, 350, 100)
            .Line(50, 120, 350, 120)
            .Line(50, 140, 350, 140)
            .Line(50, 160, 350, 160)
            .Line(50, 100, 50, 160)
            .Line(140, 100, 140, 120)
            .Line(152, 120, 152, 160)
            .Line(250, 100, 250, 160)
            .Line(350, 100, 350, 160)
            .Texts([50, 152, 250], 100, 20, ["项目名称", "", "金额"], ["政府性基金", "小计", "1.00"], ["其他资金", "小计", "2.00"]);
        var table = PageSketch.SingleTable(page);
        Assert.Equal(3, table.ColumnCount);
        Assert.Equal(["政府性基金", "小计", "1.00"], PageSketch.RowOf(table, 0));
    }
}
