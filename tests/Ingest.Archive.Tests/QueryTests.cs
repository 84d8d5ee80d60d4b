using System.Data.Common;

namespace Ingest.Archive.Tests;

public sealed class QueryTestsOnSqlite : QueryTests<SqliteDatabase>
{
    protected override string Plan(DbConnection connection, string sql) =>
        string.Join('\n', connection.Texts("EXPLAIN QUERY PLAN " + sql, column: 3));
}

public sealed class QueryTestsOnPostgres : QueryTests<PostgresDatabase>
{
    protected override string Plan(DbConnection connection, string sql)
    {
        connection.Execute("SET enable_seqscan = off");
        return string.Join('\n', connection.Texts("EXPLAIN " + sql));
    }
}

public abstract class QueryTests<TDatabase> : IDisposable
    where TDatabase : TestDatabase, new()
{
    private readonly TDatabase temporary = new();
    private readonly IArchive archive;

    protected QueryTests()
    {
        archive = temporary.Open();
        archive.Store(
            Example.Document("aaaa000000000000") with
            {
                File = "b.pdf",
                Organisation = "澜山自治州财政局",
                FiscalYear = 2022,
                Figures = [Example.Figure("f1"), Example.Figure("f2"), Example.Figure("f10")],
                Findings =
                [
                    Example.Finding("n1", Severity.Error, "table.total", "f10", "f1", "f2"),
                    Example.Finding("n2", Severity.Warning, "table.share", "f2", "gone"),
                    Example.Finding("n10", Severity.Note, "tablets", "f1"),
                ],
            }
        );
        archive.Store(
            Example.Document("aaab000000000000") with
            {
                File = "a.pdf",
                Organisation = "100%_局",
                FiscalYear = 2023,
                Figures = [Example.Figure("f1")],
                Findings = [Example.Finding("n1", Severity.Error, "table.total", "f1")],
            }
        );
    }

    [Theory]
    [InlineData("aaaa000000000000", "b.pdf")]
    [InlineData("aaab", "a.pdf")]
    [InlineData("a.pdf", "a.pdf")]
    [InlineData("aaaa000000000000000000000000000000000000000000000000000000000000", "b.pdf")]
    public void A_document_is_found_by_id_by_its_beginning_by_hash_and_by_file(string reference, string file) =>
        Assert.Equal([file], archive.List(new DocumentQuery { Reference = reference }).Select(d => d.File));

    [Theory]
    [InlineData("aaa")]
    [InlineData("%")]
    [InlineData("____")]
    [InlineData("A.PDF")]
    public void A_short_beginning_or_a_wildcard_is_no_reference(string reference) =>
        Assert.Empty(archive.List(new DocumentQuery { Reference = reference }));

    [Fact]
    public void Documents_come_by_file_name() => Assert.Equal(["a.pdf", "b.pdf"], archive.List(new DocumentQuery()).Select(d => d.File));

    [Theory]
    [InlineData("财政", null, "b.pdf")]
    [InlineData("%_", null, "a.pdf")]
    [InlineData(null, 2023, "a.pdf")]
    [InlineData("财政", 2023, null)]
    public void Documents_are_chosen_by_part_of_the_organisation_and_by_year(string? organisation, int? year, string? file) =>
        Assert.Equal(
            file is null ? [] : [file],
            archive.List(new DocumentQuery { Organisation = organisation, FiscalYear = year }).Select(d => d.File)
        );

    [Fact]
    public void Findings_come_by_document_and_in_reading_order() =>
        Assert.Equal(
            ["a.pdf n1", "b.pdf n1", "b.pdf n2", "b.pdf n10"],
            archive.Findings(new FindingQuery()).Select(f => $"{f.Document.File} {f.Finding.Id}")
        );

    [Fact]
    public void A_finding_brings_its_operands_in_its_own_order_and_keeps_ids_without_a_figure()
    {
        var found = archive.Findings(new FindingQuery { Documents = new DocumentQuery { Reference = "b.pdf" } });
        Assert.Equal(["f10", "f1", "f2"], found[0].Operands.Select(f => f.Id));
        Assert.Equal(["f2", "gone"], found[1].Finding.Figures);
        Assert.Equal(["f2"], found[1].Operands.Select(f => f.Id));
        Assert.Equal(Example.Figure("f10"), found[0].Operands[0]);
    }

    [Theory]
    [InlineData("table", "n1 n1 n2")]
    [InlineData("table.total", "n1 n1")]
    [InlineData("tab", "")]
    [InlineData("t_ble", "")]
    public void A_rule_means_itself_and_the_rules_below_it(string rule, string ids) =>
        Assert.Equal(ids, string.Join(' ', archive.Findings(new FindingQuery { Rule = rule }).Select(f => f.Finding.Id)));

    [Fact]
    public void Findings_are_chosen_by_severity_and_document_together()
    {
        var query = new FindingQuery
        {
            Severity = Severity.Error,
            Documents = new DocumentQuery { FiscalYear = 2022 },
        };
        Assert.Equal(["b.pdf"], archive.Findings(query).Select(f => f.Document.File));
    }

    [Theory]
    [InlineData("SELECT * FROM findings n WHERE n.severity = 'error'", "findings_by_severity")]
    [InlineData("SELECT * FROM findings n WHERE n.rule = 'x'", "findings_by_rule")]
    [InlineData("SELECT * FROM findings n WHERE n.rule >= 'x.' AND n.rule < 'x/'", "findings_by_rule")]
    [InlineData("SELECT * FROM documents d WHERE d.fiscal_year = 2022", "documents_by_year")]
    [InlineData("SELECT * FROM documents d WHERE d.file = 'a.pdf'", "documents_by_file")]
    [InlineData("SELECT * FROM documents d WHERE d.organisation = 'x' AND d.fiscal_year = 2022", "documents_by_organisation")]
    [InlineData("SELECT * FROM documents d WHERE d.region = 'x'", "documents_by_region")]
    [InlineData("SELECT * FROM figures f WHERE f.concept = 'x'", "figures_by_concept")]
    public void Questions_to_the_whole_archive_use_an_index(string sql, string index)
    {
        using var connection = temporary.Connect();
        Assert.Contains(index, Plan(connection, sql), StringComparison.Ordinal);
    }

    /// <summary>How the database would answer a query, were there many rows.</summary>
    protected abstract string Plan(DbConnection connection, string sql);

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        archive.Dispose();
        temporary.Dispose();
    }
}
