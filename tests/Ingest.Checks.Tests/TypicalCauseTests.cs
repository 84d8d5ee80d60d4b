using Ingest.Model;

namespace Ingest.Checks.Tests;

public sealed class TypicalCauseTests
{
    [Theory]
    [InlineData("302.60", "320.60", "疑似数字换位")]
    [InlineData("23.30", "20.30", "疑似一位数字错误")]
    [InlineData("-3.20", "3.20", "疑似正负号错误")]
    [InlineData("204.30", "1204.30", "疑似漏印一位数字")]
    [InlineData("1204.30", "204.30", "疑似多印一位数字")]
    [InlineData("29400.00", "2.94", "疑似元与万元单位错位")]
    [InlineData("2.94", "29400.00", "疑似元与万元单位错位")]
    [InlineData("123.86", "114.86", null)]
    public void Typical_mistakes_are_recognised(string printed, string should, string? cause)
    {
        var figure = Figure(printed, "万元");
        var value = decimal.Parse(should);
        Assert.Equal(cause, TypicalCause.Of(figure, Interval.Printed(value, 2) * 10_000m)?.Zh);
    }

    [Fact]
    public void A_lost_sign_is_likelier_than_a_wrong_last_digit() =>
        Assert.Equal("疑似正负号错误", TypicalCause.Of(Figure("23.36", "%"), new Interval(-23.40m, -23.34m))?.Zh);

    [Fact]
    public void A_percentage_has_no_unit_of_money_to_slip() =>
        Assert.Null(TypicalCause.Of(Figure("93.05", "%"), new Interval(926_000m, 945_000m)));

    [Fact]
    public void A_wide_interval_is_evidence_of_nothing() => Assert.Null(TypicalCause.Of(Figure("50.00", ""), new Interval(5m, 95m)));

    private static Figure Figure(string raw, string unit) =>
        new()
        {
            Id = "f1",
            Label = "",
            Value = decimal.Parse(raw),
            Decimals = 2,
            Unit = unit,
            Raw = raw,
            Page = 1,
            Box = default,
        };
}
