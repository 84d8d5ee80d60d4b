using System.Data.Common;
using System.Globalization;

namespace Ingest.Archive.Schema;

/// <summary>Brings an archive to a version of the schema.</summary>
/// <param name="dialect">Name of the folder under <c>Schema</c> with the scripts.</param>
/// <param name="exists">Counts the tables with the name <c>schema_version</c>.</param>
/// <param name="tableOptions">What the database wants behind the definition of a table.</param>
/// <param name="takeLock">Statement at the beginning of the transaction that lets one process at a time through, where beginning alone does not.</param>
internal sealed class SchemaUpgrade(string dialect, string exists, string tableOptions = "", string? takeLock = null)
{
    /// <summary>All scripts, in order.</summary>
    public IReadOnlyList<SchemaScript> Scripts { get; } = SchemaScript.For(dialect);

    /// <summary>
    /// Applies the scripts the archive does not have yet, in one transaction under a lock, so that two processes that open
    /// a new archive together do not do it twice. An archive that is up to date is only read.
    /// </summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="name">What people call the archive.</param>
    /// <param name="target">Version to stop at.</param>
    /// <exception cref="ArchiveException">When the archive is newer than this program.</exception>
    public void Upgrade(DbConnection connection, string name, int target)
    {
        using var transaction = connection.BeginTransaction();
        if (takeLock is not null)
        {
            Execute(connection, takeLock);
        }

        var version = Version(connection);
        if (version > target)
        {
            throw new ArchiveException(
                $"{name}: this archive has schema version {version}, this Ingest knows up to {target}. Use the newer Ingest that wrote it."
            );
        }

        Execute(
            connection,
            "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, script TEXT NOT NULL, applied_at TEXT NOT NULL)"
                + tableOptions
        );
        foreach (var script in Scripts.Skip(version).Take(target - version))
        {
            Execute(connection, script.Sql);
            Execute(
                connection,
                "INSERT INTO schema_version VALUES (@version, @script, @at)",
                ("@version", script.Version),
                ("@script", script.Name),
                ("@at", DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture))
            );
        }

        transaction.Commit();
    }

    /// <summary>Version of the schema; 0 for an empty database.</summary>
    /// <param name="connection">An open connection.</param>
    public int Version(DbConnection connection) =>
        Number(connection, exists) == 0 ? 0 : Number(connection, "SELECT coalesce(max(version), 0) FROM schema_version");

    /// <summary>Runs statements that are part of this assembly.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The statements.</param>
    /// <param name="values">Parameters, with their sign.</param>
    public static void Execute(DbConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(connection, sql);
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        command.ExecuteNonQuery();
    }

    private static int Number(DbConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Scripts are part of this assembly.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
