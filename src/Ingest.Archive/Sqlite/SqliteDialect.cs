using System.Data.Common;
using Ingest.Archive.Rows;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Ingest.Archive.Sqlite;

/// <summary>What is particular to SQLite.</summary>
internal sealed class SqliteDialect : Dialect
{
    private SqliteDialect() { }

    /// <summary>The only one.</summary>
    public static SqliteDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override string Like => "LIKE";

    /// <inheritdoc/>
    public override void Insert(DbConnection connection, RowSet set) => SqliteBulkInsert.Insert((SqliteConnection)connection, set);

    /// <inheritdoc/>
    public override bool MayPass(DbException error) =>
        error is SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_FULL or raw.SQLITE_IOERR };
}
