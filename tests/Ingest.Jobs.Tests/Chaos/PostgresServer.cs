using System.Diagnostics;
using System.Text.RegularExpressions;
using Npgsql;

namespace Ingest.Jobs.Tests.Chaos;

/// <summary>A PostgreSQL server of one test's own, which may be ended at any moment as by a loss of power.</summary>
internal sealed partial class PostgresServer : IDisposable
{
    public string Folder => folder;

    private readonly string folder;
    private readonly string connection;

    public PostgresServer()
    {
        if (PostgresDatabase.WhyNot is { } reason)
        {
            Assert.Skip(reason);
        }

        var said = Script("start");
        connection = Setting().Matches(said).Single(m => m.Groups[1].Value == "INGEST_TEST_POSTGRES").Groups[2].Value;
        folder = Setting().Matches(said).Single(m => m.Groups[1].Value == "INGEST_TEST_POSTGRES_FOLDER").Groups[2].Value;
    }

    /// <summary>Ends the server at once and starts it again.</summary>
    public void Restart() => Script("restart");

    /// <summary>Makes an empty database.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="options">More of the statement.</param>
    /// <returns>Its address.</returns>
    public string Create(string name, string options = "")
    {
        Run($"CREATE DATABASE {name} {options}");
        return new NpgsqlConnectionStringBuilder(connection) { Database = name, Pooling = false }.ConnectionString;
    }

    public void Run(string sql)
    {
        using var opened = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString);
        opened.Open();
#pragma warning disable CA2100 // Tests write their statements themselves.
        using var command = new NpgsqlCommand(sql, opened);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose() => Script("stop");

    private string Script(string action)
    {
        var start = new ProcessStartInfo("bash", [Repository.File(".ci", "postgres.sh"), action])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["INGEST_TEST_POSTGRES_FOLDER"] = folder ?? "";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    [GeneratedRegex("export ([A-Z_]+)='([^']*)'", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Setting();
}
