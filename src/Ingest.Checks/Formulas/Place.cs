using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A cell a formula names, in the table as the formula sees it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Lane">The lane.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
internal sealed record Place(TableView Table, LaneView Lane, RowView Row, ColumnView Column)
{
    /// <summary>What the cell gives.</summary>
    public CellState State => Table.StateAt(Row.Index, Column.Index);

    /// <summary>Its figure.</summary>
    public Figure? Figure => Table.FigureAt(Row.Index, Column.Index);
}
