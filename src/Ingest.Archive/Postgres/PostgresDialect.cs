using System.Data.Common;
using Ingest.Archive.Rows;
using Npgsql;

namespace Ingest.Archive.Postgres;

/// <summary>What is particular to PostgreSQL.</summary>
internal sealed class PostgresDialect : Dialect
{
    /// <summary>Begins an escape; U+001A SUBSTITUTE occurs in no text that is meant to be read.</summary>
    private const string Escape = "\u001a";

    private const string EscapedNul = Escape + "0";

    private PostgresDialect() { }

    /// <summary>The only one.</summary>
    public static PostgresDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override string Like => "ILIKE";

    /// <inheritdoc/>
    public override void Insert(DbConnection connection, RowSet set) => PostgresBulkInsert.Insert((NpgsqlConnection)connection, set);

    /// <summary>A broken font may give NUL, which PostgreSQL cannot hold.</summary>
    /// <inheritdoc/>
    public override string Encode(string text) =>
        text.AsSpan().IndexOfAny('\0', Escape[0]) < 0
            ? text
            : text.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("\0", EscapedNul, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string Decode(string text)
    {
        if (!text.Contains(Escape[0], StringComparison.Ordinal))
        {
            return text;
        }

        // Pairs are taken from the left, so that an escaped escape before a '0' is no NUL.
        var parts = text.Split(Escape + Escape).Select(part => part.Replace(EscapedNul, "\0", StringComparison.Ordinal));
        return string.Join(Escape, parts);
    }

    /// <inheritdoc/>
    public override bool MayPass(DbException error) =>
        error.IsTransient
        || error is PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.ReadOnlySqlTransaction };
}
