using Ingest.Archive;
using Ingest.Model;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>Revised reports and missing years on the command line.</summary>
public sealed class EditionCommandTests : IDisposable
{
    private readonly Workplace workplace = new();

    public EditionCommandTests()
    {
        using var archive = ArchiveFactory.Open(workplace.Path("ingest.db"), create: true);
        archive.Store(Accounts("aaaa0000", 2020));
        archive.Store(Accounts("bbbb0000", 2022));
        archive.Store(Accounts("cccc0000", 2022) with { File = "revised.pdf" });
    }

    [Fact]
    public void List_says_which_edition_is_current()
    {
        var lines = workplace.Ingest("list").Output.Split('\n');
        Assert.Contains(lines, l => l.StartsWith("bbbb0000", StringComparison.Ordinal) && l.Contains(" 1 of 2 ", StringComparison.Ordinal));
        Assert.Contains(
            lines,
            l => l.StartsWith("cccc0000", StringComparison.Ordinal) && l.Contains(" 2 of 2, current ", StringComparison.Ordinal)
        );
        Assert.Equal([1, 1, 2], workplace.Ingest("list", "--json").Json.EnumerateArray().Select(d => d.GetProperty("edition").GetInt32()));
    }

    [Fact]
    public void Show_names_the_other_editions()
    {
        var shown = workplace.Ingest("show", "bbbb").Output;
        Assert.Matches(@"edition +1 of 2", shown);
        Assert.Matches(@"later edition +cccc0000  revised\.pdf", shown);
        Assert.DoesNotContain("edition", workplace.Ingest("show", "aaaa").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_years_are_listed_for_people_and_for_programs()
    {
        Assert.Matches(@"2021 +2020 +2022 +澜山自治州财政局", workplace.Ingest("list", "--missing").Output);
        var year = Assert.Single(workplace.Ingest("list", "--missing", "--json").Json.EnumerateArray());
        Assert.Equal("澜山自治州财政局", year.GetProperty("organisation").GetString());
        Assert.Equal(2021, year.GetProperty("fiscalYear").GetInt32());
    }

    public void Dispose() => workplace.Dispose();

    private static Document Accounts(string id, int year) =>
        new()
        {
            Id = id,
            Sha256 = id.PadRight(64, '0'),
            File = id + ".pdf",
            Organisation = "澜山自治州财政局",
            FiscalYear = year,
            Kind = DocumentKind.FinalAccounts,
        };
}
