namespace Ingest.Archive.Tests;

public sealed class StoreChecksTestsOnSqlite : StoreChecksTests<SqliteDatabase>;

public sealed class StoreChecksTestsOnPostgres : StoreChecksTests<PostgresDatabase>;

public abstract class StoreChecksTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public void Relations_findings_and_counts_are_replaced_and_the_rest_stays()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var stored = RandomDocument.Create(seed: 3);
        var others = RandomDocument.Create(seed: 4);
        archive.Store(stored);
        archive.Store(others);
        var loaded = archive.Find(stored.Sha256)!.LoadedAt;

        var now = stored with
        {
            Relations = others.Relations,
            Findings = others.Findings,
            Versions = stored.Versions with { Checking = "later" },
        };
        archive.StoreChecks(now with { Title = "another title", Figures = [] });

        Assert.Equal(Example.Json(now), Example.Json(archive.Load(stored.Id)!));
        Assert.Equal(DocumentCounts.Of(now), archive.Find(stored.Sha256)!.Counts);
        Assert.Equal(loaded, archive.Find(stored.Sha256)!.LoadedAt);
        Assert.Equal(Example.Json(others), Example.Json(archive.Load(others.Id)!));
    }

    [Fact]
    public void Checks_of_a_document_that_is_gone_are_not_kept()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        archive.StoreChecks(RandomDocument.Create(seed: 5));
        Assert.Empty(archive.List(new DocumentQuery()));
        Assert.Empty(archive.Findings(new FindingQuery()));
    }

    [Fact]
    public void Operands_in_other_documents_come_with_the_finding_after_its_own()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        archive.Store(Example.Document("aaaa000000000000") with { Figures = [Example.Figure("f1")] });
        archive.Store(
            Example.Document("bbbb000000000000") with
            {
                Figures = [Example.Figure("f1") with { Raw = "7.00" }],
                Findings =
                [
                    Example.Finding("x1", Severity.Warning, "across.opening-balance", "f1") with
                    {
                        Outside = [new OutsideFigure("aaaa000000000000", "f1")],
                    },
                ],
            }
        );
        var found = Assert.Single(archive.Findings(new FindingQuery()));
        Assert.Equal(["7.00", Example.Figure("f1").Raw], found.Operands.Select(o => o.Raw));
        Assert.Equal(["f1"], found.Finding.Figures);
        Assert.Equal([new OutsideFigure("aaaa000000000000", "f1")], found.Finding.Outside);
    }
}
