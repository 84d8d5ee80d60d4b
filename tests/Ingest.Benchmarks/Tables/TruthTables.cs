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
                .Select(t => Printed([.. Rows(t, "header_rows"), .. Rows(t, "rows")], t.GetProperty("spans"))),
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

    /// <summary>A table without the columns in which no cell begins: no line shows them.</summary>
    private static Grid Printed(List<string[]> rows, JsonElement spans)
    {
        var covered = spans
            .EnumerateArray()
            .SelectMany(s =>
                from row in Enumerable.Range(s.GetProperty("row").GetInt32(), s.GetProperty("rowspan").GetInt32())
                from column in Enumerable.Range(s.GetProperty("col").GetInt32() + 1, s.GetProperty("colspan").GetInt32() - 1)
                select (row, column)
            )
            .ToHashSet();
        var columns = Enumerable
            .Range(0, rows.Max(r => r.Length))
            .Where(c => !Enumerable.Range(0, rows.Count).All(r => covered.Contains((r, c))))
            .ToList();
        return new Grid([.. rows.Select(r => columns.ConvertAll(c => r[c]).ToArray())]);
    }

    private static IEnumerable<string[]> Rows(JsonElement table, string name) =>
        table.GetProperty(name).EnumerateArray().Select(r => r.EnumerateArray().Select(c => c.GetString() ?? "").ToArray());
}
