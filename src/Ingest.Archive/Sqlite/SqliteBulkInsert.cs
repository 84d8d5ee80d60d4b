using Ingest.Archive.Rows;
using Microsoft.Data.Sqlite;

namespace Ingest.Archive.Sqlite;

/// <summary>Inserts many rows with one prepared command.</summary>
internal static class SqliteBulkInsert
{
    /// <summary>Inserts all rows of a set.</summary>
    /// <param name="connection">An open connection, in a transaction.</param>
    /// <param name="set">The rows.</param>
    public static void Insert(SqliteConnection connection, RowSet set)
    {
        using var rows = set.Rows.GetEnumerator();
        if (!rows.MoveNext())
        {
            return;
        }

        using var command = Prepare(connection, set.Table, set.Columns);
        do
        {
            Bind(command, rows.Current);
            command.ExecuteNonQuery();
        } while (rows.MoveNext());
    }

    /// <summary>Inserts one row and returns its key.</summary>
    /// <param name="connection">An open connection, in a transaction.</param>
    /// <param name="table">Name of the table.</param>
    /// <param name="columns">Names of the columns.</param>
    /// <param name="row">Their values.</param>
    /// <param name="key">Name of the key column.</param>
    public static long InsertOne(SqliteConnection connection, string table, IReadOnlyList<string> columns, object?[] row, string key)
    {
        using var command = Prepare(connection, table, columns, $" RETURNING {key}");
        Bind(command, row);
        return (long)command.ExecuteScalar()!;
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string table, IReadOnlyList<string> columns, string tail = "")
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables and columns are constants of this assembly.
        command.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(c => "@" + c))}){tail}";
#pragma warning restore CA2100
        foreach (var column in columns)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "@" + column });
        }

        command.Prepare();
        return command;
    }

    private static void Bind(SqliteCommand command, object?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            command.Parameters[i].Value = row[i] ?? DBNull.Value;
        }
    }
}
