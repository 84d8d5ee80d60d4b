using Ingest.Checks;

namespace Ingest.Pipeline.Tests;

public sealed class RecognitionRepairTests
{
    private static readonly string[] Misread = ["2,070.45", "1,284.30", "866.15"];

    [Fact]
    public void A_misread_figure_is_repaired_and_only_a_note_is_left()
    {
        var document = RecognitionRepair.Check(RecognisedTable.Of(Misread, 1, "1,234.30", "1,204.30"));
        var figure = Assert.Single(document.Figures, f => f.Repaired is not null);
        Assert.Equal((1204.30m, 2, "1,204.30", "1,284.30"), (figure.Value, figure.Decimals, figure.Raw, figure.Repaired));
        Assert.Equal("recognition.repaired", Assert.Single(document.Findings).Rule);
        Assert.DoesNotContain(document.Relations, r => r.Status == RelationStatus.Inconsistent);
        // What was read stays where it was read.
        Assert.Contains(document.Tables[0].Cells, c => c.Text == "1,284.30");
    }

    [Fact]
    public void An_error_of_the_report_between_certain_figures_stays_an_error()
    {
        var document = RecognisedTable.Of(Misread);
        var (once, repaired) = (DocumentChecker.Check(document), RecognitionRepair.Check(document));
        Assert.Equal(Severity.Error, Assert.Single(repaired.Findings).Severity);
        Assert.Equal(once.Findings.Select(f => f.Message), repaired.Findings.Select(f => f.Message));
        Assert.Equal(document.Figures, repaired.Figures);
    }

    [Fact]
    public void An_error_of_the_report_is_no_more_than_a_warning_where_a_doubtful_figure_cannot_mend_it()
    {
        var document = RecognitionRepair.Check(RecognisedTable.Of(Misread, 2, "866.75"));
        Assert.All(document.Figures, f => Assert.Null(f.Repaired));
        Assert.Equal(Severity.Warning, Assert.Single(document.Findings).Severity);
    }

    [Fact]
    public void A_repaired_document_checked_again_says_the_same()
    {
        var document = RecognitionRepair.Check(RecognisedTable.Of(Misread, 1, "1,204.30"));
        Assert.Equal(document.Findings.Select(f => f.Message), DocumentChecker.Check(document).Findings.Select(f => f.Message));
    }
}
