using Ingest.Archive.Originals;
using Ingest.Archive.Rows;
using Microsoft.Data.Sqlite;

namespace Ingest.Archive.Sqlite;

/// <summary>
/// An archive in one SQLite file: the default. One connection, used by one thread at a time; other processes read while
/// this one writes (write-ahead log) and wait up to <see cref="BusySeconds"/> for their turn to write.
/// </summary>
public sealed class SqliteArchive : DatabaseArchive
{
    private const int BusySeconds = 30;

    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly Session session;

    private SqliteArchive(SqliteConnection connection, string originals, TimeProvider? clock)
        : base(connection.DataSource, SqliteDialect.Instance, clock)
    {
        this.connection = connection;
        session = new Session(connection, SqliteDialect.Instance);
        Originals = new FolderOriginals(originals);
        Recognitions = new FolderRecognitions(originals);
    }

    /// <summary>Version of the SQLite library.</summary>
    public static string LibraryVersion => new SqliteConnection().ServerVersion;

    /// <inheritdoc/>
    public override IOriginalStore Originals { get; }

    /// <inheritdoc/>
    public override IRecognitionStore Recognitions { get; }

    /// <summary>Opens an archive, and brings it to the present schema.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="create">Whether to make it when it does not exist.</param>
    /// <param name="clock">Tells when a document is loaded; the system's where none is given.</param>
    /// <param name="originals">Folder for the files that were read; <c>FILE.originals</c> beside the archive where none is given.</param>
    /// <exception cref="ArchiveException">When it does not exist, is no archive, or is newer than this program.</exception>
    public static SqliteArchive Open(string file, bool create, TimeProvider? clock = null, string? originals = null)
    {
        if (!create && !File.Exists(file))
        {
            throw new ArchiveException(
                $"{file}: there is no archive here. Load documents with 'ingest run', or name another file with --db."
            );
        }

        var opened = Connect(file, create);
        try
        {
            opened.Open();
            using (var wait = opened.CreateCommand())
            {
                // SQLite itself looks again every few milliseconds; the driver would sleep 150 each time.
                wait.CommandText = $"PRAGMA busy_timeout = {BusySeconds * 1000}";
                wait.ExecuteNonQuery();
            }

            SqliteSchema.Upgrade(opened, SqliteSchema.Scripts.Count);
            return new SqliteArchive(opened, originals ?? file + ".originals", clock);
        }
        catch (SqliteException e)
        {
            opened.Dispose();
            throw new ArchiveException($"{file}: the archive cannot be opened: {e.Message}", e)
            {
                MayPass = SqliteDialect.Instance.MayPass(e),
            };
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Dispose() => connection.Dispose();

    /// <summary>A connection that is not open yet.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="create">Whether to make it when it does not exist.</param>
    internal static SqliteConnection Connect(string file, bool create) =>
        new(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
                ForeignKeys = true,
                DefaultTimeout = BusySeconds,
                Pooling = false,
            }.ConnectionString
        );

    private protected override T Read<T>(Func<Session, T> work)
    {
        lock (gate)
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            return work(session);
        }
    }

    private protected override T Write<T>(Func<Session, T> work)
    {
        lock (gate)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = work(session);
            transaction.Commit();
            return result;
        }
    }
}
