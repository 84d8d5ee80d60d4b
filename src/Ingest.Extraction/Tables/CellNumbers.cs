using Ingest.Extraction.Numbers;
using Ingest.Model;

namespace Ingest.Extraction.Tables;

/// <summary>The cells of a table that hold one number, read once.</summary>
internal sealed class CellNumbers
{
    private readonly Dictionary<Cell, PrintedNumber> _numbers = new(ReferenceEqualityComparer.Instance);

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
    }

    /// <summary>Whether the cell holds one number.</summary>
    /// <param name="cell">A cell of the table.</param>
    public bool Contains(Cell cell) => _numbers.ContainsKey(cell);

    /// <summary>The number that fills the cell; none where it holds anything else.</summary>
    /// <param name="cell">A cell of the table.</param>
    public PrintedNumber? Of(Cell cell) => _numbers.TryGetValue(cell, out var number) ? number : null;
}
