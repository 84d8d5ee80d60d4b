using System.Globalization;
using Ingest.Archive.Schema;
using Microsoft.Data.Sqlite;

namespace Ingest.Archive.Sqlite;

/// <summary>Brings a SQLite archive to the present version of the schema.</summary>
internal static class SqliteSchema
{
    /// <summary>All scripts, in order.</summary>
    public static IReadOnlyList<SchemaScript> Scripts { get; } = SchemaScript.For("Sqlite");

    /// <summary>
    /// Applies the scripts the archive does not have yet, in one transaction that holds the write lock, so that two
    /// processes that open a new archive together do not do it twice. An archive that is up to date is only read.
    /// </summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="target">Version to stop at.</param>
    /// <exception cref="ArchiveException">When the archive is newer than this program.</exception>
    public static void Upgrade(SqliteConnection connection, int target)
    {
        if (Version(connection) == target)
        {
            return;
        }

        // Readers go on while a document is written. The mode stays with the file.
        Execute(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection);
        if (version > target)
        {
            throw new ArchiveException(
                $"{connection.DataSource}: this archive has schema version {version}, this Ingest knows up to {target}. Use the newer Ingest that wrote it."
            );
        }

        Execute(
            connection,
            "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, script TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT"
        );
        foreach (var script in Scripts.Skip(version).Take(target - version))
        {
            Execute(connection, script.Sql);
            using var record = connection.CreateCommand();
            record.CommandText = "INSERT INTO schema_version VALUES (@version, @script, @at)";
            record.Parameters.AddWithValue("@version", script.Version);
            record.Parameters.AddWithValue("@script", script.Name);
            record.Parameters.AddWithValue("@at", DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture));
            record.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Version of the schema; 0 for an empty file.</summary>
    /// <param name="connection">An open connection.</param>
    public static int Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'";
        if (Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture) == 0)
        {
            return 0;
        }

        command.CommandText = "SELECT coalesce(max(version), 0) FROM schema_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Scripts are part of this assembly.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
