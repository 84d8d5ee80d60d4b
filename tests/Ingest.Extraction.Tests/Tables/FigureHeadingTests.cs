using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Tables;

/// <summary>Unit, period and role of figures, as headings, row names and notes tell them.</summary>
public sealed class FigureHeadingTests
{
    [Theory]
    [InlineData("车辆数（辆）|决算数|3", "辆")]
    [InlineData("公务接待费|决算数|3.00", "万元")]
    [InlineData("国内接待人次|决算数|30", "人次")]
    [InlineData("公务用车购置数|决算数|3", "")]
    [InlineData("公务接待费|执行率|93.66", "")]
    [InlineData("公务接待费|执行率（%）|93.66", "%")]
    [InlineData("公务接待费|增减%|3.33", "%")]
    [InlineData("公务接待费|人数|3", "人")]
    [InlineData("公务接待费|数量|3", "")]
    [InlineData("公务接待费|金额（元）|300.00", "元")]
    [InlineData("公务接待费|得分|3.00", "分")]
    [InlineData("权重|部门决策类|20.00", "分")]
    [InlineData("得分率|合计分值|92.50", "")]
    [InlineData("群众满意率|分值|10", "分")]
    public void A_unit_is_taken_from_where_it_is_printed_and_never_guessed(string row, string unit)
    {
        var parts = row.Split('|');
        var table = SmallTable.Of("机构运行信息表", "万元", [$"项目|{parts[1]}"], [$"{parts[0]}|{parts[2]}"]);
        Assert.Equal(unit, SmallTable.Figure(table, 0, 1).Unit);
    }

    [Theory]
    [InlineData("年初预算数|3.00", Period.Budget, FigureRole.Amount, "万元")]
    [InlineData("全年预算数|3.00", Period.AdjustedBudget, FigureRole.Amount, "万元")]
    [InlineData("上年决算数|3.00", Period.Prior, FigureRole.Amount, "万元")]
    [InlineData("2021年|3.00", Period.Prior, FigureRole.Amount, "万元")]
    [InlineData("2021年立项项目|3.00", Period.Current, FigureRole.Amount, "万元")]
    [InlineData("增减额|3.00", Period.Current, FigureRole.Change, "万元")]
    [InlineData("执行率（%）|93.00", Period.Current, FigureRole.Rate, "%")]
    public void A_row_name_tells_period_role_and_unit_where_the_heading_does_not(string row, Period period, FigureRole role, string unit)
    {
        var table = SmallTable.Of("项目资金情况", "万元", ["项目|金额"], [row]);
        var figure = SmallTable.Figure(table, 0, 1);
        Assert.Equal((period, role, unit), (figure.Period, figure.Role, figure.Unit));
    }

    [Fact]
    public void Counts_take_the_unit_of_a_table_of_counts_and_not_that_of_a_table_of_money()
    {
        Assert.Equal("人", SmallTable.Figure(SmallTable.Of("人员情况表", "人", ["单位名称|编制数"], ["局机关|50"]), 0, 1).Unit);
        Assert.Equal("", SmallTable.Figure(SmallTable.Of("采购表", "万元", ["项目名称|采购数量"], ["办公桌|50"]), 0, 1).Unit);
    }

    [Theory]
    [InlineData("增减变化|-0.50", FigureRole.Change)]
    [InlineData("差异|0.50", FigureRole.Change)]
    [InlineData("差额拨款|0.50", FigureRole.Amount)]
    [InlineData("完成年初预算的（%）|107.02", FigureRole.Rate)]
    [InlineData("同比增长|△1.2%", FigureRole.Growth)]
    [InlineData("占总支出（%）|1.2", FigureRole.Share)]
    public void Changes_and_rates_are_told_from_the_heading(string column, FigureRole role)
    {
        var parts = column.Split('|');
        var table = SmallTable.Of("预决算差异表", "万元", [$"项目|{parts[0]}"], [$"公务接待费|{parts[1]}"]);
        Assert.Equal(role, SmallTable.Figure(table, 0, 1).Role);
    }

    [Fact]
    public void The_unit_may_stand_in_a_note()
    {
        var table = SmallTable.Of("收入表", "", ["项目|决算数"], ["合计|3.00"], "other", "注：1.本表金额单位：万元。");
        Assert.Equal("万元", SmallTable.Figure(table, 0, 1).Unit);
    }

    [Theory]
    [InlineData("预算数", "注：预算数为全年预算数，反映调整后的预算数。", Period.AdjustedBudget)]
    [InlineData("预算数", "注：预算数为年初预算数。", Period.Budget)]
    [InlineData("2021年决算数", "", Period.Prior)]
    [InlineData("上年决算数", "", Period.Prior)]
    [InlineData("2022年决算数", "", Period.Current)]
    [InlineData("年末结转和结余", "", Period.Current)]
    [InlineData("上年结转", "", Period.Current)]
    public void Periods_are_told_from_headings_and_notes(string heading, string note, Period period)
    {
        var table = SmallTable.Of("“三公”经费表", "万元", [$"项目|{heading}"], ["合计|3.00"], "other", note);
        Assert.Equal(period, SmallTable.Figure(table, 0, 1).Period);
    }
}
