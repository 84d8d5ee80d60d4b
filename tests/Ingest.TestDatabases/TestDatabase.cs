using System.Data.Common;
using Ingest.Archive;

namespace Ingest.TestDatabases;

/// <summary>An empty database for one test, gone when it is disposed.</summary>
public abstract class TestDatabase : IDisposable
{
    /// <summary>What <c>--db</c> would be given.</summary>
    public abstract string Address { get; }

    /// <summary>What messages about it must name.</summary>
    public string Name => ArchiveAddress.Parse(Address).Shown;

    /// <summary>Text of a query for the names of all tables.</summary>
    public abstract string TablesQuery { get; }

    /// <summary>Text of a query for everything the schema consists of, a text for each part.</summary>
    public abstract string SchemaQuery { get; }

    /// <summary>A connection beside the archive's own, to look at the tables or to make an archive by hand.</summary>
    public abstract DbConnection Connect();

    /// <summary>The archive in it.</summary>
    /// <param name="create">Whether to make it when it is not there yet.</param>
    /// <param name="originals">Folder for originals, where it is not the usual one.</param>
    /// <param name="clock">The time, where it is not the present one.</param>
    public IArchive Open(bool create = true, string? originals = null, TimeProvider? clock = null) =>
        ArchiveFactory.Open(Address, create, originals, clock);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Removes it.</summary>
    /// <param name="disposing">Always true.</param>
    protected abstract void Dispose(bool disposing);
}
