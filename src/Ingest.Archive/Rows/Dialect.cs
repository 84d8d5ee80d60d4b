using System.Data.Common;

namespace Ingest.Archive.Rows;

/// <summary>What differs between the databases; everything else is SQL that each of them understands.</summary>
internal abstract class Dialect
{
    /// <summary>The operator that compares with a pattern and takes ASCII letters of either case for the same.</summary>
    public abstract string Like { get; }

    /// <summary>Writes many rows the fastest way the database has.</summary>
    /// <param name="connection">An open connection, in a transaction.</param>
    /// <param name="set">The rows.</param>
    public abstract void Insert(DbConnection connection, RowSet set);

    /// <summary>A text as the database can hold it.</summary>
    /// <param name="text">Any text.</param>
    public virtual string Encode(string text) => text;

    /// <summary>The inverse of <see cref="Encode"/>.</summary>
    /// <param name="text">A text of the database.</param>
    public virtual string Decode(string text) => text;

    /// <summary>Whether the same may succeed later: another process writes, the disk is full, the server is away.</summary>
    /// <param name="error">What the database said.</param>
    public abstract bool MayPass(DbException error);
}
