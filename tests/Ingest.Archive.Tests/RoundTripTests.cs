using FsCheck;
using FsCheck.Fluent;

namespace Ingest.Archive.Tests;

public sealed class RoundTripTestsOnSqlite : RoundTripTests<SqliteDatabase>;

public sealed class RoundTripTestsOnPostgres : RoundTripTests<PostgresDatabase>;

public abstract class RoundTripTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public void What_is_read_back_equals_what_was_stored()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        Prop.ForAll<int>(seed => AssertReadBack(archive, RandomDocument.Create(seed))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("1204.30", 2, "1204.30")]
    [InlineData("1204.3", 2, "1204.30")]
    [InlineData("7", 0, "7")]
    [InlineData("-0.05", 2, "-0.05")]
    [InlineData("12.345", 2, "12.345")]
    public void A_figure_keeps_its_printed_decimals_and_never_loses_a_digit(string value, int decimals, string stored)
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        archive.Store(Example.With(Example.Figure("f1") with { Value = decimal.Parse(value), Decimals = decimals }));
        using var connection = temporary.Connect();
        Assert.Equal([stored], connection.Texts("SELECT value FROM figures"));
    }

    [Fact]
    public void Figures_of_different_units_sort_by_what_they_are_worth()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        archive.Store(
            Example.With(
                Example.Figure("f1") with
                {
                    Value = 3m,
                    Unit = "万元",
                },
                Example.Figure("f2") with
                {
                    Value = 40_000m,
                    Unit = "元",
                },
                Example.Figure("f3") with
                {
                    Value = 20_000m,
                    Unit = "元",
                }
            )
        );
        using var connection = temporary.Connect();
        Assert.Equal(["f3", "f1", "f2"], connection.Texts("SELECT id FROM figures ORDER BY sort_value"));
    }

    private static void AssertReadBack(IArchive archive, Document document)
    {
        archive.Store(document);
        Assert.Equal(Example.Json(document), Example.Json(archive.Load(document.Id)!));
    }
}
