namespace Ingest.Pdf.Tests.Text;

public sealed class PdfDateTests
{
    [Theory]
    [InlineData("D:20230820093015+08'00'", "2023-08-20T09:30:15+08:00")]
    [InlineData("D:20230820093015+08'00", "2023-08-20T09:30:15+08:00")]
    [InlineData("D:20230820093015-0330", "2023-08-20T09:30:15-03:30")]
    [InlineData("D:20230820093015Z", "2023-08-20T09:30:15+00:00")]
    [InlineData("D:20230820093015", "2023-08-20T09:30:15+00:00")]
    [InlineData("D:202308", "2023-08-01T00:00:00+00:00")]
    [InlineData("2023", "2023-01-01T00:00:00+00:00")]
    public void A_date_may_leave_out_all_behind_the_year(string text, string time) =>
        Assert.Equal(DateTimeOffset.Parse(time), PdfDate.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("D:00000000")]
    [InlineData("D:20230631")]
    [InlineData("D:20231301")]
    [InlineData("D:20230820093015+99'00'")]
    [InlineData("D:20230820250000Z")]
    public void What_is_no_date_is_none(string text) => Assert.Null(PdfDate.Parse(text));
}
