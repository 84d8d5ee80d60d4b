using Ingest.Ocr.Cells;
using Ingest.Ocr.Recognition;

namespace Ingest.Ocr.Tests;

public sealed class CodeRepairTests
{
    [Theory]
    [InlineData("Al战略规划", "A1战略规划")]
    [InlineData("Bll内控", "B11内控")]
    [InlineData("Alibaba", "Alibaba")]
    [InlineData("GDP增长", "GDP增长")]
    public void A_small_l_in_a_code_is_a_1(string read, string code) =>
        Assert.Equal(code, string.Concat(CodeRepair.Mend([.. read.Select(c => new Symbol($"{c}", 0, 1, 0.9, []))]).Select(s => s.Text)));
}
