using System.Security.Cryptography;
using Npgsql;

namespace Ingest.Archive.Originals;

/// <summary>Originals in the database of the archive, in pieces, for machines that share no folder.</summary>
/// <param name="source">The database.</param>
/// <param name="name">What people call it.</param>
internal sealed class PostgresOriginals(NpgsqlDataSource source, string name) : IOriginalStore
{
    private readonly PostgresCalls calls = new(name);

    private const int PieceBytes = 1024 * 1024;
    private const int BufferBytes = 64 * 1024;

    /// <inheritdoc/>
    public bool Contains(string sha256) =>
        calls.Try(() =>
        {
            using var command = source.CreateCommand("SELECT 1 FROM originals WHERE sha256 = $1");
            command.Parameters.Add(new() { Value = sha256 });
            return command.ExecuteScalar() is not null;
        });

    /// <inheritdoc/>
    public string Put(Stream content)
    {
        // The hash must be known before the first piece is written, and the stream may give its content only once.
        using var copy = Spool(content);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(copy));
        copy.Position = 0;
        return calls.Try(() =>
        {
            using var connection = source.OpenConnection();
            using var transaction = connection.BeginTransaction();
            using var claim = new NpgsqlCommand("INSERT INTO originals VALUES ($1, $2) ON CONFLICT DO NOTHING", connection);
            claim.Parameters.Add(new() { Value = sha256 });
            claim.Parameters.Add(new() { Value = copy.Length });
            if (claim.ExecuteNonQuery() == 1)
            {
                WritePieces(connection, sha256, copy);
            }

            transaction.Commit();
            return sha256;
        });
    }

    /// <inheritdoc/>
    public Stream? Open(string sha256) =>
        calls.Try(() =>
        {
            using var command = source.CreateCommand(
                "SELECT p.bytes FROM originals o LEFT JOIN original_pieces p USING (sha256) WHERE o.sha256 = $1 ORDER BY p.ordinal"
            );
            command.Parameters.Add(new() { Value = sha256 });
            using var reader = command.ExecuteReader();
            MemoryStream? content = null;
            while (reader.Read())
            {
                content ??= new MemoryStream();
                if (!reader.IsDBNull(0))
                {
                    content.Write(reader.GetFieldValue<byte[]>(0));
                }
            }

            content?.Position = 0;
            return content;
        });

    /// <inheritdoc/>
    public string? PathOf(string sha256) => null;

    private static FileStream Spool(Stream content)
    {
        // Nobody else may read this file.
        var path = Path.GetTempFileName();
        var copy = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, BufferBytes, FileOptions.DeleteOnClose);
        content.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static void WritePieces(NpgsqlConnection connection, string sha256, FileStream content)
    {
        var piece = new byte[PieceBytes];
        for (var ordinal = 0; content.ReadAtLeast(piece, PieceBytes, throwOnEndOfStream: false) is > 0 and var length; ordinal++)
        {
            using var command = new NpgsqlCommand("INSERT INTO original_pieces VALUES ($1, $2, $3)", connection);
            command.Parameters.Add(new() { Value = sha256 });
            command.Parameters.Add(new() { Value = ordinal });
            command.Parameters.Add(new() { Value = piece.AsMemory(0, length) });
            command.ExecuteNonQuery();
        }
    }
}
