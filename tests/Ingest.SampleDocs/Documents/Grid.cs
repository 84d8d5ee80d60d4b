namespace Ingest.SampleDocs.Documents;

/// <summary>The cells of a table; they cover every place of the grid exactly once.</summary>
/// <param name="Columns">Grid columns.</param>
/// <param name="Rows">Rows in all.</param>
/// <param name="HeaderRows">Of them header rows.</param>
/// <param name="Cells">The cells in row and column order.</param>
public sealed record Grid(int Columns, int Rows, int HeaderRows, IReadOnlyList<GridCell> Cells);
