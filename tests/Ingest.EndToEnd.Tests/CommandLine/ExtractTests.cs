using Ingest.EndToEnd.Tests.Documents;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

public sealed class ExtractTests
{
    [Fact]
    public void One_json_object_goes_to_standard_output_and_no_archive_is_made()
    {
        using var workplace = new Workplace();
        workplace.Write("report.pdf", SamplePdf.Create("第一页\n本年收入合计1,204.30万元。", "第二页"));
        var result = workplace.Ingest("extract", "report.pdf");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("ingest/1", result.Json.GetProperty("schema").GetString());
        Assert.Equal(2, result.Json.GetProperty("document").GetProperty("pages").GetInt32());
        Assert.Equal("report.pdf", result.Json.GetProperty("document").GetProperty("file").GetString());
        var figure = Assert.Single(result.Json.GetProperty("figures").EnumerateArray());
        Assert.Equal("1204.30", figure.GetProperty("value").GetString());
        Assert.Equal("万元", figure.GetProperty("unit").GetString());
        Assert.Contains("本年收入合计", result.Output, StringComparison.Ordinal);
        Assert.False(result.Json.GetProperty("checks").TryGetProperty("items", out _));
        Assert.Equal(["report.pdf"], Directory.EnumerateFiles(workplace.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Checks_adds_every_relation_that_was_evaluated()
    {
        using var workplace = new Workplace();
        var result = workplace.Ingest("extract", "--checks", Repository.SampleDocument);
        var checks = result.Json.GetProperty("checks");
        var counted =
            checks.GetProperty("consistent").GetInt32()
            + checks.GetProperty("explained").GetInt32()
            + checks.GetProperty("inconsistent").GetInt32()
            + checks.GetProperty("undecidable").GetInt32();
        Assert.Equal(counted, checks.GetProperty("items").GetArrayLength());
        Assert.NotEqual(0, counted);
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes_each_time()
    {
        using var workplace = new Workplace();
        Assert.Equal(
            workplace.Ingest("extract", "--checks", Repository.SampleDocument).Output,
            workplace.Ingest("extract", "--checks", Repository.SampleDocument).Output
        );
    }

    [Fact]
    public void A_missing_file_a_damaged_one_and_one_that_is_no_pdf_end_with_2_and_are_named()
    {
        using var workplace = new Workplace();
        workplace.Write("text.pdf", "this is no PDF"u8.ToArray());
        workplace.Write("empty.pdf", []);
        foreach (var file in new[] { "missing.pdf", "text.pdf", "empty.pdf" })
        {
            var result = workplace.Ingest("extract", file);
            Assert.Equal(2, result.ExitCode);
            Assert.Empty(result.Output);
            Assert.StartsWith(file + ": ", result.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_password_ends_with_8()
    {
        using var workplace = new Workplace();
        workplace.Write("open.pdf", SamplePdf.Create("第一页"));
        Qpdf.Encrypt(workplace, "open.pdf", "closed.pdf", password: "secret");
        var result = workplace.Ingest("extract", "closed.pdf");
        Assert.Equal(8, result.ExitCode);
        Assert.StartsWith("closed.pdf: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Encryption_that_opens_without_a_password_is_no_hindrance()
    {
        using var workplace = new Workplace();
        workplace.Write("open.pdf", SamplePdf.Create("本年收入合计1,204.30万元。"));
        Qpdf.Encrypt(workplace, "open.pdf", "protected.pdf", password: "");
        Assert.Single(workplace.Ingest("extract", "protected.pdf").Json.GetProperty("figures").EnumerateArray());
    }
}
