using Xunit;

namespace Ingest.Layout.Tests;

/// <summary>Titles, units, form numbers and notes around a table.</summary>
public sealed class TableCaptionTests
{
    private static readonly double[] ThreeColumns = [50, 150, 250, 350];

    [Fact]
    public void Each_note_below_a_table_is_one()
    {
        var table = PageSketch.SingleTable(
            new PageSketch()
                .Table(ThreeColumns, 100, 20, ["项目", "行次", "金额"], ["收入", "1", "1.00"])
                .Text(50, 154, "注：本表反映收入情况。", 10)
                .Text(50, 167, "没有政府性基金收入支出的部门，也保留", 10)
                .Text(50, 180, "本表的格式。", 10)
                .Text(50, 193, "说明：本表无数据。", 10)
        );
        Assert.Equal(["注：本表反映收入情况。", "没有政府性基金收入支出的部门，也保留本表的格式。", "说明：本表无数据。"], table.Notes);
    }

    [Fact]
    public void Title_unit_form_number_and_note_belong_to_the_table()
    {
        var page = new PageSketch()
            .Text(160, 60, "收入决算表", 16)
            .Text(300, 75, "公开02表", 9)
            .Text(50, 90, "部门：云岭市水务局", 9)
            .Text(280, 90, "金额单位：万元", 9)
            .Table(ThreeColumns, 100, 20, ["项目", "合计", "其中"], ["教育", "5.00", "4.00"])
            .Text(50, 155, "注：本表反映部门本年度收入。", 9);
        var table = PageSketch.SingleTable(page);
        Assert.Equal("收入决算表", table.Title);
        Assert.Equal("万元", table.Unit);
        Assert.Equal("公开02表", table.FormNumber);
        Assert.Equal(["注：本表反映部门本年度收入。"], table.Notes);
    }

    [Fact]
    public void A_title_left_at_the_foot_of_a_page_and_a_note_at_the_head_of_the_next_come_to_their_table()
    {
        var layout = PageSketch.Read(
            new PageSketch(1).Text(150, 780, "基本支出决算表", 16),
            new PageSketch(2).Table(ThreeColumns, 60, 20, ["科目", "预算数", "决算数"], ["教育", "5.00", "4.00"]),
            new PageSketch(3).Text(50, 60, "注：本表反映基本支出。", 9)
        );
        var table = Assert.Single(layout.Tables);
        Assert.Equal("基本支出决算表", table.Title);
        Assert.Equal(["注：本表反映基本支出。"], table.Notes);
        Assert.Equal([2, 3], table.Pages);
    }

    [Fact]
    public void A_unit_line_of_three_parts_hides_no_title()
    {
        var page = new PageSketch()
            .Text(160, 60, "支出预算总表", 16)
            .Text(50, 92, "部门：", 9)
            .Text(120, 92, "云岭市人民检察院", 9)
            .Text(300, 92, "单位：万元", 9)
            .Table(ThreeColumns, 100, 20, ["合计", "基本支出", "项目支出"], ["3.00", "2.00", "1.00"]);
        var table = PageSketch.SingleTable(page);
        Assert.Equal(("支出预算总表", "万元"), (table.Title, table.Unit));
    }

    [Theory]
    [InlineData("（无政府性基金支出）", "以下为说明。", "（无政府性基金支出）")]
    [InlineData("注：1.采购组织形式为集中采购。", "2.品目名称按目录填写。", "注：1.采购组织形式为集中采购。2.品目名称按目录填写。")]
    [InlineData("注：1.采购组织形式为集中采购。", "3.品目名称按目录填写。", "注：1.采购组织形式为集中采购。")]
    public void Notes_below_a_table_are_told_by_their_words_and_numbers(string first, string second, string note)
    {
        var page = new PageSketch()
            .Table(ThreeColumns, 100, 20, ["科目", "名称", "金额"], ["", "合计", ""])
            .Text(50, 155, first, 9)
            .Text(60, 175, second, 9);
        Assert.Equal([note], PageSketch.SingleTable(page).Notes);
    }
}
