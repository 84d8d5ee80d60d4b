using System.Globalization;
using Ingest.Extraction.Numbers;
using Xunit;

namespace Ingest.Extraction.Tests.Numbers;

public sealed class CellNumberTests
{
    [Theory]
    [InlineData("4,812.71", "4812.71", "", "")]
    [InlineData("０．００", "0.00", "", "")]
    [InlineData("1，234.00", "1234.00", "", "")]
    [InlineData("-41.54", "-41.54", "", "")]
    [InlineData("－41.54", "-41.54", "", "")]
    [InlineData("−3.35%", "-3.35", "%", "")]
    [InlineData("△12.5", "-12.5", "", "")]
    [InlineData("▲ 12.5%", "-12.5", "%", "")]
    [InlineData("(1,203.00)", "-1203.00", "", "")]
    [InlineData("（3.50）", "-3.50", "", "")]
    [InlineData("负3.5", "-3.5", "", "")]
    [InlineData(">=80000人次", "80000", "人次", ">=")]
    [InlineData("=2.2万元", "2.2", "万元", "=")]
    [InlineData("≥260.00 亿元", "260.00", "亿元", ">=")]
    [InlineData("±10.00%以内", "10.00", "%", "±")]
    [InlineData("<=0起", "0", "起", "<=")]
    [InlineData(">=1200家次", "1200", "家次", ">=")]
    [InlineData("98.60 分", "98.60", "分", "")]
    [InlineData("95%以上", "95", "%", ">=")]
    [InlineData("300件/万人", "300", "件/万人", "")]
    [InlineData("3台（套）", "3", "台（套）", "")]
    [InlineData(">=60万头只", "60", "万头只", ">=")]
    [InlineData("=152500亩次", "152500", "亩次", "=")]
    [InlineData(">=12尾", "12", "尾", ">=")]
    [InlineData("¥1,200.00", "1200.00", "", "")]
    [InlineData("100.00%。", "100.00", "%", "")]
    public void A_cell_of_one_number_is_read_whole(string text, string value, string unit, string comparison)
    {
        var number = CellNumber.Read(text);
        Assert.NotNull(number);
        Assert.Equal(value, number.Value.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((unit, comparison), (number.Value.Unit, number.Value.Comparison));
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("--")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData("有效提升")]
    [InlineData("12月")]
    [InlineData("2022年")]
    [InlineData("2022年12月")]
    [InlineData("1.制定规划")]
    [InlineData("2080505机关事业单位")]
    [InlineData("301 奖金支出")]
    [InlineData("（20.00 分）")]
    [InlineData("2-3次")]
    [InlineData("7=8+9")]
    public void Blanks_dashes_dates_and_words_are_no_number(string text) => Assert.Null(CellNumber.Read(text));

    [Fact]
    public void Zero_keeps_its_decimals()
    {
        Assert.Equal(2, CellNumber.Read("0.00")!.Value.Decimals);
        Assert.Equal(0, CellNumber.Read("0")!.Value.Decimals);
    }
}
