using System.Globalization;
using Ingest.Extraction.Numbers;
using Xunit;

namespace Ingest.Extraction.Tests.Numbers;

public sealed class NumberScannerTests
{
    [Theory]
    [InlineData("2022 年度收入总计 4,812.71 万元", "4812.71 万元")]
    [InlineData("收入总计4812.71万元。", "4812.71 万元")]
    [InlineData("共完成１２，３４５．６７万元", "12345.67 万元")]
    [InlineData("预算 4, 812.71 万元", "4812.71 万元")]
    [InlineData("共 1 234.56 万元", "1234.56 万元")]
    [InlineData("投资 1.2 亿元", "1.2 亿元")]
    [InlineData("17981.68 万 元", "17981.68 万元")]
    [InlineData("占 98.86％", "98.86 %")]
    [InlineData("每降低 1 个百分点", "1 个百分点")]
    [InlineData("房屋 21,380.60 平方米", "21380.60 平方米")]
    [InlineData("设备（不含车辆）3 台（套）", "3 台（套）")]
    [InlineData("人均 3.5 件/万人，", "3.5 件/万人")]
    [InlineData("120 元/人·天", "120 元/人·天")]
    [InlineData("3.5万人次", "3.5 万人次")]
    [InlineData("50元/人/天", "50 元/人/天")]
    [InlineData("房屋21380.60m²", "21380.60 m²")]
    [InlineData("浓度28微克/立方米", "28 微克/立方米")]
    [InlineData("噪声 55 分贝", "55 分贝")]
    [InlineData("80周岁以上", "80 周岁")]
    [InlineData("苗木10万余株", "10 万株")]
    [InlineData("经营收入0，", "0 ")]
    [InlineData("支出总计3,210 .55万元", "3210.55 万元")]
    [InlineData("支出总计 3,210. 55 万元", "3210.55 万元")]
    [InlineData("执行率为 98. 17%", "98.17 %")]
    [InlineData("2. 50 万元以上设备", "50 万元")]
    [InlineData("100余家企业", "100 家")]
    [InlineData("用电 500kWh，", "500 kWh")]
    [InlineData("路面技术状况指数达到 89.6。", "89.6 ")]
    [InlineData("近3年", "3 年")]
    [InlineData("养鸡 12 羽，", "12 羽")]
    [InlineData("接入视频路数完成值为 452 路，小于标杆值", "452 路")]
    [InlineData("单价 100 万元（含）以上设备", "100 万元")]
    public void A_quantity_is_read_with_its_unit_as_printed(string text, string expected)
    {
        var number = Assert.Single(NumberScanner.Scan(text));
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{number.Value} {number.Unit}"));
    }

    [Theory]
    [InlineData("下降 -8.07%", "-8.07")]
    [InlineData("下降−8.07%", "-8.07")]
    [InlineData("下降－8.07%", "-8.07")]
    [InlineData("下降△3.5%", "-3.5")]
    [InlineData("下降▲ 3.5%", "-3.5")]
    [InlineData("降幅为负2.1个百分点", "-2.1")]
    [InlineData("增长+3.5%", "3.5")]
    [InlineData("结余（12.30）万元", "-12.30")]
    [InlineData("下降（3.5%）", "3.5")]
    public void Signs_are_read_in_all_their_shapes(string text, string value) =>
        Assert.Equal(value, Assert.Single(NumberScanner.Scan(text)).Value.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(">=320 批次", ">=")]
    [InlineData("＞＝85.00%", ">=")]
    [InlineData("≥ 85.00%", ">=")]
    [InlineData("≤5%", "<=")]
    [InlineData("±10.00%以内", "±")]
    [InlineData("= 12 次", "=")]
    [InlineData("不低于 90%", ">=")]
    [InlineData("不超过30人", "<=")]
    [InlineData("大于等于 12 次", ">=")]
    [InlineData("低于 95% 的标杆值", "<")]
    [InlineData("60%（含）以上", ">=")]
    [InlineData("误差在 5% 以内", "<=")]
    [InlineData("满意度 92%", "")]
    public void Comparisons_are_read_from_signs_and_words(string text, string comparison) =>
        Assert.Equal(comparison, Assert.Single(NumberScanner.Scan(text)).Comparison);

    [Theory]
    [InlineData("截至 2022 年 12 月 31 日")]
    [InlineData("2021-2025年，2021—2025 年，2022－2023学年")]
    [InlineData("2023 年 4 月至 7 月")]
    [InlineData("22年度")]
    [InlineData("2022.12、2022.5-2023.6")]
    [InlineData("8:30-17:30，9时30分")]
    [InlineData("财预〔2020〕10号、财预[2023] 99 号、沪府发（2021）5号")]
    [InlineData("第3条、第 12 页、第15届")]
    [InlineData("第1-3页、第5至8条")]
    [InlineData("第 3 页 共 15 页")]
    [InlineData("2024/3/15验收，2024.3.15日")]
    [InlineData("可乘公交 12 路，")]
    [InlineData("详见表 1-1、附件2、附表3，图 2 - 4")]
    [InlineData("本表（公开 01 表）反映")]
    [InlineData("本表（公开 10 表）反映")]
    [InlineData("1.加强管理；2.完善制度；3、推进改革")]
    [InlineData("（1）落实（2）检查")]
    [InlineData("1.2 发展概况")]
    [InlineData("G30高速、5G基站、PM2.5浓度、4A级景区、V2.0版本")]
    [InlineData("“12345”热线、12345热线、“1+N”体系")]
    [InlineData("301工资福利支出、2080505机关事业单位基本养老保险缴费支出")]
    [InlineData("联系电话：021-52564588，邮编200333，手机13812345678")]
    [InlineData("比例为3:1，1/3以上")]
    [InlineData("《2020年100项任务》")]
    [InlineData("编号为12")]
    [InlineData("登记号：430000000009032")]
    [InlineData("22314054.56272,850.54万元")]
    [InlineData("三项任务，一是建设，“十四五”")]
    [InlineData("5 项目支出")]
    public void Dates_ordinals_codes_and_names_are_no_quantities(string text) => Assert.Empty(NumberScanner.Scan(text));

    [Fact]
    public void The_first_number_of_a_range_shares_the_unit_of_the_second()
    {
        var numbers = NumberScanner.Scan("90（含）—100 分为优，组织 2-3 次");
        Assert.Equal([90m, 100m, 2m, 3m], numbers.Select(n => n.Value));
        Assert.Equal(["分", "分", "次", "次"], numbers.Select(n => n.Unit));
    }

    [Fact]
    public void A_hyphen_between_operators_subtracts_and_is_no_sign()
    {
        var numbers = NumberScanner.Scan("得分 =（执行率－60%）÷（1－60%）× 分值");
        Assert.Equal([60m, 60m], numbers.Select(n => n.Value));
    }

    [Fact]
    public void The_run_of_characters_holds_comparison_sign_digits_and_unit()
    {
        const string text = "完成 >= 80,000 人次以上";
        var number = Assert.Single(NumberScanner.Scan(text));
        Assert.Equal(">= 80,000 人次", text[number.Start..number.End]);
        Assert.Equal(">= 80,000", text[number.Start..number.NumberEnd]);
    }
}
