using Ingest.Cli.Commands;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>How an operand is printed with its unit.</summary>
public sealed class FindingTextTests
{
    [Theory]
    [InlineData("2,184.26", "万元", "2,184.26 万元")]
    [InlineData("2184.26万元", "万元", "2184.26万元")]
    [InlineData("2184.26万", "万元", "2184.26万元")]
    [InlineData("95.00%", "%", "95.00%")]
    [InlineData("12", "", "12")]
    public void A_unit_is_printed_once_also_where_a_line_ends_within_it(string raw, string unit, string printed) =>
        Assert.Equal(printed, FindingText.WithUnit(raw, unit));
}
