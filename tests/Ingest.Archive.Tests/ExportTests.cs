using System.Text;
using System.Text.Json;
using Ingest.Archive.Export;

namespace Ingest.Archive.Tests;

public sealed class ExportTests
{
    private static readonly Document Small = Example.Document() with
    {
        Title = "2022年度部门决算",
        FiscalYear = 2022,
        Kind = DocumentKind.FinalAccounts,
        KindConfidence = 0.98765432,
        Pages =
        [
            new Page
            {
                Number = 1,
                Width = 595.276,
                Height = 841.89,
            },
        ],
        Sections =
        [
            new Section
            {
                Id = "s1",
                Level = 1,
                Heading = "第一部分",
                Page = 1,
            },
        ],
        Tables =
        [
            Example.Table(1, 1, 1, Example.Cell(-1, 0, "合计"), Example.Cell(0, 0, "1,204.30")) with
            {
                Unit = "万元",
                Section = "s1",
            },
        ],
        Figures = [Example.Figure("f1") with { Table = "t1", Row = 0, Column = 0, Concept = "expenditure.total" }],
        Relations =
        [
            new Relation
            {
                Rule = "table.total",
                Status = RelationStatus.Inconsistent,
                Expected = 1204.3m,
                Actual = 1204.30m,
                Figures = ["f1"],
            },
        ],
        Findings = [Example.Finding("n1", figures: "f1") with { Expected = "1204.31", Actual = "1204.30", Difference = "-0.01" }],
        Problems = [new Problem(FailureKind.UnreadableText, "图像", 2)],
    };

    [Fact]
    public void A_small_document_is_written_with_exactly_the_names_of_the_contract()
    {
        Assert.Equal(
            """
            {"schema":"ingest/1","document":{"id":"0123456789abcdef","sha256":"0123456789abcdef000000000000000000000000000000000000000000000000",
            "file":"report.pdf","title":"2022年度部门决算","organisation":"","fiscalYear":2022,"kind":"final-accounts","kindConfidence":0.9877,
            "pages":1,"producer":"","textSource":"born-digital"},
            "pages":[{"number":1,"width":595.28,"height":841.89,"rotation":0,"textSource":"born-digital","confidence":1,"isContents":false}],
            "sections":[{"id":"s1","level":1,"heading":"第一部分","kind":"other","page":1,"bbox":[0,0,0,0]}],
            "paragraphs":[],
            "tables":[{"id":"t1","section":"s1","title":"","kind":"other","unit":"万元","formNumber":"","notes":[],"pages":[1],"header":["合计"],"rows":[["1,204.30"]],
            "cells":[{"row":-1,"column":0,"rowSpan":1,"columnSpan":1,"text":"合计","page":1,"bbox":[0,-10,10,0],"confidence":1},
            {"row":0,"column":0,"rowSpan":1,"columnSpan":1,"text":"1,204.30","page":1,"bbox":[0,0,10,10],"confidence":1}]}],
            "figures":[{"id":"f1","label":"支出决算表/合计","concept":"expenditure.total","period":"current","role":"amount","value":"1204.30","unit":"万元",
            "decimals":2,"raw":"1,204.30","page":3,"bbox":[10,20,30.13,40],"confidence":1,"table":"t1","row":0,"column":0,"offset":0}],
            "checks":{"consistent":0,"explained":0,"inconsistent":1,"undecidable":0,"items":[{"rule":"table.total","status":"inconsistent","expected":"1204.3",
            "actual":"1204.30","difference":null,"slack":null,"unit":"","figures":["f1"]}]},
            "findings":[{"id":"n1","rule":"table.total","severity":"error","message":"合计不等于各项之和。","messageEn":"The total is not the sum of its parts.",
            "page":3,"expected":"1204.31","actual":"1204.30","difference":"-0.01","figures":["f1"],"confidence":1}],
            "problems":[{"kind":"unreadable-text","message":"图像","page":2}]}
            """.ReplaceLineEndings(""),
            Export(Small, checks: true)
        );
    }

    [Fact]
    public void A_recognised_figure_says_what_else_it_may_be_and_what_was_read_before_it_was_repaired()
    {
        var recognised = Example.Figure("f2") with
        {
            Confidence = 0.91,
            Repaired = "1,284.30",
            Readings = [new AlternativeReading("1,284.30", 1284.3m, 2, 0.87654321)],
        };
        var figures = JsonDocument
            .Parse(Export(Example.With(Example.Figure("f1"), recognised), checks: false))
            .RootElement.GetProperty("figures");
        Assert.False(figures[0].TryGetProperty("readings", out _));
        Assert.False(figures[0].TryGetProperty("repaired", out _));
        Assert.Equal("1,284.30", figures[1].GetProperty("repaired").GetString());
        Assert.Equal(
            """[{"raw":"1,284.30","value":"1284.30","decimals":2,"confidence":0.8765}]""",
            figures[1].GetProperty("readings").GetRawText()
        );
    }

    [Fact]
    public void Relations_are_listed_only_on_request()
    {
        var document = Example.Document() with
        {
            Relations =
            [
                new Relation
                {
                    Rule = "r",
                    Status = RelationStatus.Consistent,
                    Figures = [],
                },
            ],
        };
        var checks = JsonDocument.Parse(Export(document, checks: false)).RootElement.GetProperty("checks");
        Assert.Equal(1, checks.GetProperty("consistent").GetInt32());
        Assert.False(checks.TryGetProperty("items", out _));
    }

    [Fact]
    public void Every_document_can_be_written_and_is_one_json_object()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var document = RandomDocument.Create(seed) with { Tables = [] };
            var root = JsonDocument.Parse(Export(document, checks: true)).RootElement;
            Assert.Equal(document.Figures.Count, root.GetProperty("figures").GetArrayLength());
            Assert.Equal(document.Problems.Count, root.GetProperty("problems").GetArrayLength());
        }
    }

    [Fact]
    public void A_document_larger_than_the_buffer_is_written_whole()
    {
        var document = Example.With([.. Enumerable.Range(1, 5000).Select(i => Example.Figure("f" + i))]);
        Assert.Equal(5000, JsonDocument.Parse(Export(document, checks: false)).RootElement.GetProperty("figures").GetArrayLength());
    }

    private static string Export(Document document, bool checks)
    {
        using var output = new MemoryStream();
        ExportWriter.Write(document, output, new ExportOptions { Checks = checks });
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
