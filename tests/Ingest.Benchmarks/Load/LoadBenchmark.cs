using System.Diagnostics;
using System.Globalization;
using Ingest.Archive;
using Npgsql;

namespace Ingest.Benchmarks.Load;

/// <summary>
/// Many small documents through the queue: into PostgreSQL with two workers, a part of them with one, and into SQLite. Needs the
/// server of the tests: <c>eval "$(bash .ci/postgres.sh start)"</c>.
/// </summary>
internal static class LoadBenchmark
{
    private const string Variable = "INGEST_TEST_POSTGRES";

    /// <summary>A single worker reads so many of them; two are compared with it by the time in which they read as many.</summary>
    private const int MostForOne = 2000;

    /// <summary>Measures, and writes the result to a file where one is named.</summary>
    /// <param name="count">Number of documents.</param>
    /// <param name="part"><c>postgres</c>, <c>sqlite</c> or <c>all</c>.</param>
    /// <param name="output">The file.</param>
    public static void Run(int count, string part, string? output)
    {
        var folder = Directory.CreateTempSubdirectory("ingest-load-").FullName;
        try
        {
            var documents = SmallDocuments.Write(count, Path.Combine(folder, "documents"));
            var results = new List<LoadResult>();
            var note = "";
            if (part is "postgres" or "all")
            {
                var few = Math.Min(count, MostForOne);
                var one = Measure("PostgreSQL, 1 worker", Part(documents, few), Database("load_one"), workers: 1, slots: 1);
                var two = Measure("PostgreSQL, 2 workers", documents, Database("load_two"), workers: 2, slots: 1);
                results.AddRange([two, one]);
                var (alone, together) = (one.SecondsUntil(few), two.SecondsUntil(few));
                note = string.Create(
                    CultureInfo.InvariantCulture,
                    $"\nThe first {few} documents took one worker {alone:F1} s and two workers {together:F1} s: {alone / together:F2} times the throughput. Readers, workers and the server share the cores.\n"
                );
            }

            if (part is "sqlite" or "all")
            {
                results.Add(Measure("SQLite, 1 process, 2 at a time", documents, Path.Combine(folder, "load.db"), workers: 1, slots: 2));
            }

            var text = LoadText.Of(count, documents, results) + note;
            Console.Write(text);
            if (output is not null)
            {
                File.WriteAllText(output, text);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A folder with the first documents of another one.</summary>
    private static string Part(string documents, int count)
    {
        var folder = Directory.CreateDirectory(documents + "-part").FullName;
        foreach (var file in Directory.EnumerateFiles(documents).Order(StringComparer.Ordinal).Take(count))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }

    private static string Database(string name)
    {
        var server =
            Environment.GetEnvironmentVariable(Variable)
            ?? throw new InvalidOperationException($"{Variable} is not set: eval \"$(bash .ci/postgres.sh start)\" first.");
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        foreach (var sql in new[] { $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", $"CREATE DATABASE {name}" })
        {
#pragma warning disable CA2100 // Holds nothing but names written here.
            using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
    }

    private static LoadResult Measure(string name, string documents, string db, int workers, int slots)
    {
        var clock = Stopwatch.StartNew();
        using (var enqueue = new MeasuredWorker(["run", documents, "--db", db, "--enqueue-only"]))
        {
            enqueue.Wait();
        }

        var queued = clock.Elapsed;
        string[] arguments = ["worker", "--db", db, "--until-empty", "--jobs", slots.ToString(CultureInfo.InvariantCulture)];
        clock.Restart();
        var running = Enumerable.Range(0, workers).Select(_ => new MeasuredWorker(arguments)).ToList();
        running.ForEach(w => w.Wait());
        var elapsed = clock.Elapsed;
        using var archive = ArchiveFactory.Open(db);
        var stored = archive.List(new DocumentQuery());
        var result = new LoadResult(name, stored.Count, elapsed, queued, Rows(db), stored.Sum(d => d.Counts.Pages), running);
        running.ForEach(w => w.Dispose());
        return result;
    }

    /// <summary>Rows of all tables that belong to documents.</summary>
    private static long Rows(string db)
    {
        var address = ArchiveAddress.Parse(db);
        using System.Data.Common.DbConnection connection = address.IsPostgres
            ? new NpgsqlConnection(address.Target)
            : new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={address.Target};Pooling=False");
        connection.Open();
        return LoadTables.Names.Sum(table =>
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Holds nothing but names written here.
            command.CommandText = $"SELECT count(*) FROM {table}";
#pragma warning restore CA2100
            return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        });
    }
}
