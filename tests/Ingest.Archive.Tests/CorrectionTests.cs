namespace Ingest.Archive.Tests;

public sealed class CorrectionTestsOnSqlite : CorrectionTests<SqliteDatabase>;

public sealed class CorrectionTestsOnPostgres : CorrectionTests<PostgresDatabase>;

public abstract class CorrectionTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static KindCorrection OfTable => new("table", "t1", 1, "", "budget.income");

    [Fact]
    public void A_corrected_kind_is_in_the_document_and_stays_when_it_is_stored_anew()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var document = Example.Document("aaaa000000000000") with { Tables = [Table("t1"), Table("t2")] };
        archive.Store(document);
        archive.Correct(document.Id, OfTable);
        archive.Correct(document.Id, OfTable with { Kind = "budget.summary" });
        archive.Correct(document.Id, new KindCorrection("document", "", 0, "", "budget"));

        var loaded = archive.Load(document.Id)!;
        Assert.Equal(("budget.summary", 1.0, ""), (loaded.Tables[0].Kind, loaded.Tables[0].KindConfidence, loaded.Tables[0].KindGuess));
        Assert.Equal(("other", 0.3, "budget.income"), (loaded.Tables[1].Kind, loaded.Tables[1].KindConfidence, loaded.Tables[1].KindGuess));
        Assert.Equal(DocumentKind.Budget, loaded.Kind);

        archive.Store(document);
        Assert.Equal(["budget", "budget.summary"], archive.Corrections(document.Sha256).Select(c => c.Kind).Order(StringComparer.Ordinal));
        Assert.Empty(archive.Corrections("another"));
    }

    [Fact]
    public void Nothing_is_kept_for_a_document_that_is_not_there()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        archive.Correct("aaaa000000000000", OfTable);
        Assert.Empty(archive.Corrections(Example.Document("aaaa000000000000").Sha256));
    }

    private static Table Table(string id) =>
        new()
        {
            Id = id,
            KindConfidence = 0.3,
            KindGuess = "budget.income",
            Pages = [1],
            ColumnCount = 1,
            RowCount = 0,
            Cells = [],
        };
}
