using Ingest.Extraction.Numbers;
using Ingest.Extraction.Prose;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>Reads the figures of a table: cells that are numbers, and numbers inside cells of text.</summary>
internal static class TableFigures
{
    /// <summary>All figures of a table, row by row; their ids are empty.</summary>
    /// <param name="table">The table, its kind set.</param>
    /// <param name="title">Its title, or the heading above it that names it.</param>
    /// <param name="fiscalYear">The year of the report, where known.</param>
    public static List<Figure> Read(Table table, string title, int? fiscalYear)
    {
        var figures = new List<Figure>();
        var reading = new TableReading(table, title);
        foreach (var cell in table.Cells.OrderBy(c => c.Row).ThenBy(c => c.Column))
        {
            if (cell.Text.Length == 0 || !cell.Text.Any(char.IsDigit))
            {
                continue;
            }

            figures.AddRange(ReadCell(new CellReading(reading, cell, fiscalYear), fiscalYear));
        }

        return figures;
    }

    private static IEnumerable<Figure> ReadCell(CellReading cell, int? fiscalYear)
    {
        if (cell.IsHeading)
        {
            return InBrackets(cell);
        }

        if (cell.Meaning is ColumnMeaning.RowNumber or ColumnMeaning.Code)
        {
            return [];
        }

        if (cell.Number is { } number)
        {
            return cell.IsName || cell.IsDateOrCode(number) ? [] : [cell.Figure(number)];
        }

        return cell.IsName ? InBrackets(cell) : InProse(cell, fiscalYear);
    }

    /// <summary>A name or heading holds a figure only in brackets: 部门决策（20.00 分）, 分值（10 分）.</summary>
    private static IEnumerable<Figure> InBrackets(CellReading cell)
    {
        var text = CharacterFolding.Fold(cell.Cell.Text);
        foreach (var number in NumberScanner.Scan(cell.Cell.Text))
        {
            var open = text.LastIndexOf('(', number.Start);
            if (
                open >= 0
                && number.Unit.Length > 0
                && text.AsSpan(open + 1, number.Start - open - 1).Trim(' ').IsEmpty
                && number.End < text.Length
            )
            {
                yield return cell.Figure(number, Labels.Compact(cell.Cell.Text.AsSpan(0, open)));
            }
        }
    }

    private static IEnumerable<Figure> InProse(CellReading cell, int? fiscalYear)
    {
        foreach (var number in ProseReader.Read(cell.Cell.Text, fiscalYear))
        {
            yield return cell.Figure(number);
        }
    }
}
