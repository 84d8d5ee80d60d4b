using Ingest.Archive.Rows;
using Npgsql;
using NpgsqlTypes;

namespace Ingest.Archive.Postgres;

/// <summary>Streams rows with COPY in its binary form.</summary>
internal static class PostgresBulkInsert
{
    /// <summary>Inserts all rows of a set.</summary>
    /// <param name="connection">An open connection, in a transaction.</param>
    /// <param name="set">The rows.</param>
    /// <exception cref="PostgresException">When a row breaks a constraint.</exception>
    public static void Insert(NpgsqlConnection connection, RowSet set)
    {
        using var rows = set.Rows.GetEnumerator();
        if (!rows.MoveNext())
        {
            return;
        }

        using var import = connection.BeginBinaryImport($"COPY {set.Table} ({string.Join(", ", set.Columns)}) FROM STDIN (FORMAT BINARY)");
        do
        {
            import.StartRow();
            foreach (var value in rows.Current)
            {
                Write(import, value);
            }
        } while (rows.MoveNext());
        import.Complete();
    }

    private static void Write(NpgsqlBinaryImporter import, object? value)
    {
        switch (value)
        {
            case null:
                import.WriteNull();
                break;
            case string text:
                import.Write(PostgresDialect.Instance.Encode(text), NpgsqlDbType.Text);
                break;
            case int number:
                import.Write(number, NpgsqlDbType.Integer);
                break;
            case long number:
                import.Write(number, NpgsqlDbType.Bigint);
                break;
            case double number:
                import.Write(number, NpgsqlDbType.Double);
                break;
            case byte[] bytes:
                import.Write(bytes, NpgsqlDbType.Bytea);
                break;
            default:
                throw new ArgumentException($"No column holds a {value.GetType().Name}.", nameof(value));
        }
    }
}
