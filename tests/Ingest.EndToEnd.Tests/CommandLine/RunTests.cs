using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Ingest.EndToEnd.Tests.Documents;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

public sealed class RunTests : IDisposable
{
    private readonly Workplace workplace = new();

    [Fact]
    public void Files_folders_patterns_and_zip_archives_are_loaded_each_once()
    {
        workplace.Write("a.pdf", SamplePdf.Create("甲"));
        workplace.Write("folder/b.PDF", SamplePdf.Create("乙"));
        workplace.Write("folder/deep/c.pdf", SamplePdf.Create("丙"));
        workplace.Write("folder/notes.txt", "no document"u8.ToArray());
        workplace.Write("other/d1.pdf", SamplePdf.Create("丁"));
        workplace.Write("other/e2.pdf", SamplePdf.Create("戊"));
        Zip("reports.zip", ("2022/f.pdf", SamplePdf.Create("己")), ("readme.txt", [1]), ("g.pdf", SamplePdf.Create("庚")));
        var run = workplace.Ingest("run", "a.pdf", "folder", "./folder/deep/c.pdf", "other/d*.pdf", "**/e*.pdf", "reports.zip", "--json");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(7, run.Json.GetProperty("documents").GetProperty("loaded").GetInt32());
        Assert.Equal(7, run.Json.GetProperty("pages").GetInt32());
        Assert.Equal(
            ["a.pdf", "b.PDF", "c.pdf", "d1.pdf", "e2.pdf", "reports.zip!2022/f.pdf", "reports.zip!g.pdf"],
            Files().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_done()
    {
        workplace.Write("good.pdf", SamplePdf.Create("甲"));
        workplace.Write("bad.pdf", "no PDF"u8.ToArray());
        workplace.Write("bad.zip", "no zip"u8.ToArray());
        Directory.CreateDirectory(workplace.Path("empty"));
        var run = workplace.Ingest("run", "bad.pdf", "missing.pdf", "empty", "nothing*.pdf", "bad.zip", "good.pdf");
        Assert.Equal(2, run.ExitCode);
        foreach (var name in new[] { "bad.pdf", "missing.pdf", "empty", "nothing*.pdf", "bad.zip" })
        {
            Assert.Contains($"{name}: ", run.Errors, StringComparison.Ordinal);
        }

        Assert.Matches(@"failures +5 +4 not-found, 1 damaged", run.Output);
        Assert.Equal(["good.pdf"], Files());
    }

    [Fact]
    public void The_same_command_skips_what_is_loaded_and_force_reads_it_again()
    {
        workplace.Write("a.pdf", SamplePdf.Create("甲1,204.30万元"));
        Assert.Equal("loaded", State(workplace.Ingest("run", "a.pdf", "--json")));
        var second = workplace.Ingest("run", "a.pdf", "--json");
        Assert.Equal("present", State(second));
        Assert.Equal(1, second.Json.GetProperty("figures").GetInt32());
        Assert.Equal(0, second.Json.GetProperty("pagesPerSecond").GetDouble());
        Assert.Equal("loaded", State(workplace.Ingest("run", "a.pdf", "--json", "--force")));
        Assert.Single(Files());
    }

    [Fact]
    public void The_same_content_under_two_names_is_read_once()
    {
        workplace.Write("a.pdf", SamplePdf.Create("甲"));
        workplace.Write("b.pdf", SamplePdf.Create("甲"));
        var run = workplace.Ingest("run", "a.pdf", "b.pdf", "--jobs", "2", "--json").Json;
        Assert.Equal(1, run.GetProperty("documents").GetProperty("loaded").GetInt32());
        Assert.Equal(1, run.GetProperty("documents").GetProperty("duplicate").GetInt32());
        Assert.Equal(1, run.GetProperty("pages").GetInt32());
    }

    [Fact]
    public void Names_in_a_zip_are_readable_whether_they_are_in_utf8_or_gbk()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using (
            var zip = new ZipArchive(
                File.Create(workplace.Path("gbk.zip")),
                ZipArchiveMode.Create,
                leaveOpen: false,
                Encoding.GetEncoding(936)
            )
        )
        {
            Add(zip, "财政局决算.pdf", SamplePdf.Create("甲"));
        }

        Zip("utf8.zip", ("教育局决算.pdf", SamplePdf.Create("乙")));
        workplace.Ingest("run", "gbk.zip", "utf8.zip");
        Assert.Equal(["gbk.zip!财政局决算.pdf", "utf8.zip!教育局决算.pdf"], Files().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_entry_that_unpacks_to_more_than_the_memory_allows_is_refused_and_the_rest_is_done()
    {
        Zip("bomb.zip", ("bomb.pdf", new byte[200 << 20]), ("good.pdf", SamplePdf.Create("甲")));
        var run = workplace.Ingest("run", "bomb.zip", "--memory", "256", "--json");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("""{"too-large":1}""", Compact(run.Json.GetProperty("failures")));
        Assert.Equal(["bomb.zip!good.pdf"], Files());
    }

    [Fact]
    public void A_file_that_explodes_in_native_code_costs_only_itself()
    {
        workplace.Write("bomb.pdf", HostilePdf.ObjectStreamBomb(unpackedMegabytes: 600));
        workplace.Write("good.pdf", SamplePdf.Create("甲"));
        var run = workplace.Ingest("run", "bomb.pdf", "good.pdf", "--memory", "256", "--jobs", "1", "--json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("bomb.pdf: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, run.Json.GetProperty("documents").GetProperty("failed").GetInt32());
        Assert.Equal(["good.pdf"], Files());
    }

    [Fact]
    public void A_document_that_needs_more_memory_than_allowed_is_too_large_and_costs_only_itself()
    {
        var dense = string.Join('\n', Enumerable.Repeat(new string('满', 1000), 150));
        workplace.Write("dense.pdf", SamplePdf.Create(size: 0.4, [.. Enumerable.Repeat(dense, 20)]));
        workplace.Write("good.pdf", SamplePdf.Create("甲"));
        var run = workplace.Ingest("run", "dense.pdf", "good.pdf", "--memory", "256", "--jobs", "1", "--json");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("""{"too-large":1}""", Compact(run.Json.GetProperty("failures")));
        Assert.Contains("--memory", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["good.pdf"], Files());
    }

    [Fact]
    public void A_limit_of_time_that_is_too_short_is_a_failure_of_that_kind()
    {
        workplace.Write("a.pdf", SamplePdf.Create("甲"));
        var run = workplace.Ingest("run", "a.pdf", "--timeout", "0.001", "--json");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("""{"timed-out":1}""", Compact(run.Json.GetProperty("failures")));
        Assert.Contains("--timeout", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_encrypted_failures_end_with_8_and_others_beside_them_with_2()
    {
        workplace.Write("open.pdf", SamplePdf.Create("甲"));
        Qpdf.Encrypt(workplace, "open.pdf", "closed.pdf", password: "secret");
        Assert.Equal(8, workplace.Ingest("run", "open.pdf", "closed.pdf").ExitCode);
        Assert.Equal(2, workplace.Ingest("run", "closed.pdf", "missing.pdf").ExitCode);
    }

    [Theory]
    [InlineData("clean", "error", 0)]
    [InlineData("errors", "error", 4)]
    [InlineData("errors", "warning", 4)]
    [InlineData("errors", null, 0)]
    public void Findings_change_the_exit_code_only_when_asked_for_also_on_the_second_run(string documents, string? failOn, int exitCode)
    {
        string[] arguments =
        [
            "run",
            Repository.File("sample-docs", $"final-accounts-*-2*-{documents}.pdf"),
            .. failOn is null ? [] : new[] { "--fail-on", failOn },
        ];
        Assert.Equal(exitCode, workplace.Ingest(arguments).ExitCode);
        Assert.Equal(exitCode, workplace.Ingest(arguments).ExitCode);
    }

    [Fact]
    public void Another_archive_can_be_named_and_one_that_is_none_is_refused()
    {
        workplace.Write("a.pdf", SamplePdf.Create("甲"));
        workplace.Ingest("run", "a.pdf", "--db", "mine.db");
        Assert.True(File.Exists(workplace.Path("mine.db")));
        Assert.False(File.Exists(workplace.Path("ingest.db")));
        workplace.Write("other.db", Encoding.ASCII.GetBytes(new string('x', 5000)));
        var refused = workplace.Ingest("run", "a.pdf", "--db", "other.db");
        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith("other.db: ", refused.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();

    private static string State(CommandResult run) => run.Json.GetProperty("items")[0].GetProperty("state").GetString()!;

    private static string Compact(JsonElement value) => JsonSerializer.Serialize(value);

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(bytes);
    }

    private IEnumerable<string> Files() =>
        workplace.Ingest("list", "--json").Json.EnumerateArray().Select(d => d.GetProperty("file").GetString()!);

    private void Zip(string name, params (string Name, byte[] Bytes)[] entries)
    {
        using var zip = new ZipArchive(File.Create(workplace.Path(name)), ZipArchiveMode.Create);
        foreach (var (entry, bytes) in entries)
        {
            Add(zip, entry, bytes);
        }
    }
}
