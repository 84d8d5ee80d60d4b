using Ingest.Checks.Tests.Building;
using Ingest.Checks.Tests.Examples;
using Ingest.Model;

namespace Ingest.Checks.Tests.Repairs;

public sealed class RepairProposerTests
{
    [Fact]
    public void A_misread_figure_takes_the_only_reading_that_makes_its_relations_hold()
    {
        var read = DocumentChecker.Check(Scan.Document("1,284.30", ("1,284.30", 0.7, ["1,234.30", "1,204.30"])));
        var repair = Assert.Single(RepairProposer.Propose(read));
        Assert.Equal(("1,204.30", 1204.30m), (repair.Reading.Raw, repair.Reading.Value));
        Assert.NotEmpty(repair.Rules);
        var figure = Scan.Apply(read, [repair]).Figures.Single(f => f.Id == repair.Figure);
        Assert.Equal((1204.30m, "1,204.30", "1,284.30"), (figure.Value, figure.Raw, figure.Repaired));
        Assert.Equal("1,284.30", figure.Readings[0].Raw);
        Assert.InRange(figure.Confidence, 0.9, 1);
        Assert.Equal(1, figure.Confidence + figure.Readings.Sum(r => r.Confidence), 6);
    }

    [Fact]
    public void A_repaired_document_has_a_note_with_both_readings_and_no_other_finding()
    {
        var read = DocumentChecker.Check(Scan.Document("1,284.30", ("1,284.30", 0.7, ["1,204.30"])));
        var document = DocumentChecker.Check(Scan.Apply(read, RepairProposer.Propose(read)));
        var note = Assert.Single(document.Findings);
        Assert.Equal(("recognition.repaired", Severity.Note, 12), (note.Rule, note.Severity, note.Page));
        Assert.Equal(("1,204.30", "1,284.30"), (note.Expected, note.Actual));
        Assert.Contains(
            "识别读数为“1,284.30”，与勾稽关系不符，按识别的另一可能读数修正为“1,204.30”，修正后 1 处关系成立，如 本年支出合计 2,070.45 = 基本支出 1,204.30 + 项目支出 866.15",
            note.Message
        );
        Assert.Contains("read as “1,284.30”", note.MessageEn);
        Assert.Equal(document.Findings.Select(f => f.Message), DocumentChecker.Check(document).Findings.Select(f => f.Message));
        Assert.Empty(RepairProposer.Propose(document));
    }

    [Fact]
    public void Two_figures_that_could_each_mend_a_relation_are_both_left_alone()
    {
        var read = DocumentChecker.Check(Scan.Document("1,284.30", ("1,284.30", 0.7, ["1,204.30"]), ("866.15", 0.7, ["786.15"])));
        Assert.Empty(RepairProposer.Propose(read));
        Assert.Equal(Severity.Warning, Assert.Single(read.Findings).Severity);
    }

    [Fact]
    public void Two_readings_of_one_figure_that_both_mend_it_leave_it_alone()
    {
        var document = Table(["合计", "<", "2,070", "1,284", "866"]);
        var one = DocumentChecker.Check(Scan.Doubted(document, ("1,284", 0.7, ["1,204", "1,234"])));
        Assert.Equal("1,204", Assert.Single(RepairProposer.Propose(one)).Reading.Raw);
        // Printed without decimals, the total is the sum of either within rounding.
        var two = DocumentChecker.Check(Scan.Doubted(document, ("1,284", 0.7, ["1,204", "1,205"])));
        Assert.Empty(RepairProposer.Propose(two));
    }

    [Fact]
    public void Two_misread_figures_of_one_column_are_repaired_together_where_each_has_a_row_that_shows_it()
    {
        var read = DocumentChecker.Check(
            Scan.Doubted(Grid("1,080.00", "234.30"), ("1,080.00", 0.7, ["1,000.00"]), ("234.30", 0.7, ["204.30"]))
        );
        Assert.Equal(["1,000.00", "204.30"], RepairProposer.Propose(read).Select(r => r.Reading.Raw));
        Assert.Equal(
            ["recognition.repaired", "recognition.repaired"],
            DocumentChecker.Check(Scan.Apply(read, RepairProposer.Propose(read))).Findings.Select(f => f.Rule)
        );
    }

    [Fact]
    public void Of_two_wrong_figures_one_that_is_certain_stays_and_neither_is_repaired()
    {
        var read = DocumentChecker.Check(Scan.Doubted(Grid("1,080.00", "234.30"), ("1,080.00", 0.7, ["1,000.00"])));
        Assert.Empty(RepairProposer.Propose(read));
    }

