using Ingest.TestDatabases;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>The commands on an archive in PostgreSQL.</summary>
public sealed class PostgresArchiveTests : IDisposable
{
    private readonly PostgresDatabase database = new();
    private readonly Workplace workplace = new();

    [Fact]
    public void A_document_is_loaded_into_PostgreSQL_and_shown_from_there()
    {
        var run = workplace.Ingest("run", Repository.SampleDocument, "--db", database.Address);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(database.Name, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Password", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workplace.Path("ingest.db")));

        var file = Path.GetFileName(Repository.SampleDocument);
        var extracted = workplace.Ingest("extract", Repository.SampleDocument, "--checks");
        Assert.Equal(extracted.Output, OnPostgres("show", file, "--json", "--checks").Output);
        Assert.Contains(file, OnPostgres("list").Output, StringComparison.Ordinal);
        Assert.Equal(0, OnPostgres("findings", "--json").ExitCode);
        Assert.Contains("1 document checked, 0 changed", OnPostgres("check").Output, StringComparison.Ordinal);
        Assert.Contains("already in the archive", OnPostgres("run", Repository.SampleDocument).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_option_comes_before_the_variable()
    {
        var result = OnPostgres("list", "--db", "nowhere.db");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("nowhere.db: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_database_is_no_archive_for_those_who_only_read()
    {
        var result = OnPostgres("list");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("ingest run", result.Errors, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        workplace.Dispose();
        database.Dispose();
    }

    /// <summary>With the archive named by the environment.</summary>
    private CommandResult OnPostgres(params string[] arguments) => workplace.Ingest(("INGEST_DB", database.Address), arguments);
}
