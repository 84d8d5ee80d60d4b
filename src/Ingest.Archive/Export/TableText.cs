using Ingest.Model;

namespace Ingest.Archive.Export;

/// <summary>A table as plain text for an export: one label for each column, one string for each place of the grid.</summary>
internal static class TableText
{
    /// <summary>
    /// Labels of the columns, those of several header rows joined with <c>/</c> from the top: a label that spans columns
    /// stands in each of them, one that spans rows stands once, and so does one that is printed twice, one below the
    /// other. Empty when the table has no header.
    /// </summary>
    /// <param name="table">The table.</param>
    public static IReadOnlyList<string> Header(Table table) =>
        table.HeaderRowCount == 0 ? [] : [.. Enumerable.Range(0, table.ColumnCount).Select(column => Label(table, column))];

    /// <summary>
    /// Rows of the body, each with one string for each column. The text of a merged cell stands in its first row and
    /// column; its other places are empty.
    /// </summary>
    /// <param name="table">The table.</param>
    public static IEnumerable<string[]> Rows(Table table)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            var texts = new string[table.ColumnCount];
            for (var column = 0; column < texts.Length; column++)
            {
                var cell = table.CellAt(row, column);
                texts[column] = cell is not null && cell.Row == row && cell.Column == column ? cell.Text : "";
            }

            yield return texts;
        }
    }

    private static string Label(Table table, int column)
    {
        var labels = new List<string>();
        for (var row = -table.HeaderRowCount; row < 0; row++)
        {
            var text = table.CellAt(row, column)?.Text ?? "";
            if (text.Length > 0 && (labels.Count == 0 || labels[^1] != text))
            {
                labels.Add(text);
            }
        }

        return string.Join('/', labels);
    }
}
