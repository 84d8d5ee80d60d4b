using Ingest.Extraction.Tables;
using Ingest.Model;

namespace Ingest.Extraction.Tests.Tables;

/// <summary>Builds a table from rows of text: <c>|</c> parts cells, <c>&lt;</c> goes on the cell to the left, <c>^</c> the cell above.</summary>
internal static class SmallTable
{
    public static Table Of(string title, string unit, string[] header, string[] body, string kind = "other", params string[] notes)
    {
        var rows = header.Concat(body).Select(r => r.Split('|')).ToList();
        var cells = new List<Cell>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is "<" or "^")
                {
                    continue;
                }

                cells.Add(
                    new Cell
                    {
                        Row = row - header.Length,
                        Column = column,
                        ColumnSpan = 1 + rows[row].Skip(column + 1).TakeWhile(c => c == "<").Count(),
                        RowSpan = 1 + rows.Skip(row + 1).TakeWhile(r => r[column] == "^").Count(),
                        Text = rows[row][column],
                        Page = 1,
                        Box = new Box(column * 50, row * 20, (column * 50) + 50, (row * 20) + 20),
                    }
                );
            }
        }

        return new Table
        {
            Id = "t1",
            Title = title,
            Unit = unit,
            Kind = kind,
            Notes = notes,
            Pages = [1],
            ColumnCount = rows[0].Length,
            HeaderRowCount = header.Length,
            RowCount = body.Length,
            Cells = cells,
        };
    }

    /// <summary>The first figure read from a cell, in a report of 2022.</summary>
    public static Figure Figure(Table table, int row, int column) =>
        TableFigures.Read(table, table.Title, 2022).First(f => f.Row == row && f.Column == column);
}
