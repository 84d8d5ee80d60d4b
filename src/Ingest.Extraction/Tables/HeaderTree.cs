using System.Buffers;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>The labels of each column from the header rows, from the top down.</summary>
internal sealed class HeaderTree
{
    private static readonly SearchValues<char> Formula = SearchValues.Create("0123456789=+-－＝＋—()（） ");

    private readonly string[][] _labels;

    /// <summary>Reads the header rows of a table.</summary>
    /// <param name="table">The table.</param>
    public HeaderTree(Table table)
    {
        _labels = new string[table.ColumnCount][];
        for (var column = 0; column < table.ColumnCount; column++)
        {
            _labels[column] = LabelsOf(table, column);
        }
    }

    /// <summary>The labels above a column, each once; the numbers of the 栏次 row are not among them.</summary>
    /// <param name="column">Column from 0.</param>
    public IReadOnlyList<string> Above(int column) => _labels[column];

    private static string[] LabelsOf(Table table, int column)
    {
        var labels = new List<string>();
        Cell? last = null;
        for (var row = -table.HeaderRowCount; row < 0; row++)
        {
            var cell = table.CellAt(row, column);
            if (cell is null || ReferenceEquals(cell, last))
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

    /// <summary>栏次 and what stands in its row: 1, 2, 3=4+5.</summary>
    private static bool IsColumnNumber(string label) => label is "栏次" || label.AsSpan().IndexOfAnyExcept(Formula) < 0;
}
