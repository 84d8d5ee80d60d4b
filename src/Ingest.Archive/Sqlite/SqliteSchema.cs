using Ingest.Archive.Schema;
using Microsoft.Data.Sqlite;

namespace Ingest.Archive.Sqlite;

/// <summary>Brings a SQLite archive to the present version of the schema.</summary>
internal static class SqliteSchema
{
    // A transaction that writes takes the only lock there is when it begins.
    private static readonly SchemaUpgrade Steps = new(
        "Sqlite",
        "SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'",
        tableOptions: " STRICT"
    );

    /// <summary>All scripts, in order.</summary>
    public static IReadOnlyList<SchemaScript> Scripts => Steps.Scripts;

    /// <inheritdoc cref="SchemaUpgrade.Upgrade"/>
    public static void Upgrade(SqliteConnection connection, int target)
    {
        if (Version(connection) == target)
        {
            return;
        }

        // Readers go on while a document is written. The mode stays with the file.
        SchemaUpgrade.Execute(connection, "PRAGMA journal_mode = WAL");
        Steps.Upgrade(connection, connection.DataSource, target);
    }

    /// <inheritdoc cref="SchemaUpgrade.Version"/>
    public static int Version(SqliteConnection connection) => Steps.Version(connection);
}