    [Fact]
    public void An_error_of_the_report_is_not_repaired_to_a_value_the_recogniser_gave_no_chance()
    {
        var read = DocumentChecker.Check(Scan.Document("1,284.30", ("1,284.30", 0.9, ["1,234.30"])));
        Assert.Empty(RepairProposer.Propose(read));
        Assert.Equal(Severity.Warning, Assert.Single(read.Findings).Severity);
    }

    [Fact]
    public void A_reading_of_next_to_no_chance_is_not_taken()
    {
        var read = DocumentChecker.Check(Scan.Document("1,284.30", ("1,284.30", 0.9995, ["1,204.30"])));
        Assert.Empty(RepairProposer.Propose(read));
        Assert.Equal(Severity.Error, Assert.Single(read.Findings).Severity);
    }

    [Fact]
    public void A_figure_that_also_stands_in_a_relation_that_holds_is_not_changed()
    {
        // The total at the end of the first row is wrong in the report; the columns show that 1,284.30 is not.
        var document = Table(
            ["合计", "<", "2,070.45", "1,284.30", "866.15"],
            ["201", "一般公共服务支出", "1,500.00", "1,000.00", "500.00"],
            ["205", "教育支出", "650.45", "284.30", "366.15"]
        );
        var read = DocumentChecker.Check(Scan.Doubted(document, ("1,284.30", 0.7, ["1,204.30"])));
        Assert.Contains(read.Relations, r => r.Status == RelationStatus.Inconsistent);
        Assert.Empty(RepairProposer.Propose(read));
    }

    [Fact]
    public void Between_certain_operands_a_break_is_an_error_and_says_nothing_of_recognition()
    {
        var finding = Assert.Single(DocumentChecker.Check(Scan.Document("1,284.30")).Findings);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.DoesNotContain("识别", finding.Message);
    }

    [Fact]
    public void A_break_with_an_operand_in_doubt_is_a_warning_that_names_it()
    {
        var finding = Assert.Single(DocumentChecker.Check(Scan.Document("1,284.30", ("866.15", 0.8, ["866.75"]))).Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("识别存疑：项目支出 866.15（也可能为 866.75）", finding.Message);
        Assert.Contains("recognition in doubt: 项目支出 866.15 (may be 866.75)", finding.MessageEn);
    }

    [Fact]
    public void Nothing_is_proposed_where_all_holds() =>
        Assert.Empty(RepairProposer.Propose(DocumentChecker.Check(Scan.Document("1,204.30", ("1,204.30", 0.6, ["1,284.30"])))));

    [Fact]
    public void A_document_whose_figures_are_all_certain_is_checked_as_if_there_were_no_recognition()
    {
        // A reading that is next to impossible makes no figure doubtful: the same relations, the same findings, no repair.
        foreach (
            var document in new[]
            {
                SampleDepartment.Build(),
                SampleDepartment.Build(new Edits(("05[3,2]", "84.00"), ("01[7,5]", "72.64"))),
            }
        )
        {
            var recognised = document with
            {
                Figures =
                [
                    .. document.Figures.Select(f =>
                        f with
                        {
                            Confidence = 0.9995,
                            Readings = [new AlternativeReading("7", f.Value + 7, f.Decimals, 0.0002)],
                        }
                    ),
                ],
            };
            var (printed, read) = (DocumentChecker.Check(document), DocumentChecker.Check(recognised));
            Assert.Equal(
                printed.Findings.Select(f => (f.Rule, f.Severity, f.Message, f.MessageEn, string.Join(',', f.Figures))),
                read.Findings.Select(f => (f.Rule, f.Severity, f.Message, f.MessageEn, string.Join(',', f.Figures)))
            );
            Assert.Equal(
                printed.Relations.Select(r => (r.Rule, r.Status, r.Slack)),
                read.Relations.Select(r => (r.Rule, r.Status, r.Slack))
            );
            Assert.Empty(RepairProposer.Propose(read));
        }
    }

    /// <summary>Three rows that add up across and down where the two figures are 1,000.00 and 204.30.</summary>
    private static Document Grid(string first, string second) =>
        Table(
            ["合计", "<", "2,070.45", "1,204.30", "866.15"],
            ["201", "一般公共服务支出", "1,500.00", first, "500.00"],
            ["205", "教育支出", "570.45", second, "366.15"]
        );

    private static Document Table(params string[][] rows) =>
        new DocumentBuilder()
            .Table("final-accounts.expenditure", "支出决算表", "万元", "| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |", rows)
            .Build();
}
