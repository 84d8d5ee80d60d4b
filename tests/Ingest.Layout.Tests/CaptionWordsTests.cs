using Ingest.Layout.Tables;
using Xunit;

namespace Ingest.Layout.Tests;

public sealed class CaptionWordsTests
{
    [Theory]
    [InlineData("公开01表", "公开01表")]
    [InlineData("决算公开10表", "决算公开10表")]
    [InlineData("预算06表", "预算06表")]
    [InlineData("部门公开表3", "部门公开表3")]
    [InlineData("附表1", "附表1")]
    [InlineData("2023年度收入决算表", "")]
    [InlineData("部门预算表", "")]
    public void Form_numbers_are_known_as_the_provinces_write_them(string line, string number) =>
        Assert.Equal(number, CaptionWords.FormNumber(line).Groups["number"].Value);
}
