namespace Ingest.SampleDocs.Documents;

/// <summary>A cell of a table, at the origin of the grid places it covers.</summary>
/// <param name="Row">First row, 0 for the first header row.</param>
/// <param name="Column">First column.</param>
/// <param name="RowSpan">Rows covered.</param>
/// <param name="ColumnSpan">Columns covered.</param>
/// <param name="Runs">What is printed in it.</param>
/// <param name="Align">Where the text stands.</param>
public sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<Run> Runs, CellAlign Align);
