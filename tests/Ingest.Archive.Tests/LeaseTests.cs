namespace Ingest.Archive.Tests;

public sealed class LeaseTestsOnSqlite : LeaseTests<SqliteDatabase>;

public sealed class LeaseTestsOnPostgres : LeaseTests<PostgresDatabase>;

public abstract class LeaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public void A_worker_that_was_replaced_writes_nothing_when_it_wakes_up()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        using var other = temporary.Open();
        var document = Example.With(Example.Figure("f1"));
        var sleeper = archive.Acquire(document.Sha256);
        var successor = other.Acquire(document.Sha256);
        Assert.True(successor.Token > sleeper.Token);

        other.Store(document with { Title = "successor" }, successor);
        var stale = Assert.Throws<StaleLeaseException>(() => archive.Store(document with { Title = "sleeper" }, sleeper));

        Assert.Equal(sleeper, stale.Lease);
        Assert.False(stale.MayPass);
        Assert.Equal("successor", archive.Find(document.Sha256)!.Title);
        // Who holds the lease may write as often as it likes.
        other.Store(document with { Title = "again" }, successor);
        Assert.Equal("again", archive.Find(document.Sha256)!.Title);
    }

    [Fact]
    public void A_replaced_worker_is_refused_even_before_its_successor_has_written()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var document = Example.Document();
        var sleeper = archive.Acquire(document.Sha256);
        archive.Acquire(document.Sha256);
        Assert.Throws<StaleLeaseException>(() => archive.Store(document, sleeper));
        Assert.Null(archive.Find(document.Sha256));
    }

    [Fact]
    public void A_lease_is_for_one_document()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var lease = archive.Acquire(Example.Document("aaaa000000000000").Sha256);
        Assert.Throws<ArgumentException>(() => archive.Store(Example.Document("bbbb000000000000"), lease));
        archive.Store(Example.Document("bbbb000000000000"), archive.Acquire(Example.Document("bbbb000000000000").Sha256));
        Assert.Single(archive.List(new DocumentQuery()));
    }

    [Fact]
    public void Tokens_handed_out_at_the_same_time_are_all_different()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        using var other = temporary.Open();
        var tokens = Enumerable
            .Range(0, 40)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .Select(i => (i % 2 == 0 ? archive : other).Acquire("ab").Token)
            .ToList();
        Assert.Equal(Enumerable.Range(1, 40).Select(n => (long)n), tokens.Order());
    }

    [Fact]
    public void The_same_document_stored_by_many_at_once_is_there_once_and_whole()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        using var other = temporary.Open();
        var document = RandomDocument.Create(seed: 21, size: 15);
        Parallel.For(0, 16, i => (i % 2 == 0 ? archive : other).Store(document));
        var together = temporary.RowCounts();
        archive.Store(document);
        Assert.Equal(together, temporary.RowCounts());
        Assert.Equal(Example.Json(document), Example.Json(other.Load(document.Id)!));
    }
}
