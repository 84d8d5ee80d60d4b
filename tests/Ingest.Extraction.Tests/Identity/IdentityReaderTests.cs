using Ingest.Extraction.Identity;
using Ingest.Model;
using Xunit;

namespace Ingest.Extraction.Tests.Identity;

public sealed class IdentityReaderTests
{
    [Fact]
    public void The_cover_gives_title_organisation_region_and_year()
    {
        var identity = IdentityReader.Read(Layout("滨澜市云浦区水务局", "2024年度部门决算"));
        Assert.Equal(new DocumentIdentity("滨澜市云浦区水务局2024年度部门决算", "滨澜市云浦区水务局", "滨澜市云浦区", 2024), identity);
    }

    [Fact]
    public void Evaluators_and_dates_on_the_cover_are_not_the_title()
    {
        var identity = IdentityReader.Read(
            Layout(
                "岚川自治区交通运输厅",
                "2022 年部门整体支出",
                "绩效评价报告",
                "评价机构：岚川明衡会计师事务所（普通合伙）",
                "2023 年 7 月"
            )
        );
        Assert.Equal("岚川自治区交通运输厅2022年部门整体支出绩效评价报告", identity.Title);
        Assert.Equal(("岚川自治区交通运输厅", 2022), (identity.Organisation, identity.FiscalYear));
    }

    [Fact]
    public void A_named_department_on_the_cover_goes_before_other_names()
    {
        var identity = IdentityReader.Read(
            Layout("青原省2018年度", "省级部门预算公开报表", "部 门：青原省财政监督办公室", "青原省财政厅印制")
        );
        Assert.Equal("青原省财政监督办公室", identity.Organisation);
        Assert.Equal("青原省2018年度省级部门预算公开报表", identity.Title);
    }

    [Fact]
    public void Without_a_cover_the_lines_beside_the_tables_vote()
    {
        var layout = new DocumentLayout
        {
            Pages =
            [
                new Page
                {
                    Number = 1,
                    Width = 595,
                    Height = 842,
                },
            ],
            Paragraphs =
            [
                Line("部门：青原市水利局", ParagraphKind.Caption),
                Line("部门：青原市水利局", ParagraphKind.Caption),
                Line("部门：青原市水务局", ParagraphKind.Caption),
                Line("金额单位：万元", ParagraphKind.Caption),
            ],
            Sections =
            [
                new Section
                {
                    Id = "s1",
                    Level = 1,
                    Heading = "第二部分 2023年度部门决算表",
                    Page = 1,
                },
            ],
        };
        var identity = IdentityReader.Read(layout with { Tables = [Table(1)] });
        Assert.Equal(
            ("青原市水利局", 2023, "青原市水利局2023年度部门决算表"),
            (identity.Organisation, identity.FiscalYear, identity.Title)
        );
    }

    [Theory]
    [InlineData("二〇二二年度部门决算", 2022)]
    [InlineData("２０２３年度部门决算", 2023)]
    [InlineData("部门决算", null)]
    public void Years_are_read_in_any_digits(string line, int? year) =>
        Assert.Equal(year, IdentityReader.Read(Layout("青原市水利局", line)).FiscalYear);

    [Theory]
    [InlineData("上海市普陀区财政局", "上海市普陀区")]
    [InlineData("中共江苏省委办公厅", "江苏省")]
    [InlineData("澜山自治州文化体育广播电视和旅游局", "澜山自治州")]
    [InlineData("水利部", null)]
    public void Regions_begin_the_names_of_organisations(string organisation, string? region) =>
        Assert.Equal(region, Regions.Of(organisation));

    private static DocumentLayout Layout(params string[] cover) =>
        new()
        {
            Pages =
            [
                new Page
                {
                    Number = 1,
                    Width = 595,
                    Height = 842,
                },
                new Page
                {
                    Number = 2,
                    Width = 595,
                    Height = 842,
                },
            ],
            Paragraphs = [.. cover.Select(c => Line(c, ParagraphKind.Body))],
        };

    private static Paragraph Line(string text, ParagraphKind kind) =>
        new()
        {
            Id = "p",
            Kind = kind,
            Text = text,
            Lines =
            [
                new TextLine
                {
                    Page = 1,
                    Start = 0,
                    Box = default,
                },
            ],
        };

    private static Table Table(int page) =>
        new()
        {
            Id = "t1",
            Pages = [page],
            ColumnCount = 1,
            RowCount = 0,
            Cells = [],
        };
}
