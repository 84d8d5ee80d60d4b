using System.Security.Cryptography;

namespace Ingest.Archive.Tests;

public sealed class OriginalTestsOnSqlite : OriginalTests<SqliteDatabase>
{
    [Fact]
    public void A_file_lies_beside_the_archive_under_its_hash()
    {
        using var temporary = new SqliteDatabase();
        using var archive = temporary.Open();
        var sha256 = archive.Originals.Put(new MemoryStream([1, 2, 3]));
        var path = $"{temporary.Address}.originals/{sha256[..2]}/{sha256[2..]}.pdf";
        Assert.Equal(path, archive.Originals.PathOf(sha256));
        Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
        Assert.Single(Directory.EnumerateFiles(temporary.Address + ".originals", "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("AB")]
    public void What_is_no_hash_leads_nowhere(string sha256)
    {
        using var temporary = new SqliteDatabase();
        using var archive = temporary.Open();
        Assert.False(archive.Originals.Contains(sha256));
        Assert.Null(archive.Originals.Open(sha256));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        using var temporary = new SqliteDatabase();
        using var archive = temporary.Open(originals: "/proc/originals");
        var error = Assert.Throws<ArchiveException>(() => archive.Originals.Put(new MemoryStream([1])));
        Assert.Contains("/proc/originals", error.Message, StringComparison.Ordinal);
    }
}

public sealed class OriginalTestsOnPostgres : OriginalTests<PostgresDatabase>
{
    [Fact]
    public void They_may_lie_in_a_folder_that_all_machines_see()
    {
        using var temporary = new PostgresDatabase();
        var folder = Directory.CreateTempSubdirectory("ingest-originals-").FullName;
        try
        {
            using var archive = temporary.Open(originals: folder);
            var sha256 = archive.Originals.Put(new MemoryStream([1, 2, 3]));
            Assert.StartsWith(folder, archive.Originals.PathOf(sha256), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

public abstract class OriginalTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1024 * 1024)]
    [InlineData(2_500_000)]
    public void What_is_kept_comes_back_byte_for_byte_and_is_kept_once(int length)
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var content = new byte[length];
        new Random(1).NextBytes(content);

        var sha256 = archive.Originals.Put(new MemoryStream(content));
        var before = temporary.RowCounts();
        Assert.Equal(sha256, archive.Originals.Put(new MemoryStream(content)));

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), sha256);
        Assert.Equal(before, temporary.RowCounts());
        Assert.True(archive.Originals.Contains(sha256));
        using var kept = archive.Originals.Open(sha256)!;
        using var copy = new MemoryStream();
        kept.CopyTo(copy);
        Assert.Equal(content, copy.ToArray());
    }

    [Fact]
    public void What_was_never_kept_is_not_there()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        var sha256 = new string('a', 64);
        Assert.False(archive.Originals.Contains(sha256));
        Assert.Null(archive.Originals.Open(sha256));
        Assert.Null(archive.Originals.PathOf(sha256));
    }

    [Fact]
    public void The_same_content_may_come_from_several_sides_at_once()
    {
        using var temporary = new TDatabase();
        using var archive = temporary.Open();
        using var other = temporary.Open();
        var content = new byte[1_500_000];
        new Random(2).NextBytes(content);
        Parallel.For(0, 8, i => (i % 2 == 0 ? archive : other).Originals.Put(new MemoryStream(content)));
        using var kept = other.Originals.Open(Convert.ToHexStringLower(SHA256.HashData(content)))!;
        Assert.Equal(SHA256.HashData(content), SHA256.HashData(kept));
    }
}
