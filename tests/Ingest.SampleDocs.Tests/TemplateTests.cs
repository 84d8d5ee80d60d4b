using System.Text.Json.Nodes;
using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Documents.Templates;
using Ingest.SampleDocs.Truth;

namespace Ingest.SampleDocs.Tests;

/// <summary>Documents of templates: what a classifier is trained and measured with.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> Names => [.. Template.All.Select(t => t.Name)];

    [Fact]
    public void Templates_are_many_and_every_third_is_kept_from_training()
    {
        var accounts = Template.All.Where(t => t.Kind is "final-accounts" or "budget").ToArray();
        Assert.InRange(accounts.Length, 16, 100);
        Assert.InRange(accounts.Select(t => t.Style).Distinct().Count(), 8, 40);
        Assert.InRange(accounts.Min(t => t.Year), 2010, 2016);
        Assert.InRange(accounts.Max(t => t.Year), 2025, 2030);
        Assert.InRange(Template.All.Count(t => t.Kind is "self-evaluation" or "evaluation-report"), 6, 100);
        Assert.InRange(Template.All.Count(t => t.Kind == "other"), 5, 100);
        Assert.InRange((double)Template.All.Count(t => t.HeldOut) / Template.All.Count, 0.32, 0.35);
    }

    [Fact]
    public void A_held_out_template_has_a_province_and_a_year_that_training_never_sees()
    {
        var (heldOut, training) = (Template.Named("held-out"), Template.Named("training"));
        Assert.Empty(heldOut.Select(t => t.Style).Intersect(training.Select(t => t.Style)));
        Assert.Empty(heldOut.Select(t => t.Year).Intersect(training.Select(t => t.Year)));
    }

    [Fact]
    public void A_fresh_template_has_a_province_and_a_year_that_neither_training_nor_the_held_out_ones_have()
    {
        var (fresh, seen) = (Template.Named("fresh"), Template.Named("training").Concat(Template.Named("held-out")).ToArray());
        Assert.Empty(fresh.Select(t => t.Style).Intersect(seen.Select(t => t.Style)));
        Assert.Empty(fresh.Select(t => t.Year).Intersect(seen.Select(t => t.Year)));
        Assert.All(fresh, t => Assert.True(t.HeldOut, t.Name));
        Assert.Equal(Kinds("document"), Sorted(fresh.Select(t => t.Kind)));
    }

    [Theory]
    [InlineData("training")]
    [InlineData("held-out")]
    public void Every_kind_is_printed(string set)
    {
        var documents = Template
            .Named(set)
            .SelectMany(t => Enumerable.Range(1, 6).Select(s => TemplateComposer.Compose(t, (ulong)s)))
            .ToArray();
        var blocks = documents.SelectMany(d => d.Manuscript.Blocks).ToArray();
        Assert.Equal(Kinds("section"), Sorted(blocks.OfType<HeadingBlock>().Select(h => h.ReaderKind)));
        Assert.Equal(Kinds("table"), Sorted(blocks.OfType<TableBlock>().Select(t => t.ReaderKind)));
        Assert.Equal(Kinds("document"), Sorted(documents.Select(d => d.Template.Kind)));
        Assert.Equal(Kinds("level"), Sorted(documents.Select(d => d.Level).OfType<string>()));
        Assert.Equal(Kinds("subject"), Sorted(documents.Select(d => d.Template.Subject).OfType<string>()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_of_a_template_is_left_to_be_filled_in(string name)
    {
        var template = Template.Named(name)[0];
        for (var seed = 1; seed <= 4; seed++)
        {
            var manuscript = TemplateComposer.Compose(template, (ulong)seed).Manuscript;
            Assert.All(Texts(manuscript), t => Assert.DoesNotContain(t, c => c is '{' or '}' or '@' or '^'));
            Assert.Contains(manuscript.Blocks.OfType<TableBlock>(), t => t.Grid.Rows > 1);
            Assert.Equal(manuscript.Blocks.Length, manuscript.Blocks.Select(b => b.Id).Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Headings_and_titles_stand_on_the_pages_the_truth_names(string name)
    {
        var (_, pdf, text) = TemplateFiles.Make(Template.Named(name)[0], 3, damage: 0);
        var truth = JsonNode.Parse(text)!;
        var pages = OracleText.Pages(pdf).Select(OracleText.Packed).ToArray();
        Assert.NotEmpty(truth["tables"]!.AsArray());
        foreach (var section in truth["sections"]!.AsArray())
        {
            Assert.Contains(OracleText.Packed((string)section!["heading"]!), pages[(int)section["page"]! - 1], StringComparison.Ordinal);
        }

        foreach (var table in truth["tables"]!.AsArray())
        {
            // The caption may end a page when the first rows need the next.
            var first = (int)table!["pages"]![0]!;
            var near = pages[Math.Max(0, first - 2)] + pages[first - 1];
            Assert.Contains(OracleText.Packed((string)table["title"]!), near, StringComparison.Ordinal);
            Assert.InRange((int)table["section"]!, -1, truth["sections"]!.AsArray().Count - 1);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_another_document()
    {
        foreach (var template in Template.All)
        {
            var (one, two, other) = (
                TemplateFiles.Make(template, 5, 0.05),
                TemplateFiles.Make(template, 5, 0.05),
                TemplateFiles.Make(template, 6, 0.05)
            );
            Assert.Equal(one.Pdf, two.Pdf);
            Assert.Equal(one.Truth, two.Truth);
            Assert.NotEqual(one.Pdf, other.Pdf);
        }
    }

    internal static IEnumerable<string> Texts(Manuscript manuscript) =>
        manuscript
            .CoverLines.Concat(manuscript.Blocks.OfType<HeadingBlock>().Select(h => h.Text))
            .Concat(manuscript.Blocks.OfType<ParagraphBlock>().Select(p => manuscript.TextOf(p.Runs)))
            .Concat(manuscript.Tables.SelectMany(t => new[] { t.Title, t.Subtitle, t.FormNumber, t.DepartmentLine, t.UnitLine, t.Note }))
            .Concat(manuscript.Tables.SelectMany(t => t.Grid.Cells).Select(c => manuscript.TextOf(c.Runs)));

    private static string[] Kinds(string scope) => Sorted(KindList.Of(scope).Select(k => k.Kind));

    private static string[] Sorted(IEnumerable<string> kinds) => [.. kinds.Distinct().Order(StringComparer.Ordinal)];
}
