using System.Data.Common;

namespace Ingest.Archive.Rows;

/// <summary>An open connection in a transaction.</summary>
/// <param name="connection">The connection.</param>
/// <param name="dialect">What is particular to its database.</param>
internal sealed class Session(DbConnection connection, Dialect dialect)
{
    /// <summary>See <see cref="Dialect.Like"/>.</summary>
    public string Like => dialect.Like;

    /// <summary>Runs a query and makes something of each row.</summary>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="sql">The query; a parameter is written <c>@name</c>.</param>
    /// <param name="parameters">Names (without the sign) and values.</param>
    /// <param name="make">Takes the values of one row in the order of the columns.</param>
    public List<T> Select<T>(string sql, IReadOnlyDictionary<string, object> parameters, Func<RowCursor, T> make)
    {
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var cursor = new RowCursor(reader, dialect);
        var rows = new List<T>();
        while (cursor.Read())
        {
            rows.Add(make(cursor));
        }

        return rows;
    }

    /// <summary>Runs statements.</summary>
    /// <param name="sql">The statements.</param>
    /// <param name="parameters">Names (without the sign) and values.</param>
    /// <returns>How many rows they changed.</returns>
    public int Execute(string sql, IReadOnlyDictionary<string, object> parameters)
    {
        using var command = Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>Writes many rows.</summary>
    /// <param name="set">The rows.</param>
    public void Insert(RowSet set) => dialect.Insert(connection, set);

    private DbCommand Command(string sql, IReadOnlyDictionary<string, object> parameters)
    {
        var command = connection.CreateCommand();
        // Callers write constant statements; values only ever come as parameters.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + name;
            parameter.Value = value is string text ? dialect.Encode(text) : value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
