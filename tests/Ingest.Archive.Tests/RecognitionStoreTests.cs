namespace Ingest.Archive.Tests;

public sealed class RecognitionStoreTestsOnSqlite : RecognitionStoreTests<SqliteDatabase>
{
    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("one\n")]
    [InlineData("one\n0000\n")]
    public void A_file_that_was_cut_off_is_damaged(string left)
    {
        using var temporary = new SqliteDatabase();
        using var archive = temporary.Open();
        var sha256 = Kept(archive, "one", [1, 2, 3]);
        File.WriteAllText(FileOf(temporary, sha256), left);
        Assert.Throws<ArchiveException>(() => archive.Recognitions.Find(sha256, "one"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        using var temporary = new SqliteDatabase();
        var folder = temporary.Address + ".file";
        File.WriteAllText(folder, "");
        using var archive = temporary.Open(originals: folder);
        var error = Assert.Throws<ArchiveException>(() => archive.Recognitions.Put(new string('a', 64), "one", [1]));
        Assert.Contains(folder, error.Message, StringComparison.Ordinal);
        Assert.Null(archive.Recognitions.Find("../../etc/passwd", "one"));
    }

    protected override void Damage(SqliteDatabase database, string sha256)
    {
        var file = FileOf(database, sha256);
        var bytes = File.ReadAllBytes(file);
        bytes[^1] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private static string FileOf(SqliteDatabase database, string sha256) =>
        $"{database.Address}.originals/{sha256[..2]}/{sha256[2..]}.pages";
}

public sealed class RecognitionStoreTestsOnPostgres : RecognitionStoreTests<PostgresDatabase>
{
    [Fact]
    public void What_was_recognised_goes_with_its_original()
    {
        using var temporary = new PostgresDatabase();
        using var archive = temporary.Open();
        var sha256 = Kept(archive, "one", [1, 2, 3]);
        using var connection = temporary.Connect();
        connection.Execute("DELETE FROM originals");
        Assert.Null(archive.Recognitions.Find(sha256, "one"));
    }

    [Fact]
    public void It_lies_with_the_originals_where_they_have_a_folder()
    {
        using var temporary = new PostgresDatabase();
        var folder = Directory.CreateTempSubdirectory("ingest-originals-").FullName;
        try
        {
            using var archive = temporary.Open(originals: folder);
            var sha256 = Kept(archive, "one", [1, 2, 3]);
            Assert.True(File.Exists(Path.ChangeExtension(archive.Originals.PathOf(sha256), ".pages")));
            Assert.Equal([1, 2, 3], archive.Recognitions.Find(sha256, "one"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    protected override void Damage(PostgresDatabase database, string sha256)
    {
        using var connection = database.Connect();
        connection.Execute("UPDATE original_recognitions SET pages = set_byte(pages, 0, 99)");
    }
}

public abstract class RecognitionStoreTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2_500_000)]
    public void What_is_kept_comes_back_byte_for_byte(int length)
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var pages = new byte[length];
        new Random(1).NextBytes(pages);
        var sha256 = Kept(archive, "one", pages);
        Assert.Equal(pages, archive.Recognitions.Find(sha256, "one"));
    }

    [Fact]
    public void Of_an_original_there_is_one_entry_of_the_latest_version()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var sha256 = Kept(archive, "one", [1, 2, 3]);
        Assert.Null(archive.Recognitions.Find(sha256, "two"));
        var before = temporary.RowCounts();
        archive.Recognitions.Put(sha256, "two", [4]);
        Assert.Equal(before, temporary.RowCounts());
        Assert.Null(archive.Recognitions.Find(sha256, "one"));
        Assert.Equal([4], archive.Recognitions.Find(sha256, "two"));
    }

    [Fact]
    public void What_is_removed_or_was_never_kept_is_not_there()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var sha256 = Kept(archive, "one", [1, 2, 3]);
        archive.Recognitions.Remove(sha256);
        archive.Recognitions.Remove(sha256);
        Assert.Null(archive.Recognitions.Find(sha256, "one"));
        Assert.Null(archive.Recognitions.Find(new string('a', 64), "one"));
        Assert.True(archive.Originals.Contains(sha256));
    }

    [Fact]
    public void What_is_not_as_it_was_written_is_refused_until_it_is_written_anew()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var sha256 = Kept(archive, "one", [1, 2, 3]);
        Damage(temporary, sha256);
        var error = Assert.Throws<ArchiveException>(() => archive.Recognitions.Find(sha256, "one"));
        Assert.Contains(sha256, error.Message, StringComparison.Ordinal);
        archive.Recognitions.Put(sha256, "one", [1, 2, 3]);
        Assert.Equal([1, 2, 3], archive.Recognitions.Find(sha256, "one"));
    }

    [Fact]
    public void It_may_be_written_from_several_sides_at_once()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        using var other = temporary.Open();
        var sha256 = Kept(archive, "one", [0]);
        Parallel.For(0, 8, i => (i % 2 == 0 ? archive : other).Recognitions.Put(sha256, "one", [(byte)i, 1, 2]));
        Assert.Equal(3, other.Recognitions.Find(sha256, "one")!.Length);
    }

    /// <summary>Changes a byte of the only entry.</summary>
    protected abstract void Damage(TDatabase database, string sha256);

    /// <summary>An original with an entry.</summary>
    protected static string Kept(IArchive archive, string version, byte[] pages)
    {
        var sha256 = archive.Originals.Put(new MemoryStream([1, 2, 3]));
        archive.Recognitions.Put(sha256, version, pages);
        return sha256;
    }
}
