namespace Ingest.Checks.Tests;

public sealed class FormulaTests
{
    [Fact]
    public void A_formula_is_read_with_its_places_signs_and_options()
    {
        var formula = FormulaParser.Parse(
            "08[*, 年末结转和结余] = 08[*, 年初结转和结余] + SUM(01[收入:各项, *]) - 文{政府性基金}[本年支出|支出]?"
        );
        Assert.Equal(new Reference("08", "", "*", "年末结转和结余", ""), formula.Claimed);
        Assert.Equal(Comparison.Equal, formula.Comparison);
        Assert.Equal(new FormulaTerm(1, false, false, new Reference("08", "", "*", "年初结转和结余", "")), formula.Terms[0]);
        Assert.Equal(new FormulaTerm(1, true, false, new Reference("01", "收入", "各项", "*", "")), formula.Terms[1]);
        Assert.Equal(new FormulaTerm(-1, false, true, new Reference("文", "", "本年支出|支出", "", "政府性基金")), formula.Terms[2]);
    }

    [Theory]
    [InlineData("06[30217] <= 07[唯一, 决算数&公务接待费]", "AtMost")]
    [InlineData("03[合计] >= 05[合计]", "AtLeast")]
    public void Bounds_are_read(string text, string comparison) =>
        Assert.Equal(comparison, FormulaParser.Parse(text).Comparison.ToString());

    [Theory]
    [InlineData("03[合计]")]
    [InlineData("03[合计] = ")]
    [InlineData("99[合计] = 03[合计]")]
    [InlineData("03[合计 = 04[合计]")]
    [InlineData("03[合计] = 04[合计] * 2")]
    public void A_formula_that_is_not_understood_is_refused(string text) => Assert.Throws<FormatException>(() => FormulaParser.Parse(text));
}
