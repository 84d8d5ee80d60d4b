using Ingest.SampleDocs.Commands;
using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Tests;

public sealed class SuccessiveYearsTests
{
    public static TheoryData<string> Kinds => ["", .. SuccessiveYears.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_document_by_itself_is_consistent(string kind)
    {
        for (var seed = 1UL; seed <= 5; seed++)
        {
            var made = SuccessiveYears.Make(seed, kind);
            Assert.Empty(made.Before.Broken());
            Assert.Empty(made.After.Broken());
            Assert.Empty(made.Budget.Broken());
            Assert.Equal(made.Before.Organisation, made.After.Organisation);
            Assert.Equal(made.Before.Year + 1, made.After.Year);
            Assert.Equal(made.Budget.Year, made.After.Year);
        }
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("implied_prior", true)]
    [InlineData("opening_vs_closing", false)]
    public void What_was_left_is_what_the_next_year_begins_with_unless_that_is_the_error(string kind, bool same)
    {
        for (var seed = 1UL; seed <= 5; seed++)
        {
            var made = SuccessiveYears.Make(seed, kind);
            var (left, begun) = (Balance(made.Before, "年末结转和结余|支出/决算数"), Balance(made.After, "年初结转和结余|收入/决算数"));
            Assert.Equal(same, left == begun);
        }
    }

    /// <summary>A balance of the first table; nothing where the cell is blank.</summary>
    private static decimal Balance(Manuscript manuscript, string label) =>
        manuscript.Slots.FirstOrDefault(s => s.Label == label)?.Value ?? 0;
}
