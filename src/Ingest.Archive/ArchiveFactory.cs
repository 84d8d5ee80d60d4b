using Ingest.Archive.Postgres;
using Ingest.Archive.Sqlite;

namespace Ingest.Archive;

/// <summary>Opens an archive wherever it is.</summary>
public static class ArchiveFactory
{
    /// <summary>Opens an archive, and brings it to the present schema.</summary>
    /// <param name="db">Where it is, as <see cref="ArchiveAddress.Parse"/> reads it.</param>
    /// <param name="create">Whether to make it when it does not exist; a PostgreSQL database itself must exist.</param>
    /// <param name="originals">Folder for the files that were read; beside a SQLite file or in the PostgreSQL database where none is given.</param>
    /// <param name="clock">Tells when a document is loaded; the system's where none is given.</param>
    /// <exception cref="ArchiveException">When it cannot be opened, does not exist, or is newer than this program.</exception>
    public static IArchive Open(string db, bool create = false, string? originals = null, TimeProvider? clock = null)
    {
        return Open(ArchiveAddress.Parse(db), create, originals, clock);
    }

    /// <summary>Opens an archive, and brings it to the present schema.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="create">Whether to make it when it does not exist; a PostgreSQL database itself must exist.</param>
    /// <param name="originals">Folder for the files that were read; beside a SQLite file or in the PostgreSQL database where none is given.</param>
    /// <param name="clock">Tells when a document is loaded; the system's where none is given.</param>
    /// <exception cref="ArchiveException">When it cannot be opened, does not exist, or is newer than this program.</exception>
    public static IArchive Open(ArchiveAddress address, bool create = false, string? originals = null, TimeProvider? clock = null)
    {
        return address.IsPostgres
            ? PostgresArchive.Open(address.Target, create, clock, originals)
            : SqliteArchive.Open(address.Target, create, clock, originals);
    }
}
