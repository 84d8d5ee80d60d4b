using Ingest.TestDatabases;
using Xunit;

namespace Ingest.EndToEnd.Tests.CommandLine;

/// <summary>Changes an archive behind the program's back.</summary>
internal static class DatabaseChange
{
    /// <summary>Runs a statement that must change something.</summary>
    public static void Change(this TestDatabase database, string sql)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write their statements themselves.
        command.CommandText = sql;
#pragma warning restore CA2100
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }
}
