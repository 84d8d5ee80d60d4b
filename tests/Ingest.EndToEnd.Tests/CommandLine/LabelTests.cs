using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>Correcting kinds: <c>label</c>, and <c>train</c> and <c>evaluate</c> with what it writes.</summary>
public sealed class LabelTests
{
    private const string File = "budget-2023-errors.pdf";

    [Fact]
    public void A_corrected_kind_is_kept_when_the_document_is_read_again_and_can_be_trained_on()
    {
        using var workplace = new Workplace();
        var pdf = Repository.File("sample-docs", File);
        workplace.Ingest("run", pdf);
        var table = Tables(workplace)[0];
        Assert.Equal(0, workplace.Ingest("label", File, table.Id, "budget.transfers").ExitCode);
        Assert.Equal("budget.transfers", Tables(workplace)[0].Kind);
        Assert.Equal(0, workplace.Ingest("run", "--force", pdf).ExitCode);
        Assert.Equal((table.Id, "budget.transfers"), Tables(workplace)[0]);

        Assert.Contains(
            "1 correction of 1 document",
            workplace.Ingest("label", "--export", "corrections").Output,
            StringComparison.Ordinal
        );
        var trained = workplace.Ingest("train", "corrections", "--out", "own.model");
        Assert.Equal(0, trained.ExitCode);
        Assert.Contains("1 document learned", trained.Output, StringComparison.Ordinal);
        var measured = workplace.Ingest("evaluate", "corrections", "--json");
        Assert.Equal(0, measured.ExitCode);
        Assert.Equal(1, measured.Json.GetProperty("model").GetProperty("tables").GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("budget.transfers")]
    [InlineData("budget.income")]
    public void A_corrected_kind_takes_effect_at_once_as_if_the_document_were_read_again(string kind)
    {
        using var workplace = new Workplace();
        var pdf = Repository.File("sample-docs", File);
        workplace.Ingest("run", pdf);
        var before = Shown(workplace);
        var labelled = workplace.Ingest("label", File, "t1", kind);
        Assert.Equal(0, labelled.ExitCode);
        Assert.Contains("relations", labelled.Output, StringComparison.Ordinal);
        var after = Shown(workplace);
        Assert.NotEqual(before, after);
        workplace.Ingest("run", "--force", pdf);
        Assert.Equal(after, Shown(workplace));
    }

    [Fact]
    public void What_is_no_kind_or_no_part_is_refused()
    {
        using var workplace = new Workplace();
        workplace.Ingest("run", Repository.File("sample-docs", File));
        var kind = workplace.Ingest("label", File, "t1", "narrative.income");
        Assert.Equal(1, kind.ExitCode);
        Assert.Contains("budget.income", kind.Errors, StringComparison.Ordinal);
        Assert.Equal(2, workplace.Ingest("label", File, "t999", "budget.income").ExitCode);
        Assert.Equal(1, workplace.Ingest("label", File).ExitCode);
    }

    [Fact]
    public void A_file_that_is_no_model_is_named()
    {
        using var workplace = new Workplace();
        workplace.Ingest("run", Repository.File("sample-docs", File));
        workplace.Ingest("label", File, "t1", "budget.summary");
        workplace.Ingest("label", "--export", "corrections");
        workplace.Write("no.model", [1, 2, 3]);
        var measured = workplace.Ingest("evaluate", "corrections", "--model", "no.model");
        Assert.Equal(2, measured.ExitCode);
        Assert.Contains("no.model", measured.Errors, StringComparison.Ordinal);
    }

    private static string Shown(Workplace workplace) => workplace.Ingest("show", File, "--json").Output;

    private static List<(string Id, string Kind)> Tables(Workplace workplace) =>
        [
            .. workplace
                .Ingest("show", File, "--json")
                .Json.GetProperty("tables")
                .EnumerateArray()
                .Select(t => (t.GetProperty("id").GetString()!, t.GetProperty("kind").GetString()!)),
        ];
}
