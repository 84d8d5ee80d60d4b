using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Ingest.TestDatabases;

/// <summary>A SQLite file in a folder of its own.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private readonly string folder = Directory.CreateTempSubdirectory("ingest-archive-").FullName;

    /// <summary>Path of the file.</summary>
    public override string Address => Path.Combine(folder, "archive.db");

    /// <inheritdoc/>
    public override string TablesQuery => "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";

    /// <inheritdoc/>
    public override string SchemaQuery => "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1";

    /// <inheritdoc/>
    public override DbConnection Connect()
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = Address,
                ForeignKeys = true,
                Pooling = false,
            }.ConnectionString
        );
        connection.Open();
        return connection;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => Directory.Delete(folder, recursive: true);
}
