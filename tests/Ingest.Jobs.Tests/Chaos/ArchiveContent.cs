using System.Security.Cryptography;
using System.Text;
using Ingest.Archive;
using Ingest.Archive.Export;

namespace Ingest.Jobs.Tests.Chaos;

/// <summary>What is in an archive, by hashes: of every row in PostgreSQL, of every document as it is exported in both.</summary>
internal static class ArchiveContent
{
    /// <summary>What differs from load to load: keys of the database and the time of loading.</summary>
    private const string Incidental = "- 'document_key' - 'loaded_at' - 'first_loaded_at'";

    /// <summary>A hash for each document, with all its relations and findings.</summary>
    public static SortedDictionary<string, string> Documents(string db)
    {
        using var archive = ArchiveFactory.Open(db);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var summary in archive.List(new DocumentQuery()))
        {
            using var json = new MemoryStream();
            ExportWriter.Write(archive.Load(summary.Id)!, json, new ExportOptions { Checks = true });
            hashes.Add(summary.File, Convert.ToHexStringLower(SHA256.HashData(json.ToArray())));
        }

        return hashes;
    }

    /// <summary>Number and hash of all rows of each table that belongs to documents.</summary>
    public static SortedDictionary<string, string> Rows(string postgres)
    {
        using var connection = new Npgsql.NpgsqlConnection(postgres);
        connection.Open();
        var tables = Texts(
            "SELECT table_name::text FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'document_key' ORDER BY 1"
        );
        Assert.Contains("figures", tables);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var rows = Texts(
                $"SELECT d.sha256 || (to_jsonb(t) {Incidental})::text FROM {table} t JOIN documents d ON d.document_key = t.document_key"
            );
            rows.Sort(StringComparer.Ordinal);
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))));
            hashes.Add(table, FormattableString.Invariant($"{rows.Count} rows {hash}"));
        }

        return hashes;

        List<string> Texts(string sql)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Holds nothing but names of tables.
            command.CommandText = sql;
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            var texts = new List<string>();
            while (reader.Read())
            {
                texts.Add(reader.GetString(0));
            }

            return texts;
        }
    }
}
