using Ingest.Archive.Sqlite;
using Microsoft.Data.Sqlite;

namespace Ingest.Archive.Tests;

/// <summary>An archive file that is gone after the test.</summary>
internal sealed class TemporaryArchive : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ingest-archive-").FullName;

    public string File => Path.Combine(folder, "archive.db");

    public SqliteArchive Open(bool create = true) => SqliteArchive.Open(File, create);

    /// <summary>A connection beside the archive's own, to look at the tables or to make an archive by hand.</summary>
    public SqliteConnection Connect()
    {
        var connection = SqliteArchive.Connect(File, create: true);
        connection.Open();
        return connection;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
