using System.Text.Json;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>The commands that read the archive, on the sample documents.</summary>
public sealed class ArchiveCommandTests : IClassFixture<SampleArchive>
{
    private readonly Workplace workplace;

    public ArchiveCommandTests(SampleArchive archive) => workplace = archive.Workplace;

    [Fact]
    public void List_shows_every_document_as_a_table_and_as_json()
    {
        var pdfs = Directory
            .EnumerateFiles(Repository.File("sample-docs"), "*.pdf")
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(pdfs);
        var json = workplace.Ingest("list", "--json").Json.EnumerateArray().ToList();
        Assert.Equal(pdfs, json.Select(d => d.GetProperty("file").GetString()));
        var lines = workplace.Ingest("list").Output.TrimEnd().Split('\n');
        Assert.StartsWith("ID", lines[0], StringComparison.Ordinal);
        Assert.Equal(pdfs.Count, lines.Length - 1);
    }

    [Fact]
    public void Show_gives_the_same_object_as_extract_for_a_document_of_the_archive()
    {
        var shown = workplace.Ingest("show", Path.GetFileName(Repository.SampleDocument), "--json", "--checks");
        var extracted = workplace.Ingest("extract", Repository.SampleDocument, "--checks");
        Assert.Equal(0, shown.ExitCode);
        Assert.Equal(extracted.Output, shown.Output);
    }

    [Fact]
    public void Show_tells_a_person_what_a_document_is_and_what_is_in_it()
    {
        var id = workplace
            .Ingest("list", "--json")
            .Json.EnumerateArray()
            .Single(d => d.GetProperty("file").GetString() == Path.GetFileName(Repository.SampleDocument))
            .GetProperty("id")
            .GetString()!;
        var shown = workplace.Ingest("show", id[..6]);
        Assert.Equal(0, shown.ExitCode);
        Assert.Contains(id, shown.Output, StringComparison.Ordinal);
        Assert.Contains("收入支出决算总表", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_of_an_unknown_document_says_so()
    {
        var shown = workplace.Ingest("show", "nothing.pdf");
        Assert.Equal(2, shown.ExitCode);
        Assert.Contains("nothing.pdf", shown.Errors, StringComparison.Ordinal);
        Assert.Empty(shown.Output);
    }

    [Fact]
    public void Findings_come_with_every_operand_and_can_be_narrowed()
    {
        var all = Findings();
        Assert.NotEmpty(all);
        Assert.All(all, f => Assert.NotEmpty(f.GetProperty("message").GetString()!));
        Assert.All(all, f => Assert.Equal(f.GetProperty("figures").GetArrayLength(), f.GetProperty("operands").GetArrayLength()));
        var errors = Findings("--severity", "error");
        Assert.Equal(all.Count(f => f.GetProperty("severity").GetString() == "error"), errors.Count);
        var rule = errors[0].GetProperty("rule").GetString()!;
        Assert.Equal(all.Count(f => f.GetProperty("rule").GetString() == rule), Findings("--rule", rule).Count);
        var file = errors[0].GetProperty("document").GetProperty("file").GetString()!;
        Assert.All(Findings("--document", file), f => Assert.Equal(file, f.GetProperty("document").GetProperty("file").GetString()));
        Assert.Empty(Findings("--year", "1066"));
        Assert.Empty(Findings("--organisation", "no such organisation"));
    }

    [Fact]
    public void Findings_for_people_show_message_rule_page_and_printed_figures()
    {
        var finding = Findings("--severity", "error")[0];
        var text = workplace.Ingest("findings", "--severity", "error").Output;
        Assert.Contains(finding.GetProperty("message").GetString()!, text, StringComparison.Ordinal);
        Assert.Contains(finding.GetProperty("rule").GetString()!, text, StringComparison.Ordinal);
        Assert.Contains(finding.GetProperty("operands")[0].GetProperty("raw").GetString()!, text, StringComparison.Ordinal);
    }

    private List<JsonElement> Findings(params string[] filters) =>
        [.. workplace.Ingest(["findings", "--json", .. filters]).Json.EnumerateArray()];
}
