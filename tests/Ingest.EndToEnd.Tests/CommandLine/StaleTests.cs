using Ingest.TestDatabases;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

public sealed class StaleTestsOnSqlite : StaleTests<SqliteDatabase>;

public sealed class StaleTestsOnPostgres : StaleTests<PostgresDatabase>;

/// <summary><c>run --stale</c>: what another program read or checked is made anew from what is stored, and nothing else.</summary>
public abstract class StaleTests<TDatabase> : IDisposable
    where TDatabase : TestDatabase, new()
{
    private const string Read = "budget-2023-errors.pdf";
    private const string Checked = "final-accounts-sichuan-2021-errors.pdf";

    private readonly TDatabase database = new();
    private readonly Workplace workplace = new();

    [Fact]
    public void What_has_to_be_read_anew_is_read_again_and_what_other_rules_checked_is_checked_again()
    {
        Load();
        AssertNothingIsStale();
        var findings = Ingest("findings", "--json").Output;
        var figures = Figures();
        database.Change($"UPDATE documents SET read_with = 'older' WHERE file = '{Read}'");
        database.Change($"DELETE FROM figures WHERE document_key = (SELECT document_key FROM documents WHERE file = '{Read}')");
        database.Change($"UPDATE documents SET checked_with = 'older' WHERE file = '{Checked}'");
        database.Change("DELETE FROM findings WHERE severity = 'error'");

        var stale = Ingest("run", "--stale", "--json");

        Assert.Equal(Read, Assert.Single(stale.Json.GetProperty("items").EnumerateArray()).GetProperty("input").GetString());
        Assert.Contains("1 document checked again by rules alone, 1 changed", stale.Errors, StringComparison.Ordinal);
        Assert.Equal(findings, Ingest("findings", "--json").Output);
        Assert.Equal(figures, Figures());
        AssertNothingIsStale();
    }

    [Fact]
    public void A_document_whose_original_is_gone_is_named_and_stays()
    {
        Load();
        database.Change($"UPDATE documents SET read_with = 'older', sha256 = '{new string('0', 64)}' WHERE file = '{Read}'");
        var stale = Ingest("run", "--stale");
        Assert.Equal(2, stale.ExitCode);
        Assert.Contains($"{Read}: ", stale.Errors, StringComparison.Ordinal);
        Assert.Contains("ingest run --force PATH", stale.Errors, StringComparison.Ordinal);
        Assert.Contains(Read, Ingest("list").Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        workplace.Dispose();
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Loads copies that are gone afterwards.</summary>
    private void Load()
    {
        foreach (var name in new[] { Read, Checked })
        {
            workplace.Write(name, File.ReadAllBytes(Repository.File("sample-docs", name)));
        }

        Assert.Equal(0, Ingest("run", Read, Checked).ExitCode);
        File.Delete(workplace.Path(Read));
        File.Delete(workplace.Path(Checked));
    }

    private void AssertNothingIsStale()
    {
        var stale = Ingest("run", "--stale", "--json");
        Assert.Equal(0, stale.ExitCode);
        Assert.Empty(stale.Json.GetProperty("items").EnumerateArray());
        Assert.Contains("0 documents checked again", stale.Errors, StringComparison.Ordinal);
    }

    private string Figures() => Ingest("show", Read, "--json").Json.GetProperty("figures").GetRawText();

    private CommandResult Ingest(params string[] arguments) => workplace.Ingest([.. arguments, "--db", database.Address]);
}
