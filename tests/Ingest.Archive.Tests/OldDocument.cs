using System.Data.Common;

namespace Ingest.Archive.Tests;

/// <summary>A document as an Ingest of an earlier schema version wrote it.</summary>
internal static class OldDocument
{
    /// <summary>Inserts it into an archive of any version from 1; columns that have no default must be those of its version.</summary>
    public static void Insert(DbConnection connection)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = "'aaaa'",
            ["sha256"] = "'ab'",
            ["file"] = "'old.pdf'",
            ["title"] = "''",
            ["organisation"] = "''",
            ["fiscal_year"] = "2022",
            ["kind"] = "'budget'",
            ["kind_confidence"] = "1",
            ["producer"] = "''",
            ["text_source"] = "'born-digital'",
            ["loaded_at"] = "'2024-01-01T00:00:00Z'",
        };
        foreach (var name in "page table figure consistent inconsistent undecidable error warning note problem".Split(' '))
        {
            columns[$"{name}_count"] = "0";
        }

        // These came later; where they are there, they must be given a value.
        foreach (var (name, value) in new[] { ("explained_count", "0"), ("first_loaded_at", "'2024-01-01T00:00:00Z'") })
        {
            if (Has(connection, name))
            {
                columns[name] = value;
            }
        }

        connection.Execute($"INSERT INTO documents ({string.Join(", ", columns.Keys)}) VALUES ({string.Join(", ", columns.Values)})");
        connection.Execute(
            """
            INSERT INTO figures (document_key, id, ordinal, label, period, role, value, sort_value, unit, decimals, raw, comparison, page,
                x0, y0, x1, y1, confidence, text_offset)
            VALUES (1, 'f1', 0, '合计', 'current', 'amount', '1204.30', 12043000, '万元', 2, '1,204.30', '', 1, 0, 0, 1, 1, 1, 0)
            """
        );
    }

    private static bool Has(DbConnection connection, string column)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM documents WHERE 1 = 0";
        using var reader = command.ExecuteReader();
        return Enumerable.Range(0, reader.FieldCount).Any(i => reader.GetName(i) == column);
    }
}
