using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ingest.Archive;
using Ingest.SampleDocs.Commands;
using Npgsql;

namespace Ingest.Benchmarks.Load;

/// <summary>
/// Many small documents through the queue: into PostgreSQL with one and with two workers, and into SQLite. Needs the server of
/// the tests: <c>eval "$(bash .ci/postgres.sh start)"</c>.
/// </summary>
internal static class LoadBenchmark
{
    private const string Variable = "INGEST_TEST_POSTGRES";

    /// <summary>Measures, and writes the result to a file where one is named.</summary>
    /// <param name="count">Number of documents.</param>
    /// <param name="output">The file.</param>
    public static void Run(int count, string? output)
    {
        var server =
            Environment.GetEnvironmentVariable(Variable)
            ?? throw new InvalidOperationException($"{Variable} is not set: eval \"$(bash .ci/postgres.sh start)\" first.");
        var folder = Directory.CreateTempSubdirectory("ingest-load-").FullName;
        try
        {
            var documents = Generate(count, Path.Combine(folder, "documents"));
            var one = Measure("PostgreSQL, 1 worker", documents, Database(server, "load_one"), workers: 1, slots: 1);
            var two = Measure("PostgreSQL, 2 workers", documents, Database(server, "load_two"), workers: 2, slots: 1);
            var file = Measure("SQLite, 1 process, 2 at a time", documents, Path.Combine(folder, "load.db"), workers: 1, slots: 2);
            var text = Text(count, documents, [one, two, file], two.PerSecond / one.PerSecond);
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

    private static string Generate(int count, string folder)
    {
        var truth = Directory.CreateDirectory(folder + "-truth").FullName;
        Directory.CreateDirectory(folder);
        Parallel.For(
            0,
            count,
            i =>
            {
                var name = FormattableString.Invariant($"budget-{i:D5}");
                DocumentFiles.Write(new DocumentRequest(name, (ulong)(100_000 + i)) { Kind = DocumentKind.Budget }, folder, truth);
                File.Delete(Path.Combine(truth, name + ".truth.json"));
                File.Delete(Path.Combine(truth, name + ".anomalies.json"));
            }
        );
        return folder;
    }

    private static string Database(string server, string name)
    {
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

    private static string Text(int count, string documents, IReadOnlyList<LoadResult> results, double ratio)
    {
        var bytes = Directory.EnumerateFiles(documents).Average(f => new FileInfo(f).Length);
        var text = new StringBuilder("# Loading many documents\n\n");
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{count} generated budgets of {bytes / 1024:F0} KiB and {results[0].Pages / (double)results[0].Documents:F0} pages on average, through the queue, measured with .NET {Environment.Version} on {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}, one load after the other in one run (`load {count}`). Database time is the share of the time of all attempts spent in writing documents. Memory is resident memory of a worker and of the process that reads for it, the largest in the first and in the last third of the load.\n"
        );
        text.AppendLine(
            "| load | documents | s | documents/s | pages/s | rows/s | database time | queueing, s | worker first → last third, MiB | reader first → last third, MiB |"
        );
        text.AppendLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var r in results)
        {
            text.AppendLine(r.Row);
        }

        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"\nTwo workers do {ratio:F2} times what one does; readers, workers and the server share the cores."
        );
        return text.ToString();
    }
}
