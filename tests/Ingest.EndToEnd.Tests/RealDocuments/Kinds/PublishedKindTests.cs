using Xunit;

namespace Ingest.EndToEnd.Tests.RealDocuments.Kinds;

/// <summary>
/// The kinds of published and reconstructed documents, of their tables and sections, and whose and of which year they are, against
/// labels made by looking at the pages.
/// </summary>
public sealed class PublishedKindTests(KindAccuracy accuracy) : IClassFixture<KindAccuracy>
{
    [Fact]
    public void Every_document_has_its_kind() => AtLeast(1.00, "document", LabelledDocument.Sets);

    [Fact]
    public void Every_fiscal_year_is_read() => AtLeast(1.00, "fiscal year", LabelledDocument.Sets);

    [Fact]
    public void Every_organisation_is_read() => AtLeast(1.00, "organisation", LabelledDocument.Sets);

    [Theory]
    [InlineData("final-accounts")]
    [InlineData("budgets")]
    [InlineData("siblings")]
    [InlineData("odd")]
    public void Tables_have_their_kind(string set) => AtLeast(0.97, "table", [set]);

    [Theory]
    [InlineData("final-accounts")]
    [InlineData("budgets")]
    [InlineData("siblings")]
    public void Sections_have_their_kind(string set) => AtLeast(0.95, "section", [set]);

    [Fact]
    public void Labels_use_the_listed_kinds()
    {
        var listed = File.ReadLines(Repository.File("src", "Ingest.Extraction", "Kinds", "kinds.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToLookup(fields => fields[0], fields => fields[1]);
        var documents = LabelledDocument.Sets.SelectMany(LabelledDocument.Of).ToList();
        Assert.Empty(documents.SelectMany(d => d.Sections).Select(s => s.Kind).Except(listed["section"]));
        Assert.Empty(documents.SelectMany(d => d.Tables).Select(t => t.Kind).Except(listed["table"]));
        Assert.Empty(documents.Select(d => d.EveryTable).OfType<string>().Except(listed["table"]));
        Assert.Empty(documents.Select(d => d.Level).OfType<string>().Except(listed["level"]));
        Assert.Empty(documents.Select(d => d.Subject).OfType<string>().Except(listed["subject"]));
    }

    private void AtLeast(double target, string what, IReadOnlyCollection<string> sets)
    {
        var (share, report) = accuracy.Of(what, sets);
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.True(share >= target, $"Below {target}. {report}");
    }
}
