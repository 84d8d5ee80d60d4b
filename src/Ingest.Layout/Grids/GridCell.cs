using Ingest.Model;

namespace Ingest.Layout.Grids;

/// <summary>A cell of a grid before its text is known.</summary>
/// <param name="Row">First row, from 0.</param>
/// <param name="Column">First column, from 0.</param>
/// <param name="RowSpan">Rows covered.</param>
/// <param name="ColumnSpan">Columns covered.</param>
/// <param name="Box">From border to border.</param>
internal readonly record struct GridCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box);
