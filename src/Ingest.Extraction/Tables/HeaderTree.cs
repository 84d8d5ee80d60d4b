using System.Buffers;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>Reads the header rows of a table.</summary>
internal static class HeaderTree
{
    private static readonly SearchValues<char> Formula = SearchValues.Create("0123456789=+-－＝＋—()（） ");

    /// <summary>The labels above a column from the top down, each once; the numbers of the 栏次 row are not among them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">Column from 0.</param>
    public static string[] Above(Table table, int column)
    {
        var labels = new List<string>();
        Cell? last = null;
        for (var row = -table.HeaderRowCount; row < 0; row++)
        {
            var cell = table.CellAt(row, column);
            if (cell is null || ReferenceEquals(cell, last) || IsFullWidth(cell, table))
            {
                continue;
            }

            last = cell;
            var label = Labels.Compact(cell.Text);
            if (label.Length > 0 && !IsColumnNumber(label) && (labels.Count == 0 || labels[^1] != label))
            {
                labels.Add(label);
            }
        }

        return [.. labels];
    }

    /// <summary>A cell across the whole table names the rows under it, not its columns.</summary>
    private static bool IsFullWidth(Cell cell, Table table) => table.ColumnCount > 1 && cell.ColumnSpan == table.ColumnCount;

    /// <summary>栏次 and what stands in its row: 1, 2, 3=4+5.</summary>
    private static bool IsColumnNumber(string label) => label is "栏次" || label.AsSpan().IndexOfAnyExcept(Formula) < 0;
}
