using Xunit;

namespace Ingest.EndToEnd.Tests.RealDocuments.Kinds;

/// <summary>
/// The kinds of published and reconstructed documents, of their tables and sections, and whose and of which year they are, against
/// labels made by looking at the pages.
/// </summary>
public sealed class PublishedKindTests(KindAccuracy accuracy) : IClassFixture<KindAccuracy>
{
    // What is reached where the target is not: raised when more is, never lowered.
    private const double OrganisationFloor = 0.94;
    private const double TablesOfSiblings = 0.95;
    private const double SectionsOfBudgets = 0.66;
    private const double SectionsOfSiblings = 0.81;

    [Fact]
    public void Every_document_has_its_kind() => AtLeast(1.00, "document", LabelledDocument.Sets);

    [Fact]
    public void Every_fiscal_year_is_read() => AtLeast(1.00, "fiscal year", LabelledDocument.Sets);

    [Fact]
    public void Every_organisation_is_read() => AtLeast(OrganisationFloor, "organisation", LabelledDocument.Sets, 1.00);

    [Theory]
    [InlineData("final-accounts", 0.97)]
    [InlineData("budgets", 0.97)]
    [InlineData("siblings", TablesOfSiblings)]
    [InlineData("odd", 0.97)]
    public void Tables_have_their_kind(string set, double reached) => AtLeast(reached, "table", [set], 0.97);

    [Theory]
    [InlineData("final-accounts", 0.95)]
    [InlineData("budgets", SectionsOfBudgets)]
    [InlineData("siblings", SectionsOfSiblings)]
    public void Sections_have_their_kind(string set, double reached) => AtLeast(reached, "section", [set], 0.95);

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

    /// <summary>Fails below what is reached, and says beside it what is aimed at.</summary>
    /// <param name="reached">The measured share where the target is not reached, else the target.</param>
    /// <param name="what">What was asked.</param>
    /// <param name="sets">The sets that count.</param>
    /// <param name="target">What is aimed at; what is reached unless given.</param>
    private void AtLeast(double reached, string what, IReadOnlyCollection<string> sets, double? target = null)
    {
        var (share, report) = accuracy.Of(what, sets);
        TestContext.Current.TestOutputHelper?.WriteLine($"Target {target ?? reached}, floor {reached}, read {share:F4}. {report}");
        Assert.True(share >= reached, $"Below {reached}. {report}");
    }
}
