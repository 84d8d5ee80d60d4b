using Ingest.Extraction.Tables;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Tables;

/// <summary>Which cells of a table are figures and what they are called.</summary>
public sealed class TableFiguresTests
{
    private static readonly Table Expenditure = SmallTable.Of(
        "支出决算表",
        "万元",
        ["项目|<|本年支出合计|基本支出", "科目编码|科目名称|^|^", "栏次|<|1|2"],
        ["合计|<|4,720.98|2,937.79", "2080505|机关事业单位基本养老保险缴费支出|214.60|214.60", "229|其他支出|—|"],
        "final-accounts.expenditure"
    );

    [Fact]
    public void A_figure_is_named_by_title_row_and_column_and_takes_the_unit_of_the_table()
    {
        var figure = SmallTable.Figure(Expenditure, 1, 3);
        Assert.Equal("支出决算表/2080505 机关事业单位基本养老保险缴费支出/基本支出", figure.Label);
        Assert.Equal((214.60m, "万元", 2, "214.60"), (figure.Value, figure.Unit, figure.Decimals, figure.Raw));
    }

    [Fact]
    public void Codes_column_numbers_blanks_and_dashes_give_no_figure() =>
        Assert.Equal(4, TableFigures.Read(Expenditure, Expenditure.Title, 2022).Count);

    [Fact]
    public void Totals_of_standard_tables_have_a_concept()
    {
        Assert.Equal("expenditure.total", SmallTable.Figure(Expenditure, 0, 2).Concept);
        Assert.Equal("expenditure.basic", SmallTable.Figure(Expenditure, 0, 3).Concept);
        Assert.Null(SmallTable.Figure(Expenditure, 1, 3).Concept);
    }

    [Fact]
    public void A_total_that_counts_meetings_and_training_too_is_not_that_of_the_three_public_expenses()
    {
        var table = SmallTable.Of(
            "“三公”经费、会议费、培训费支出预算表",
            "万元",
            ["合计|“三公”经费|<|会议费", "^|小计|公务接待费|^"],
            ["30.00|20.00|20.00|10.00"],
            "budget.three-public"
        );
        Assert.Null(SmallTable.Figure(table, 0, 0).Concept);
        Assert.Equal("three-public.total", SmallTable.Figure(table, 0, 1).Concept);
    }

    [Fact]
    public void Names_that_stand_in_steps_are_named_with_the_rows_above_them()
    {
        var table = SmallTable.Of(
            "政府采购预算表",
            "万元",
            ["采购品目大类|专项名称|经济科目|采购物品名称|采购组织形式|总计"],
            [
                "合计|||||90.00",
                "一、货物A|||||40.00",
                "|设备购置费|办公设备购置|||40.00",
                "|||台式计算机|分散采购|40.00",
                "三、服务C|||||50.00",
                "|业务费|培训费|||30.00",
                "|||会议服务|分散采购|30.00",
                "||会议费|||20.00",
                "|||会议服务|分散采购|20.00",
            ],
            "budget.procurement"
        );
        Assert.Equal("政府采购预算表/三、服务C/总计", SmallTable.Figure(table, 4, 5).Label);
        Assert.Equal("政府采购预算表/一、货物A/设备购置费/办公设备购置/台式计算机/总计", SmallTable.Figure(table, 3, 5).Label);
        Assert.Equal("政府采购预算表/三、服务C/业务费/会议费/会议服务/总计", SmallTable.Figure(table, 8, 5).Label);
    }

    [Fact]
    public void Each_lane_of_a_table_keeps_its_own_names()
    {
        var table = SmallTable.Of(
            "收入支出决算总表",
            "万元",
            ["收入|<|<|支出|<|<", "项目|行次|决算数|项目|行次|决算数", "栏次||1|栏次||2"],
            ["一、财政拨款收入|1|100.00|一、教育支出|32|60.00", "二、事业收入|2|5.00||33|", "|3||二、科学技术支出|34|40.00"]
        );
        Assert.Equal("收入支出决算总表/一、教育支出/支出/决算数", SmallTable.Figure(table, 0, 5).Label);
        Assert.Equal("收入支出决算总表/二、事业收入/收入/决算数", SmallTable.Figure(table, 1, 2).Label);
        Assert.Equal("收入支出决算总表/二、科学技术支出/支出/决算数", SmallTable.Figure(table, 2, 5).Label);
        Assert.Equal(4, TableFigures.Read(table, table.Title, 2022).Count);
    }

    [Fact]
    public void Split_codes_are_joined()
    {
        var table = SmallTable.Of(
            "支出决算表",
            "万元",
            ["项目|<|<|<|本年支出合计", "支出功能分类科目编码|<|<|科目名称|^", "类|款|项|^|^"],
            ["208|05|01|行政单位离退休|62.38", "合计|<|<|<|62.38"]
        );
        Assert.Equal("支出决算表/2080501 行政单位离退休/本年支出合计", SmallTable.Figure(table, 0, 4).Label);
        Assert.Equal(2, TableFigures.Read(table, table.Title, 2022).Count);
    }

    [Fact]
    public void Columns_that_count_rows_or_hold_codes_are_told_from_their_content_where_the_header_is_lost()
    {
        var table = SmallTable.Of(
            "项目表",
            "万元",
            [],
            ["1|甲|301|10.00", "2|乙|302|20.00", "3|丙|303|30.00", "4|丁|310|40.00", "5|戊|399|50.00"]
        );
        Assert.Equal([10m, 20m, 30m, 40m, 50m], TableFigures.Read(table, table.Title, 2022).Select(f => f.Value));
    }

    [Fact]
    public void A_part_after_among_them_is_named_with_the_row_above()
    {
        var table = SmallTable.Of(
            "支出情况表",
            "万元",
            ["行次|支出类别|决算数"],
            ["1|基本支出|50.00", "2|其中：人员经费|40.00", "3|公用经费|10.00", "4|项目支出|30.00"]
        );
        Assert.Equal("支出情况表/基本支出/其中：人员经费/决算数", SmallTable.Figure(table, 1, 2).Label);
    }

    [Fact]
    public void A_dash_between_a_name_and_its_figure_is_no_name()
    {
        var table = SmallTable.Of("政府采购情况表", "万元", ["采购项目|规格|总价"], ["桌|大|1.20", "合计|—|1.20"]);
        Assert.Equal("政府采购情况表/合计/总价", SmallTable.Figure(table, 1, 2).Label);
    }

    [Fact]
    public void Telephone_numbers_and_years_beside_their_names_are_no_figures()
    {
        var table = SmallTable.Of("项目申报表", "", [], ["联系电话|52564588|实施年度|2022", "邮政编码|200333|项目经费（万元）|30.00"]);
        Assert.Equal(30m, Assert.Single(TableFigures.Read(table, table.Title, 2022)).Value);
    }
}
