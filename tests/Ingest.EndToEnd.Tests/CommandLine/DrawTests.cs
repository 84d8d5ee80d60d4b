using Ingest.EndToEnd.Tests.Documents;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

public sealed class DrawTests
{
    [Fact]
    public void A_page_with_what_was_read_is_written_as_png()
    {
        using var workplace = new Workplace();
        workplace.Write("report.pdf", SamplePdf.Create("第一页\n本年收入合计1,204.30万元。"));
        var result = workplace.Ingest("draw", "report.pdf", "--page", "1", "--resolution", "50", "-o", "page.png");
        Assert.True(result.ExitCode == 0, result.Errors);
        var picture = File.ReadAllBytes(Path.Combine(workplace.Folder, "page.png"));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4]);
    }

    [Fact]
    public void A_page_that_is_not_there_is_named_with_the_last_one()
    {
        using var workplace = new Workplace();
        workplace.Write("report.pdf", SamplePdf.Create("第一页"));
        var result = workplace.Ingest("draw", "report.pdf", "--page", "7", "-o", "page.png");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("no page 7; the last is 1", result.Errors, StringComparison.Ordinal);
    }
}
