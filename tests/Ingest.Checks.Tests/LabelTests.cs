namespace Ingest.Checks.Tests;

public sealed class LabelTests
{
    [Theory]
    [InlineData("一、一般公共预算财政拨款收入", "一般公共预算财政拨款收入")]
    [InlineData("（一）行政运行", "行政运行")]
    [InlineData("1. 一般公共预算资金", "一般公共预算资金")]
    [InlineData("3、“三公”经费：", "\"三公\"经费")]
    [InlineData("其中：当年财政拨款", "当年财政拨款")]
    [InlineData("2.其中:人员经费", "人员经费")]
    [InlineData("总　　计", "总计")]
    [InlineData("因公出国（境）费用", "因公出国(境)费用")]
    [InlineData("项目资金（万元）", "项目资金")]
    [InlineData("100万元以上设备", "100万元以上设备")]
    public void A_name_is_without_numbering_and_white_space(string printed, string name) => Assert.Equal(name, Label.Name(printed));

    [Theory]
    [InlineData("一、收入", 1)]
    [InlineData("（二）支出", 2)]
    [InlineData("1.基本支出", 3)]
    [InlineData("（3）项目支出", 4)]
    [InlineData("基本支出", null)]
    [InlineData("2.5万元以上", null)]
    public void The_numbering_tells_the_depth(string printed, int? depth) => Assert.Equal(depth, Label.Depth(printed));

    [Theory]
    [InlineData("合计", true)]
    [InlineData("人员经费合计", true)]
    [InlineData("本年支出合计", true)]
    [InlineData("小计", true)]
    [InlineData("会计", false)]
    public void Totals_are_recognised(string name, bool isTotal) => Assert.Equal(isTotal, Label.IsTotal(name) || Label.IsSubtotal(name));
}
