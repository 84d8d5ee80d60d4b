using Ingest.Ocr.Cells;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Tests;

/// <summary>Separators of amounts within text.</summary>
public sealed class SeparatorRepairTests
{
    [Theory]
    [InlineData("年初预算为1.960,089.30元", "年初预算为1,960,089.30元")]
    [InlineData("收入支出总计74.971,341.43元。", "收入支出总计74,971,341.43元。")]
    [InlineData("25.538.724.74元", "25,538,724.74元")]
    [InlineData("支出255.295,700.00万元。", "支出255,295,700.00万元。")]
    [InlineData("1,204,30", "1,204.30")]
    public void An_amount_has_commas_between_thousands_and_a_point(string read, string mended) => Assert.Equal(mended, Mended(read));

    [Theory]
    [InlineData("1,960,089.30元")]
    [InlineData("1.960")]
    [InlineData("12.345.6")]
    [InlineData("2023.01.15")]
    [InlineData("1.960,089.305")]
    [InlineData("共1,204,305人")]
    public void What_is_no_such_amount_stays(string read) => Assert.Equal(read, Mended(read));

    [Fact]
    public void A_separator_that_gave_way_is_less_sure()
    {
        var mended = SeparatorRepair.Mend(Symbols("1.204.30"));
        Assert.True(mended[1].Confidence < mended[5].Confidence);
    }

    private static string Mended(string read) => string.Concat(SeparatorRepair.Mend(Symbols(read)).Select(s => s.Text));

    private static IReadOnlyList<Symbol> Symbols(string read) =>
        [.. read.Select((c, i) => new Symbol(c.ToString(), 10 * i, (10 * i) + 8, 0.95, []))];
}
