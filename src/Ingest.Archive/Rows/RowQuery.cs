using System.Data.Common;

namespace Ingest.Archive.Rows;

/// <summary>Queries in SQL that every database of the archive understands.</summary>
internal static class RowQuery
{
    /// <summary>Runs a query and makes something of each row.</summary>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The query; a parameter is written <c>@name</c>.</param>
    /// <param name="parameters">Names (without the sign) and values.</param>
    /// <param name="make">Takes the values of one row in the order of the columns.</param>
    public static List<T> Select<T>(
        this DbConnection connection,
        string sql,
        IReadOnlyDictionary<string, object> parameters,
        Func<RowCursor, T> make
    )
    {
        using var command = connection.CreateCommand();
        // Callers write constant queries; values only ever come as parameters.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        using var reader = command.ExecuteReader();
        var cursor = new RowCursor(reader);
        var rows = new List<T>();
        while (cursor.Read())
        {
            rows.Add(make(cursor));
        }

        return rows;
    }
}
