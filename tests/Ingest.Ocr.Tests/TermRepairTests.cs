using Ingest.Ocr.Cells;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Tests;

/// <summary>Standing terms with one misread character.</summary>
public sealed class TermRepairTests
{
    [Theory]
    [InlineData("2023年度部让决算", "2023年度部门决算")]
    [InlineData("主管部由意见", "主管部门意见")]
    [InlineData("部内整体支出", "部门整体支出")]
    [InlineData("收大支出次算总表", "收入支出决算总表")]
    [InlineData("年未结转和结余", "年末结转和结余")]
    [InlineData("一般公共预算财政按款", "一般公共预算财政拨款")]
    [InlineData("离体人员3人，退体人员29人", "离休人员3人，退休人员29人")]
    [InlineData("在职240人、离体0人、退体54人", "在职240人、离休0人、退休54人")]
    public void A_character_that_looks_like_the_one_a_term_needs_gives_way(string read, string mended) =>
        Assert.Equal(mended, Mended(read));

    [Theory]
    [InlineData("宣传部内设机构")]
    [InlineData("本年未结清")]
    [InlineData("收大于支")]
    [InlineData("脱离体制")]
    [InlineData("部门决算")]
    [InlineData("部")]
    public void Other_words_stay(string read) => Assert.Equal(read, Mended(read));

    [Fact]
    public void What_gave_way_is_less_sure() =>
        Assert.Equal([0.9, 0.81, 0.9, 0.9], TermRepair.Mend(Symbols("部让决算")).Select(s => s.Confidence));

    private static string Mended(string read) => string.Concat(TermRepair.Mend(Symbols(read)).Select(s => s.Text));

    private static IReadOnlyList<Symbol> Symbols(string read) =>
        [.. read.Select((c, i) => new Symbol(c.ToString(), 20 * i, (20 * i) + 18, 0.9, []))];
}
