using System.Text.Json;
using Ingest.Model;

namespace Ingest.Benchmarks.Tables;

/// <summary>Tables as a truth file says and as Ingest reads them.</summary>
internal static class TruthTables
{
    /// <summary>The tables of a truth file; the questions of a survey, which stand there once more each on its own, are left out.</summary>
    /// <param name="path">The file.</param>
    public static IReadOnlyList<Grid> Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>The tables of a truth file, as <see cref="Read"/> gives them.</summary>
    /// <param name="json">Its text.</param>
    public static IReadOnlyList<Grid> Parse(string json)
    {
        using var truth = JsonDocument.Parse(json);
        return
        [
            .. truth
                .RootElement.GetProperty("tables")
                .EnumerateArray()
                .Where(t => !t.TryGetProperty("parent", out _))
                .Select(t => new Grid([.. Rows(t, "header_rows"), .. Rows(t, "rows")])),
        ];
    }

    /// <summary>A table that Ingest read.</summary>
    /// <param name="table">The table.</param>
    public static Grid Of(Table table)
    {
        var rows = Enumerable
            .Range(0, table.HeaderRowCount + table.RowCount)
            .Select(_ => Enumerable.Repeat("", table.ColumnCount).ToArray())
            .ToList();
        foreach (var cell in table.Cells)
        {
            rows[cell.Row + table.HeaderRowCount][cell.Column] = cell.Text;
        }

        return new Grid(rows);
    }

    private static IEnumerable<string[]> Rows(JsonElement table, string name) =>
        table.GetProperty(name).EnumerateArray().Select(r => r.EnumerateArray().Select(c => c.GetString() ?? "").ToArray());
}
