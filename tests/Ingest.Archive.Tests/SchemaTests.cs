using Ingest.Archive.Schema;
using Ingest.Archive.Sqlite;

namespace Ingest.Archive.Tests;

public sealed class SchemaTests
{
    public static TheoryData<int> EarlierVersions => [.. Enumerable.Range(0, SqliteSchema.Scripts.Count)];

    [Theory]
    [MemberData(nameof(EarlierVersions))]
    public void An_archive_of_an_earlier_version_is_brought_up_to_date_with_its_documents(int version)
    {
        using var temporary = new TemporaryArchive();
        using (var old = temporary.Connect())
        {
            SqliteSchema.Upgrade(old, version);
            Assert.Equal(version, SqliteSchema.Version(old));
            if (version >= 1)
            {
                old.Execute(
                    """
                    INSERT INTO documents (id, sha256, file, title, organisation, fiscal_year, kind, kind_confidence, producer, text_source,
                        page_count, table_count, figure_count, consistent_count, inconsistent_count, undecidable_count,
                        error_count, warning_count, note_count, problem_count, loaded_at)
                    VALUES ('aaaa', 'ab', 'old.pdf', '', '', 2022, 'budget', 1, '', 'born-digital', 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, '2024-01-01T00:00:00Z');
                    INSERT INTO figures (document_key, id, ordinal, label, period, role, value, sort_value, unit, decimals, raw, comparison, page,
                        x0, y0, x1, y1, confidence, text_offset)
                    VALUES (1, 'f1', 0, '合计', 'current', 'amount', '1204.30', 12043000, '万元', 2, '1,204.30', '', 1, 0, 0, 1, 1, 1, 0);
                    """
                );
            }
        }

        using var archive = temporary.Open();
        using var connection = temporary.Connect();
        Assert.Equal(SqliteSchema.Scripts.Count, SqliteSchema.Version(connection));
        if (version >= 1)
        {
            Assert.Equal(1204.30m, Assert.Single(archive.Load("aaaa")!.Figures).Value);
        }

        archive.Store(RandomDocument.Create(seed: 1));
        Assert.Equal(
            RowsOfNewArchive(),
            connection.Texts("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1")
        );
    }

    [Fact]
    public void Each_step_is_recorded_once_with_its_script()
    {
        using var temporary = new TemporaryArchive();
        temporary.Open().Dispose();
        temporary.Open().Dispose();
        using var connection = temporary.Connect();
        Assert.Equal(SqliteSchema.Scripts.Select(s => s.Name), connection.Texts("SELECT script FROM schema_version ORDER BY version"));
    }

    [Fact]
    public void Scripts_are_numbered_from_one_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, SqliteSchema.Scripts.Count), SchemaScript.For("Sqlite").Select(s => s.Version));

    [Fact]
    public void Several_programs_may_open_a_new_archive_at_the_same_time()
    {
        using var temporary = new TemporaryArchive();
        Parallel.For(0, 8, _ => temporary.Open().Dispose());
        using var connection = temporary.Connect();
        Assert.Equal(SqliteSchema.Scripts.Count, connection.Number("SELECT count(*) FROM schema_version"));
    }

    [Fact]
    public void An_archive_from_a_newer_program_is_refused_and_left_alone()
    {
        using var temporary = new TemporaryArchive();
        temporary.Open().Dispose();
        using var connection = temporary.Connect();
        connection.Execute("INSERT INTO schema_version VALUES (9999, 'from the future', '')");
        var error = Assert.Throws<ArchiveException>(() => temporary.Open());
        Assert.Contains("9999", error.Message, StringComparison.Ordinal);
        Assert.Contains(temporary.File, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_archive_is_refused_by_name()
    {
        using var temporary = new TemporaryArchive();
        File.WriteAllText(temporary.File, new string('x', 5000));
        var error = Assert.Throws<ArchiveException>(() => temporary.Open());
        Assert.Contains(temporary.File, error.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), File.ReadAllText(temporary.File));
    }

    [Fact]
    public void A_missing_archive_is_only_made_when_asked_for()
    {
        using var temporary = new TemporaryArchive();
        var error = Assert.Throws<ArchiveException>(() => temporary.Open(create: false));
        Assert.Contains("ingest run", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(temporary.File));
    }

    private static List<string> RowsOfNewArchive()
    {
        using var temporary = new TemporaryArchive();
        temporary.Open().Dispose();
        using var connection = temporary.Connect();
        return connection.Texts("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1");
    }
}
