using System.Text;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>Reads the name of a row, as it stands to the left of a cell in its lane.</summary>
internal static class RowLabel
{
    /// <summary>
    /// The parts of the name from the outermost; a classification code and its name are one part. In a table of several
    /// lanes only the words between this cell and the figures of the lane before it count.
    /// </summary>
    /// <param name="reading">The table.</param>
    /// <param name="row">Body row.</param>
    /// <param name="column">Column of the cell.</param>
    public static List<string> Of(TableReading reading, int row, int column)
    {
        var cells = LabelCells(reading, row, column);
        var parts = new List<string>();
        var code = new StringBuilder();
        foreach (var (cell, isCode) in cells)
        {
            var text = Labels.Compact(cell.Text);
            if (isCode)
            {
                code.Append(text);
            }
            else
            {
                parts.Add(code.Length > 0 ? $"{code} {text}" : text);
                code.Clear();
            }
        }

        if (code.Length > 0)
        {
            parts.Add(code.ToString());
        }

        AddWhole(reading, row, cells, parts);
        if (cells.Count > 0)
        {
            parts.InsertRange(0, reading.Steps.Above(row, cells[0].Cell.Column));
        }

        return parts;
    }

    /// <summary>Cells of the row that name it, from the left.</summary>
    private static List<(Cell Cell, bool IsCode)> LabelCells(TableReading reading, int row, int column)
    {
        var cells = new List<(Cell Cell, bool IsCode)>();
        var named = false;
        for (var i = column - 1; i >= 0; i--)
        {
            var cell = reading.Table.CellAt(row, i);
            i = cell?.Column ?? i;
            if (reading.IsValueAt(row, i))
            {
                if (named)
                {
                    break;
                }

                continue;
            }

            var meaning = reading.HeadingsOf(row, i).Meaning;
            named |= meaning is ColumnMeaning.Label or ColumnMeaning.Code;
            if (cell is not null && HoldsWords(cell.Text) && !IsHeadingOfCodes(cell.Text) && CanName(meaning))
            {
                cells.Insert(0, (cell, IsCode(cell.Text)));
                named = true;
            }
        }

        return cells;
    }

    /// <summary>其中：人员经费 is named together with the row it is part of.</summary>
    private static void AddWhole(TableReading reading, int row, List<(Cell Cell, bool IsCode)> cells, List<string> parts)
    {
        if (parts.Count == 0 || !parts[^1].StartsWith("其中", StringComparison.Ordinal))
        {
            return;
        }

        var column = cells[^1].Cell.Column;
        for (var above = row - 1; above >= 0; above--)
        {
            var name = Labels.Compact(reading.Table.CellAt(above, column)?.Text ?? "");
            if (name.Length > 0 && !name.StartsWith("其中", StringComparison.Ordinal))
            {
                parts.Insert(parts.Count - 1, name);
                return;
            }
        }
    }

    private static bool CanName(ColumnMeaning meaning) => meaning is ColumnMeaning.Label or ColumnMeaning.Code or ColumnMeaning.Unknown;

    /// <summary>A dash names nothing.</summary>
    private static bool HoldsWords(string text) => !text.AsSpan().Trim(" -—–－/\u3000").IsEmpty;

    /// <summary>类, 款, 项 printed in the row itself.</summary>
    private static bool IsHeadingOfCodes(string text) => text is "类" or "款" or "项";

    private static bool IsCode(string text) =>
        text.AsSpan().Trim() is { Length: <= 7 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0;
}
