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
    [InlineData("final-accounts", 0.97)]
    [InlineData("budgets", 0.97)]
    [InlineData("siblings", 0.97)]
    [InlineData("odd", 0.97)]
    public void Tables_have_their_kind(string set, double target) => AtLeast(target, "table", [set]);

    [Theory]
    [InlineData("final-accounts", 0.95)]
    [InlineData("budgets", 0.95)]
    [InlineData("siblings", 0.95)]
    public void Sections_have_their_kind(string set, double target) => AtLeast(target, "section", [set]);

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

    /// <summary>Fails below the target and says what was read wrong.</summary>
    /// <param name="target">The share that has to be right.</param>
    /// <param name="what">What was asked.</param>
    /// <param name="sets">The sets that count.</param>
    private void AtLeast(double target, string what, IReadOnlyCollection<string> sets)
    {
        var (share, report) = accuracy.Of(what, sets);
        TestContext.Current.TestOutputHelper?.WriteLine($"Target {target}, read {share:F4}. {report}");
        Assert.True(share >= target, $"Below {target}. {report}");
    }
}
