using Ingest.Extraction.Identity;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Identity;

public sealed class ParticularsReaderTests
{
    [Theory]
    [InlineData("2024年度部门决算", DocumentKind.FinalAccounts, ReportingLevel.Department)]
    [InlineData("2024年度单位决算", DocumentKind.FinalAccounts, ReportingLevel.Unit)]
    [InlineData("2024年度预算", DocumentKind.Budget, ReportingLevel.Department)]
    public void The_cover_or_else_the_name_says_whether_a_department_or_a_unit_reports(string line, DocumentKind kind, ReportingLevel level)
    {
        var particulars = Read(kind, "滨澜市云浦区水务局", line);
        Assert.Equal(level, particulars.Level);
        Assert.Null(particulars.Subject);
    }

    [Theory]
    [InlineData("2022年部门整体支出绩效评价报告", EvaluationSubject.Department)]
    [InlineData("2022年农村公路养护项目绩效评价报告", EvaluationSubject.Project)]
    public void The_title_says_what_is_evaluated(string line, EvaluationSubject subject) =>
        Assert.Equal(subject, Read(DocumentKind.EvaluationReport, "岚川自治区交通运输厅", line).Subject);

    [Fact]
    public void Each_particular_comes_with_the_place_it_was_read_at()
    {
        var evidence = Read(DocumentKind.FinalAccounts, "滨澜市云浦区水务局", "2024年度部门决算").Evidence;
        Assert.Equal(["organisation", "region", "fiscalYear", "level"], evidence.Select(e => e.Property));
        Assert.Equal(["滨澜市云浦区水务局", "滨澜市云浦区", "2024", "department"], evidence.Select(e => e.Value));
        Assert.All(evidence, e => Assert.Equal(1, e.Page));
        Assert.All(evidence, e => Assert.InRange(e.Confidence, 0.9, 1));
    }

    [Fact]
    public void Lines_beside_tables_that_do_not_agree_are_less_sure()
    {
        var layout = Layout([], "部门：青原市水利局", "部门：青原市水利局", "部门：青原市水务局");
        var identity = new DocumentIdentity("", "青原市水利局", null, null);
        var evidence = Assert.Single(ParticularsReader.Read(layout, identity, DocumentKind.Other).Evidence);
        Assert.Equal(0.65, evidence.Confidence, 2);
    }

    private static Particulars Read(DocumentKind kind, params string[] cover)
    {
        var layout = Layout(cover);
        return ParticularsReader.Read(layout, IdentityReader.Read(layout), kind);
    }

    private static DocumentLayout Layout(string[] cover, params string[] captions) =>
        new()
        {
            Pages = TwoPages.Pages,
            Paragraphs =
            [
                .. cover.Select(c => TwoPages.Line(c, ParagraphKind.Body, 1)),
                .. captions.Select(c => TwoPages.Line(c, ParagraphKind.Caption, 2)),
            ],
        };
}
