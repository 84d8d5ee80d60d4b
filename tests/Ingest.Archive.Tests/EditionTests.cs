namespace Ingest.Archive.Tests;

public sealed class EditionTestsOnSqlite : EditionTests<SqliteDatabase>;

public sealed class EditionTestsOnPostgres : EditionTests<PostgresDatabase>;

public abstract class EditionTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static readonly DateTimeOffset Summer = new(2023, 8, 20, 9, 0, 0, TimeSpan.FromHours(8));

    private static Document Accounts(string id, int? year = 2022, string organisation = "澜山自治州财政局") =>
        Example.Document(id) with
        {
            File = id + ".pdf",
            Organisation = organisation,
            FiscalYear = year,
            Kind = DocumentKind.FinalAccounts,
        };

    [Fact]
    public void A_revised_report_is_linked_to_the_earlier_one_and_is_the_current_one()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        archive.Store(Accounts("aaaa") with { WrittenAt = Summer.AddDays(30) });
        archive.Store(Accounts("bbbb") with { WrittenAt = Summer });
        archive.Store(Accounts("cccc", organisation: "另一个局"));
        archive.Store(Accounts("dddd") with { Kind = DocumentKind.Budget });

        var editions = archive.Editions("bbbb");

        Assert.Equal(["bbbb", "aaaa"], editions.Select(e => e.Id));
        Assert.Equal([(1, 2, false), (2, 2, true)], editions.Select(e => (e.Edition, e.Editions, e.IsCurrent)));
        Assert.Equal(Summer, editions[0].WrittenAt);
        Assert.Equal(editions, archive.Editions("aaaa"));
        Assert.Equal(["cccc"], archive.Editions("cccc").Select(e => e.Id));
        Assert.Equal([2, 1, 1, 1], archive.List(new DocumentQuery()).Select(d => d.Edition));
        // A filter chooses what is listed, not what counts.
        Assert.Equal(2, Assert.Single(archive.List(new DocumentQuery { Reference = "aaaa" })).Editions);
    }

    [Fact]
    public void Without_dates_in_the_files_the_first_to_come_is_the_earlier_one_and_stays_it_when_it_is_read_again()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        archive.Store(Accounts("bbbb"));
        archive.Store(Accounts("aaaa"));
        archive.Store(Accounts("bbbb"));
        Assert.Equal(["bbbb", "aaaa"], archive.Editions("aaaa").Select(e => e.Id));
    }

    [Fact]
    public void Reports_that_do_not_say_whose_or_when_are_no_editions()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        foreach (var id in new[] { "aaaa", "bbbb" })
        {
            archive.Store(Accounts(id, organisation: ""));
            archive.Store(Accounts(id + "1", year: null));
            archive.Store(Accounts(id + "2") with { Kind = DocumentKind.Other });
        }

        Assert.All(archive.List(new DocumentQuery()), d => Assert.Equal((1, 1), (d.Edition, d.Editions)));
        Assert.Equal(["aaaa"], archive.Editions("aaaa").Select(e => e.Id));
        Assert.Empty(archive.Editions("gone"));
    }

    [Fact]
    public void Evaluations_of_different_projects_are_no_editions_of_one_another()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        foreach (var (id, title) in new[] { ("aaaa", "道路养护"), ("bbbb", "校舍维修"), ("cccc", "道路养护") })
        {
            archive.Store(Accounts(id) with { Kind = DocumentKind.EvaluationReport, Title = title });
        }

        Assert.Equal(["aaaa", "cccc"], archive.Editions("cccc").Select(e => e.Id));
        Assert.Equal(["bbbb"], archive.Editions("bbbb").Select(e => e.Id));
    }

    [Fact]
    public void Years_between_the_first_and_the_last_of_an_organisation_are_named_when_they_are_missing()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        foreach (var year in new[] { 2019, 2021, 2021, 2024 })
        {
            archive.Store(Accounts($"a{archive.List(new DocumentQuery()).Count}", year));
        }

        archive.Store(Accounts("b1", 2015, "另一个局"));
        archive.Store(Accounts("b2", 2016, "另一个局"));
        archive.Store(Accounts("c1", 2010, ""));
        archive.Store(Accounts("c2", 2020, ""));

        Assert.Equal([2020, 2022, 2023], archive.Missing(new DocumentQuery()).Select(m => m.FiscalYear));
        Assert.Equal(
            [new MissingYear("澜山自治州财政局", 2022, 2019, 2024)],
            archive.Missing(new DocumentQuery { FiscalYear = 2022, Organisation = "澜山" })
        );
        Assert.Empty(archive.Missing(new DocumentQuery { Organisation = "另一个" }));
    }
}
