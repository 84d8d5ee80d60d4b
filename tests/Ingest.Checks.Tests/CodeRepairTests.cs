namespace Ingest.Checks.Tests;

public sealed class CodeRepairTests
{
    [Theory]
    [InlineData("208 20805 2080505 2008506", "2008506", "2080506")]
    [InlineData("223 23201 2230101 2230102", "23201", "22301")]
    [InlineData("212 21208 2120801 221 21202 2210201 2210202", "21202", "22102")]
    [InlineData("213 21303 2130305 2133014 2130399", "2133014", "2130314")]
    [InlineData("301 30101 30202 30103 303 30301", "30202", "30102")]
    [InlineData("208 20805 2080505 2180506 210", "2180506", "2080506")]
    public void A_misprinted_code_is_mended_by_its_place(string codes, string printed, string should)
    {
        var mended = CodeRepair.Mend(Rows(codes), _ => false).Where(r => r.PrintedCode.Length > 0);
        var row = Assert.Single(mended);
        Assert.Equal((printed, should), (row.PrintedCode, row.Code));
    }

    [Theory]
    [InlineData("208 20805 2080505 2089901 221 2210201")]
    [InlineData("221 2210201 208 20805 2080505 2080506")]
    [InlineData("2010101 2010102 2080505 2210201")]
    [InlineData("301 30101 302 30201 30211 303 310")]
    [InlineData("205 2050199 2059999 206 20604 2060499")]
    public void Skipped_levels_and_other_orders_are_no_misprint(string codes) =>
        Assert.DoesNotContain(CodeRepair.Mend(Rows(codes), _ => false), r => r.PrintedCode.Length > 0);

    [Fact]
    public void Other_tables_tell_which_of_two_codes_is_misprinted()
    {
        var rows = Rows("213 21305 2135004 221");
        var part = CodeRepair.Mend(rows, c => c is "21305" or "2130504").Single(r => r.PrintedCode.Length > 0);
        var parent = CodeRepair.Mend(rows, c => c is "21350" or "2135004").Single(r => r.PrintedCode.Length > 0);
        Assert.Equal(("2130504", "21350"), (part.Code, parent.Code));
    }

    private static RowView[] Rows(string codes) =>
        [
            .. codes
                .Split(' ')
                .Select(
                    (c, i) =>
                        new RowView
                        {
                            Index = i,
                            Text = c,
                            Name = c,
                            Code = c,
                        }
                ),
        ];
}
