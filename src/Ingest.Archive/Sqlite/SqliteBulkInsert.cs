using System.Text;
using Ingest.Archive.Rows;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Ingest.Archive.Sqlite;

/// <summary>
/// Inserts many rows with one prepared statement, bound through SQLite's own interface: ADO.NET's parameters cost as much
/// again as the insertion itself.
/// </summary>
internal sealed class SqliteBulkInsert : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;
    private byte[] text = new byte[1024];

    private SqliteBulkInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        this.connection = connection;
        var places = string.Join(", ", Enumerable.Repeat("?", columns.Count));
        var sql = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({places})";
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out statement));
    }

    /// <summary>Inserts all rows of a set.</summary>
    /// <param name="connection">An open connection, in a transaction.</param>
    /// <param name="set">The rows.</param>
    /// <exception cref="SqliteException">When a row breaks a constraint.</exception>
    public static void Insert(SqliteConnection connection, RowSet set)
    {
        using var insert = new SqliteBulkInsert(connection, set.Table, set.Columns);
        foreach (var row in set.Rows)
        {
            insert.Execute(row);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private void Execute(object?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            Check(Bind(i + 1, row[i]));
        }

        var result = raw.sqlite3_step(statement);
        if (result != raw.SQLITE_DONE)
        {
            Check(result);
        }

        Check(raw.sqlite3_reset(statement));
    }

    private int Bind(int place, object? value) =>
        value switch
        {
            null => raw.sqlite3_bind_null(statement, place),
            string s => raw.sqlite3_bind_text(statement, place, Encode(s)),
            int n => raw.sqlite3_bind_int(statement, place, n),
            long n => raw.sqlite3_bind_int64(statement, place, n),
            double d => raw.sqlite3_bind_double(statement, place, d),
            byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
            _ => throw new ArgumentException($"No column holds a {value.GetType().Name}.", nameof(value)),
        };

    /// <summary>UTF-8 in a buffer that serves all texts: SQLite makes a copy of its own.</summary>
    private ReadOnlySpan<byte> Encode(string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (text.Length < most)
        {
            text = new byte[most * 2];
        }

        return text.AsSpan(0, Encoding.UTF8.GetBytes(value, text));
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection.Handle);
}
