namespace Ingest.Archive.Tests;

public sealed class StoreTestsOnSqlite : StoreTests<SqliteDatabase>;

public sealed class StoreTestsOnPostgres : StoreTests<PostgresDatabase>;

public abstract class StoreTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public void Loading_a_document_again_replaces_it_whole()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var document = RandomDocument.Create(seed: 7, size: 20);
        archive.Store(RandomDocument.Create(seed: 8, size: 20));
        archive.Store(document);
        using var connection = temporary.Connect();
        var before = temporary.RowCounts();
        archive.Store(document);
        Assert.Equal(before, temporary.RowCounts());
        Assert.Equal(2, connection.Number("SELECT count(*) FROM documents"));
    }

    [Fact]
    public void A_document_that_shrinks_leaves_no_rows_behind()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var document = RandomDocument.Create(seed: 7, size: 20);
        archive.Store(document);
        archive.Store(
            new Document
            {
                Id = document.Id,
                Sha256 = document.Sha256,
                File = "a.pdf",
            }
        );
        using var connection = temporary.Connect();
        var counts = temporary.RowCounts().Where(c => c.Key is not ("schema_version" or "documents" or "document_leases"));
        Assert.All(counts, count => Assert.Equal(0, count.Value));
    }

    [Fact]
    public void A_document_that_cannot_be_written_leaves_the_archive_as_it_was()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var good = Example.With(Example.Figure("f1"));
        archive.Store(good);
        var twice = Example.With(Example.Figure("f1"), Example.Figure("f2"), Example.Figure("f2"));
        var error = Assert.Throws<ArchiveException>(() => archive.Store(twice));
        Assert.Contains(temporary.Name, error.Message, StringComparison.Ordinal);
        Assert.Equal(["f1"], archive.Load(good.Id)!.Figures.Select(f => f.Id));
    }

    [Fact]
    public void The_document_row_counts_what_is_in_the_document()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var document = RandomDocument.Create(seed: 11, size: 30);
        archive.Store(document);
        var summary = archive.Find(document.Sha256)!;
        Assert.Equal(DocumentCounts.Of(document), summary.Counts);
        Assert.Equal(document.Figures.Count, summary.Counts.Figures);
        Assert.Equal(document.Findings.Count(f => f.Severity == Severity.Warning), summary.Counts.Warnings);
        Assert.Equal(document.Relations.Count, summary.Counts.Relations);
    }

    [Fact]
    public void Others_read_the_old_state_while_a_document_is_written()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        archive.Store(Example.With(Example.Figure("f1")));
        using var writer = temporary.Connect();
        using var transaction = writer.BeginTransaction();
        writer.Execute("DELETE FROM documents");
        Assert.Single(archive.List(new DocumentQuery()));
    }

    [Fact]
    public void Several_threads_can_store_and_read_at_once()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        Parallel.For(
            0,
            40,
            i =>
            {
                archive.Store(RandomDocument.Create(seed: i));
                Assert.NotNull(archive.Find($"{i:x64}"));
            }
        );
        Assert.Equal(40, archive.List(new DocumentQuery()).Count);
    }
}
