using Ingest.Checks;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>The commands about rules: <c>check</c> and <c>rules</c>.</summary>
public sealed class CheckTests
{
    [Fact]
    public void Check_finds_again_what_was_taken_from_the_archive_without_the_pdf()
    {
        using var workplace = new Workplace();
        var name = "final-accounts-sichuan-2021-errors.pdf";
        var copy = workplace.Write(name, File.ReadAllBytes(Repository.File("sample-docs", name)));
        workplace.Ingest("run", copy);
        File.Delete(copy);
        var before = workplace.Ingest("findings", "--json").Output;
        Assert.Contains("1 document checked, 0 changed", workplace.Ingest("check").Output, StringComparison.Ordinal);

        using (var connection = new SqliteConnection($"Data Source={workplace.Path("ingest.db")};Pooling=False;Foreign Keys=True"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM findings WHERE severity = 'error'";
            Assert.NotEqual(0, command.ExecuteNonQuery());
        }

        var check = workplace.Ingest("check", "--json");
        Assert.Equal(0, check.ExitCode);
        var change = Assert.Single(check.Json.GetProperty("changes").EnumerateArray());
        Assert.All(change.GetProperty("added").EnumerateArray(), f => Assert.Equal("error", f.GetProperty("severity").GetString()));
        Assert.Empty(change.GetProperty("gone").EnumerateArray());
        Assert.Equal(before, workplace.Ingest("findings", "--json").Output);
    }

    [Fact]
    public void Rules_lists_the_catalogue_and_describes_one_rule()
    {
        using var workplace = new Workplace();
        var all = workplace.Ingest("rules", "--json").Json.EnumerateArray().Select(r => r.GetProperty("id").GetString());
        Assert.Equal(RuleCatalogue.All.Select(r => r.Id), all);
        var one = workplace.Ingest("rules", "final-accounts.03.row").Output;
        Assert.Contains("03[*, 本年支出合计", one, StringComparison.Ordinal);
        Assert.Contains(RuleCatalogue.Get("final-accounts.03.row").Basis, one, StringComparison.Ordinal);
        Assert.StartsWith("RULE", workplace.Ingest("rules", "final-accounts").Output, StringComparison.Ordinal);
        Assert.Equal(1, workplace.Ingest("rules", "nothing").ExitCode);
    }
}
