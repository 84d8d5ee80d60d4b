using Ingest.Extraction.Numbers;
using Ingest.Extraction.Numbers.Readings;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>The cells of a table that hold one number, read once.</summary>
internal sealed class CellNumbers
{
    private readonly Dictionary<Cell, PrintedNumber> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Cell, Recognition> _recognised = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the cells of a table.</summary>
    /// <param name="table">The table.</param>
    public CellNumbers(Table table)
    {
        foreach (var cell in table.Cells)
        {
            if (CellNumber.Read(cell.Text) is { } number)
            {
                _numbers.Add(cell, number);
            }
        }

        if (table.Cells.Any(IsRecognised))
        {
            Recognise(table);
        }
    }

    /// <summary>Whether the cell holds one number.</summary>
    /// <param name="cell">A cell of the table.</param>
    public bool Contains(Cell cell) => _numbers.ContainsKey(cell);

    /// <summary>The number that fills the cell; none where it holds anything else.</summary>
    /// <param name="cell">A cell of the table.</param>
    public PrintedNumber? Of(Cell cell) => _numbers.TryGetValue(cell, out var number) ? number : null;

    /// <summary>What the recogniser held possible of the number that fills a cell; none for born-digital text.</summary>
    /// <param name="cell">A cell of the table.</param>
    public Recognition? RecognitionOf(Cell cell) => _recognised.GetValueOrDefault(cell);

    /// <summary>Reads recognised cells again, now that it is known how their columns print numbers.</summary>
    private void Recognise(Table table)
    {
        var columns = table.Cells.Where(c => c is { Row: >= 0, ColumnSpan: 1 }).ToLookup(c => c.Column);
        var peers = columns.ToDictionary(c => c.Key, c => ColumnPeers.Of(c, Of));
        foreach (var cell in table.Cells.Where(IsRecognised))
        {
            var column = cell.Row >= 0 ? peers.GetValueOrDefault(cell.Column) : null;
            var style = column?.StyleWithout(cell) ?? ColumnStyle.Unknown;
            if (Recognition.OfCell(cell, Of(cell), style, column?.IsNumeric ?? false) is { } recognition)
            {
                _recognised[cell] = recognition;
            }
        }

        foreach (var (cell, recognition) in _recognised)
        {
            _numbers[cell] = recognition.Number;
        }
    }

    private static bool IsRecognised(Cell cell)
    {
        foreach (var line in cell.Lines)
        {
            if (line.Uncertain.Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
