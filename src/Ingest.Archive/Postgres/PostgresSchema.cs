using Ingest.Archive.Schema;
using Npgsql;

namespace Ingest.Archive.Postgres;

/// <summary>Brings a PostgreSQL archive to the present version of the schema.</summary>
internal static class PostgresSchema
{
    /// <summary>Number of the advisory lock; any number that nothing else in the database uses.</summary>
    private const long LockNumber = 0x496e67657374; // "Ingest"

    private static readonly SchemaUpgrade Steps = new(
        "Postgres",
        // Only where unqualified names lead: a database may hold several archives, each in a schema of its own.
        "SELECT count(*) FROM pg_class WHERE oid = to_regclass('schema_version')",
        takeLock: FormattableString.Invariant($"SELECT pg_advisory_xact_lock({LockNumber})")
    );

    /// <summary>All scripts, in order.</summary>
    public static IReadOnlyList<SchemaScript> Scripts => Steps.Scripts;

    /// <inheritdoc cref="SchemaUpgrade.Upgrade"/>
    public static void Upgrade(NpgsqlConnection connection, string name, int target)
    {
        if (Version(connection) != target)
        {
            Steps.Upgrade(connection, name, target);
        }
    }

    /// <inheritdoc cref="SchemaUpgrade.Version"/>
    public static int Version(NpgsqlConnection connection) => Steps.Version(connection);
}
