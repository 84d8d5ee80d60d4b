using System.Security.Cryptography;
using Npgsql;

namespace Ingest.Archive.Originals;

/// <summary>Recognised pages in the database of the archive, where the originals are.</summary>
/// <param name="source">The database.</param>
/// <param name="name">What people call it.</param>
internal sealed class PostgresRecognitions(NpgsqlDataSource source, string name) : IRecognitionStore
{
    private readonly PostgresCalls calls = new(name);

    /// <inheritdoc/>
    public byte[]? Find(string sha256, string version) =>
        calls.Try(() =>
        {
            using var command = Command(
                "SELECT pages_sha256, pages FROM original_recognitions WHERE sha256 = $1 AND version = $2",
                sha256,
                version
            );
            using var reader = command.ExecuteReader();
            if (!reader.Read())
            {
                return null;
            }

            var pages = reader.GetFieldValue<byte[]>(1);
            return reader.GetString(0) == Convert.ToHexStringLower(SHA256.HashData(pages))
                ? pages
                : throw new ArchiveException($"{name}: what was recognised of the original {sha256} is damaged.");
        });

    /// <inheritdoc/>
    public void Put(string sha256, string version, byte[] pages) =>
        calls.Try(() =>
        {
            using var command = Command(
                """
                INSERT INTO original_recognitions VALUES ($1, $2, $3, $4) ON CONFLICT (sha256) DO UPDATE
                SET version = excluded.version, pages_sha256 = excluded.pages_sha256, pages = excluded.pages
                """,
                sha256,
                version,
                Convert.ToHexStringLower(SHA256.HashData(pages)),
                pages
            );
            return command.ExecuteNonQuery();
        });

    /// <inheritdoc/>
    public void Remove(string sha256) =>
        calls.Try(() =>
        {
            using var command = Command("DELETE FROM original_recognitions WHERE sha256 = $1", sha256);
            return command.ExecuteNonQuery();
        });

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }
}
