using System.Data.Common;
using Ingest.Archive.Rows;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Archive.Sqlite;

/// <summary>
/// An archive in one SQLite file: the default. One connection, used by one thread at a time; other processes read while
/// this one writes (write-ahead log) and wait up to <see cref="BusySeconds"/> for their turn to write.
/// </summary>
public sealed class SqliteArchive : IArchive
{
    private const int BusySeconds = 30;

    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;

    private SqliteArchive(SqliteConnection connection, TimeProvider clock)
    {
        this.connection = connection;
        this.clock = clock;
    }

    /// <summary>Opens an archive, and brings it to the present schema.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="create">Whether to make it when it does not exist.</param>
    /// <param name="clock">Tells when a document is loaded; the system's where none is given.</param>
    /// <exception cref="ArchiveException">When it does not exist, is no archive, or is newer than this program.</exception>
    public static SqliteArchive Open(string file, bool create, TimeProvider? clock = null)
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
            SqliteSchema.Upgrade(opened, SqliteSchema.Scripts.Count);
            return new SqliteArchive(opened, clock ?? TimeProvider.System);
        }
        catch (SqliteException e)
        {
            opened.Dispose();
            throw new ArchiveException($"{file}: the archive cannot be opened: {e.Message}", e);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Version of the SQLite library.</summary>
    public static string LibraryVersion => new SqliteConnection().ServerVersion;

    /// <inheritdoc/>
    public DocumentSummary? Find(string sha256) => Locked(() => ArchiveQueries.Find(connection, sha256));

    /// <inheritdoc/>
    public IReadOnlyList<DocumentSummary> List(DocumentQuery query) => Locked(() => ArchiveQueries.List(connection, query));

    /// <inheritdoc/>
    public IReadOnlyList<FoundFinding> Findings(FindingQuery query) =>
        Locked(() =>
        {
            // Several queries must see the same state.
            using var transaction = connection.BeginTransaction(deferred: true);
            return ArchiveQueries.Findings(connection, query);
        });

    /// <inheritdoc/>
    public Document? Load(string id) =>
        Locked(() =>
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            return ArchiveQueries.KeyOf(connection, id) is { } key ? new DocumentLoader(connection, key).Load() : null;
        });

    /// <inheritdoc/>
    public void Store(Document document) =>
        Locked(() =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            Delete(document);
            SqliteBulkInsert.Insert(connection, DocumentRows.Header(document, clock.GetUtcNow()));
            var key = ArchiveQueries.KeyOf(connection, document.Id)!.Value;
            foreach (var set in DocumentRows.Of(key, document))
            {
                SqliteBulkInsert.Insert(connection, set);
            }

            transaction.Commit();
            return key;
        });

    /// <inheritdoc/>
    public void StoreChecks(Document document) =>
        Locked(() =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (ArchiveQueries.KeyOf(connection, document.Id) is { } key)
            {
                using var command = connection.CreateCommand();
                command.CommandText = FindingRows.Replace;
                command.Parameters.AddWithValue("@key", key);
                foreach (var (name, value) in FindingRows.Counts(document))
                {
                    command.Parameters.AddWithValue(name, value);
                }

                command.ExecuteNonQuery();
                foreach (var set in FindingRows.Of(key, document))
                {
                    SqliteBulkInsert.Insert(connection, set);
                }
            }

            transaction.Commit();
            return true;
        });

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

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

    private void Delete(Document document)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM documents WHERE sha256 = @sha256 OR id = @id";
        command.Parameters.AddWithValue("@sha256", document.Sha256);
        command.Parameters.AddWithValue("@id", document.Id);
        command.ExecuteNonQuery();
    }

    private T Locked<T>(Func<T> work)
    {
        lock (gate)
        {
            try
            {
                return work();
            }
            catch (DbException e)
            {
                throw new ArchiveException($"{connection.DataSource}: {e.Message}", e);
            }
        }
    }
}
