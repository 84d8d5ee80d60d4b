using System.Data.Common;
using Ingest.Archive;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Ingest.Jobs.Database;

/// <summary>
/// Connections to the tables of the queue, which lie in the database of the archive. What is lost here with the power is
/// found again: a document that is in the archive is done, whatever its job says. So SQLite need not wait for the disk.
/// </summary>
internal sealed class JobDatabase : IDisposable
{
    private const int BusyMilliseconds = 30_000;

    private readonly Lock gate = new();
    private readonly string shown;
    private readonly NpgsqlDataSource? source;
    private readonly SqliteConnection? file;

    private JobDatabase(ArchiveAddress address)
    {
        shown = address.Shown;
        if (address.IsPostgres)
        {
            source = NpgsqlDataSource.Create(address.Target);
            Now = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint";
        }
        else
        {
            file = new QueueConnection(QueueConnection.StringFor(address.Target));
            file.Open();
            Now = "CAST(unixepoch('subsec') * 1000 AS INTEGER)";
        }
    }

    /// <summary>Whether several machines may work on it.</summary>
    public bool IsShared => source is not null;

    /// <summary>SQL for the time by the clock of the database, in milliseconds since 1970-01-01 UTC.</summary>
    public string Now { get; }

    /// <summary>Connects, and brings the tables to the present version.</summary>
    /// <param name="address">The archive, which exists.</param>
    /// <exception cref="ArchiveException">When it cannot be reached, or is newer than this program.</exception>
    public static JobDatabase Open(ArchiveAddress address)
    {
        try
        {
            var database = new JobDatabase(address);
            JobSchema.Upgrade(database, JobSchema.Scripts.Count);
            return database;
        }
        catch (DbException e)
        {
            throw new ArchiveException($"{address.Shown}: the queue cannot be opened: {e.Message}", e) { MayPass = e.IsTransient };
        }
    }

    /// <summary>Does some work in one transaction.</summary>
    /// <typeparam name="T">Its result.</typeparam>
    /// <param name="work">The work.</param>
    /// <exception cref="ArchiveException">When the database refuses; nothing has changed then.</exception>
    public T Do<T>(Func<JobSession, T> work)
    {
        try
        {
            if (source is not null)
            {
                using var connection = source.OpenConnection();
                return Do(connection, work);
            }

            lock (gate)
            {
                return Do(file!, work);
            }
        }
        catch (DbException e)
        {
            // Statements are right; what can go wrong is the server or the disk.
            throw new ArchiveException($"{shown}: {e.Message}", e) { MayPass = true };
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        source?.Dispose();
        file?.Dispose();
    }

    private static T Do<T>(DbConnection connection, Func<JobSession, T> work)
    {
        using var transaction = connection.BeginTransaction();
        var result = work(new JobSession(connection));
        transaction.Commit();
        return result;
    }

    /// <summary>A connection to a SQLite file that waits for its turn in SQLite itself, in short steps.</summary>
    /// <param name="connectionString">The connection string.</param>
    internal sealed class QueueConnection(string connectionString) : SqliteConnection(connectionString)
    {
        /// <summary>The connection string for a file.</summary>
        /// <param name="path">Path of the file.</param>
        public static string StringFor(string path) =>
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
                DefaultTimeout = BusyMilliseconds / 1000,
            }.ConnectionString;

        /// <inheritdoc/>
        public override void Open()
        {
            base.Open();
            using var command = CreateCommand();
            command.CommandText = $"PRAGMA busy_timeout = {BusyMilliseconds}; PRAGMA synchronous = NORMAL";
            command.ExecuteNonQuery();
        }
    }
}
