using System.Data;
using Ingest.Archive.Originals;
using Ingest.Archive.Rows;
using Npgsql;

namespace Ingest.Archive.Postgres;

/// <summary>An archive in a PostgreSQL database that programs on several machines share. Connections come from a pool.</summary>
public sealed class PostgresArchive : DatabaseArchive
{
    private const int CommandSeconds = 300;
    private const int PreparedStatements = 100;

    private readonly NpgsqlDataSource source;

    private PostgresArchive(NpgsqlDataSource source, string name, string? originals, TimeProvider? clock)
        : base(name, PostgresDialect.Instance, clock)
    {
        this.source = source;
        Originals = originals is null ? new PostgresOriginals(source, name) : new FolderOriginals(originals);
        Recognitions = originals is null ? new PostgresRecognitions(source, name) : new FolderRecognitions(originals);
    }

    /// <inheritdoc/>
    public override IOriginalStore Originals { get; }

    /// <inheritdoc/>
    public override IRecognitionStore Recognitions { get; }

    /// <summary>Opens an archive, and brings it to the present schema.</summary>
    /// <param name="connectionString">As Npgsql reads it: <c>Host=…;Database=…;Username=…</c>. The database must exist.</param>
    /// <param name="create">Whether to make the tables when there are none.</param>
    /// <param name="clock">Tells when a document is loaded; the system's where none is given.</param>
    /// <param name="originals">Folder for the files that were read, one that all machines see; they go into the database where none is given.</param>
    /// <exception cref="ArchiveException">When the server cannot be reached, there is no archive, or it is newer than this program.</exception>
    public static PostgresArchive Open(string connectionString, bool create, TimeProvider? clock = null, string? originals = null)
    {
        var settings = Settings(connectionString);
        var name = $"{settings.Host}/{settings.Database}";
        var opened = NpgsqlDataSource.Create(settings);
        try
        {
            using var connection = opened.OpenConnection();
            if (!create && PostgresSchema.Version(connection) == 0)
            {
                throw new ArchiveException(
                    $"{name}: there is no archive here. Load documents with 'ingest run', or name another database with --db."
                );
            }

            PostgresSchema.Upgrade(connection, name, PostgresSchema.Scripts.Count);
            return new PostgresArchive(opened, name, originals, clock);
        }
        catch (NpgsqlException e)
        {
            opened.Dispose();
            throw new ArchiveException($"{name}: the archive cannot be opened: {e.Message}", e)
            {
                MayPass = PostgresDialect.Instance.MayPass(e),
            };
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Dispose() => source.Dispose();

    private protected override T Read<T>(Func<Session, T> work)
    {
        using var connection = source.OpenConnection();
        // Several queries must see the same state.
        using var transaction = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        var result = work(new Session(connection, PostgresDialect.Instance));
        transaction.Commit();
        return result;
    }

    private protected override T Write<T>(Func<Session, T> work)
    {
        using var connection = source.OpenConnection();
        // Read committed: after waiting for another writer of the same content, a statement must see what that one wrote.
        using var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        var result = work(new Session(connection, PostgresDialect.Instance));
        transaction.Commit();
        return result;
    }

    private static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            settings.ApplicationName ??= "ingest";
            settings.CommandTimeout = Math.Max(settings.CommandTimeout, CommandSeconds);
            settings.MaxAutoPrepare = Math.Max(settings.MaxAutoPrepare, PreparedStatements);
            return settings;
        }
        catch (ArgumentException e)
        {
            // The message of the exception may quote the password.
            throw new ArchiveException("The connection string of the PostgreSQL archive cannot be understood.", e);
        }
    }
}
