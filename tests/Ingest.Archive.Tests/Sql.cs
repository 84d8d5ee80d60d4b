using System.Data.Common;
using System.Globalization;

namespace Ingest.Archive.Tests;

/// <summary>Statements of tests.</summary>
internal static class Sql
{
    public static void Execute(this DbConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    public static long Number(this DbConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public static List<string> Texts(this DbConnection connection, string sql, int column = 0)
    {
        using var command = Command(connection, sql);
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(column));
        }

        return texts;
    }

    /// <summary>Number of rows of every table, by name.</summary>
    public static Dictionary<string, long> RowCounts(this TestDatabase database)
    {
        using var connection = database.Connect();
        return connection
            .Texts(database.TablesQuery)
            .ToDictionary(name => name, name => connection.Number($"SELECT count(*) FROM {name}"), StringComparer.Ordinal);
    }

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write their statements themselves.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
