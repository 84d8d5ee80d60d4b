using System.Data.Common;
using Ingest.Archive.Postgres;
using Ingest.Archive.Schema;
using Ingest.Archive.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Ingest.Archive.Tests;

public sealed class SchemaTestsOnSqlite : SchemaTests<SqliteDatabase>
{
    public static TheoryData<int> EarlierVersions => [.. Enumerable.Range(0, SqliteSchema.Scripts.Count)];

    protected override string Dialect => "Sqlite";

    protected override void Upgrade(DbConnection connection, int version) => SqliteSchema.Upgrade((SqliteConnection)connection, version);

    [Theory]
    [MemberData(nameof(EarlierVersions))]
    public void An_archive_of_an_earlier_version_is_brought_up_to_date_with_its_documents(int version) => UpgradeFrom(version);

    [Fact]
    public void A_file_that_is_no_archive_is_refused_by_name()
    {
        using var temporary = new SqliteDatabase();
        File.WriteAllText(temporary.Name, new string('x', 5000));
        var error = Assert.Throws<ArchiveException>(() => temporary.Open());
        Assert.Contains(temporary.Name, error.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), File.ReadAllText(temporary.Name));
    }

    [Fact]
    public void A_missing_archive_leaves_no_file_behind()
    {
        using var temporary = new SqliteDatabase();
        Assert.Throws<ArchiveException>(() => temporary.Open(create: false));
        Assert.False(File.Exists(temporary.Name));
    }
}

public sealed class SchemaTestsOnPostgres : SchemaTests<PostgresDatabase>
{
    public static TheoryData<int> EarlierVersions => [.. Enumerable.Range(0, PostgresSchema.Scripts.Count)];

    protected override string Dialect => "Postgres";

    protected override void Upgrade(DbConnection connection, int version) =>
        PostgresSchema.Upgrade((NpgsqlConnection)connection, "test", version);

    [Theory]
    [MemberData(nameof(EarlierVersions))]
    public void An_archive_of_an_earlier_version_is_brought_up_to_date_with_its_documents(int version) => UpgradeFrom(version);

    [Fact]
    public void A_server_that_cannot_be_reached_is_named_and_its_password_is_not()
    {
        var error = Assert.Throws<ArchiveException>(() =>
            ArchiveFactory.Open("Host=127.0.0.1;Port=1;Database=nowhere;Username=somebody;Password=secret")
        );
        Assert.Contains("127.0.0.1/nowhere", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        Assert.True(error.MayPass);
    }

    [Fact]
    public void Both_databases_have_the_same_tables_and_columns()
    {
        using var postgres = new PostgresDatabase();
        using var sqlite = new SqliteDatabase();
        postgres.Open().Dispose();
        sqlite.Open().Dispose();
        using var left = postgres.Connect();
        using var right = sqlite.Connect();
        Assert.Equal(
            right.Texts(
                "SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1"
            ),
            left.Texts(
                "SELECT concat(table_name, '.', column_name) COLLATE \"C\" FROM information_schema.columns "
                    + "WHERE table_schema = 'public' AND table_name NOT LIKE 'original%' ORDER BY 1"
            )
        );
    }
}

public abstract class SchemaTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    /// <summary>Name of the folder with the scripts.</summary>
    protected abstract string Dialect { get; }

    [Fact]
    public void Each_step_is_recorded_once_with_its_script()
    {
        using var temporary = new TDatabase();
        temporary.Open().Dispose();
        temporary.Open().Dispose();
        using var connection = temporary.Connect();
        Assert.Equal(SchemaScript.For(Dialect).Select(s => s.Name), connection.Texts("SELECT script FROM schema_version ORDER BY version"));
    }

    [Fact]
    public void Scripts_are_numbered_from_one_without_gaps()
    {
        var scripts = SchemaScript.For(Dialect);
        Assert.Equal(Enumerable.Range(1, scripts.Count), scripts.Select(s => s.Version));
    }

    [Fact]
    public void Several_programs_may_open_a_new_archive_at_the_same_time()
    {
        using var temporary = new TDatabase();
        Parallel.For(0, 8, _ => temporary.Open().Dispose());
        using var connection = temporary.Connect();
        Assert.Equal(SchemaScript.For(Dialect).Count, connection.Number("SELECT count(*) FROM schema_version"));
    }

    [Fact]
    public void An_archive_from_a_newer_program_is_refused_and_left_alone()
    {
        using var temporary = new TDatabase();
        temporary.Open().Dispose();
        using var connection = temporary.Connect();
        connection.Execute("INSERT INTO schema_version VALUES (9999, 'from the future', '')");
        var error = Assert.Throws<ArchiveException>(() => temporary.Open());
        Assert.Contains("9999", error.Message, StringComparison.Ordinal);
        Assert.Contains(temporary.Name, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_archive_is_only_made_when_asked_for()
    {
        using var temporary = new TDatabase();
        var error = Assert.Throws<ArchiveException>(() => temporary.Open(create: false));
        Assert.Contains("ingest run", error.Message, StringComparison.Ordinal);
    }

    protected abstract void Upgrade(DbConnection connection, int version);

    protected void UpgradeFrom(int version)
    {
        using var temporary = new TDatabase();
        using (var old = temporary.Connect())
        {
            Upgrade(old, version);
            if (version >= 1)
            {
                OldDocument.Insert(old);
            }
        }

        using var archive = temporary.Open();
        using var connection = temporary.Connect();
        Assert.Equal(SchemaScript.For(Dialect).Count, connection.Number("SELECT max(version) FROM schema_version"));
        if (version >= 1)
        {
            Assert.Equal(1204.30m, Assert.Single(archive.Load("aaaa")!.Figures).Value);
            Assert.Equal(2022, archive.Find("ab")!.FiscalYear);
        }

        archive.Store(RandomDocument.Create(seed: 1));
        Assert.Equal(SchemaOfNewArchive(), connection.Texts(temporary.SchemaQuery));
    }

    private static List<string> SchemaOfNewArchive()
    {
        using var temporary = new TDatabase();
        temporary.Open().Dispose();
        using var connection = temporary.Connect();
        return connection.Texts(temporary.SchemaQuery);
    }
}
