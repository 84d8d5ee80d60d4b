using System.Data.Common;
using Npgsql;
using Xunit;

namespace Ingest.TestDatabases;

/// <summary>
/// A database on the PostgreSQL server that <c>./test</c> starts. Making one skips the test when no server is running.
/// </summary>
public sealed class PostgresDatabase : TestDatabase
{
    /// <summary>The environment variable with the connection string of a superuser of the server.</summary>
    public const string Variable = "INGEST_TEST_POSTGRES";

    private static readonly string? Server = Environment.GetEnvironmentVariable(Variable);

    private readonly string name = $"test_{Guid.NewGuid():N}";

    /// <summary>Makes an empty database.</summary>
    public PostgresDatabase()
    {
        if (WhyNot is { } reason)
        {
            Assert.Skip(reason);
        }

        // Sorted by another rule than SQLite's, as the databases of many users are: nothing may depend on it.
        Run($"CREATE DATABASE {name} TEMPLATE template0 LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'");
        Address = new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ConnectionString;
    }

    /// <summary>Why there is no server; none where there is one.</summary>
    public static string? WhyNot =>
        string.IsNullOrEmpty(Server)
            ? $"No PostgreSQL: {Variable} is not set. ./test starts a server; so does  eval \"$(bash .ci/postgres.sh start)\""
            : null;

    /// <summary>Its connection string.</summary>
    public override string Address { get; } = "";

    /// <inheritdoc/>
    public override string TablesQuery => "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1";

    /// <inheritdoc/>
    public override string SchemaQuery =>
        """
            SELECT concat_ws(' ', table_name, column_name, ordinal_position, data_type, is_nullable, column_default, collation_name)
            FROM information_schema.columns WHERE table_schema = 'public'
            UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
                WHERE connamespace = 'public'::regnamespace
            UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
            UNION ALL SELECT prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
            ORDER BY 1
            """;

    /// <inheritdoc/>
    public override DbConnection Connect()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Address) { Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (Address.Length > 0)
        {
            Run($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
    }

    private static void Run(string sql)
    {
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Holds nothing but a random name.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
