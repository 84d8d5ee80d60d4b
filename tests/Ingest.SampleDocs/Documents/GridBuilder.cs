namespace Ingest.SampleDocs.Documents;

/// <summary>Collects the cells of a table; places nobody set become empty cells.</summary>
public sealed class GridBuilder(int columns)
{
    private readonly SortedDictionary<(int Row, int Column), GridCell> cells = [];
    private int rows;
    private int headerRows;

    /// <summary>Rows so far.</summary>
    public int Rows => rows;

    /// <summary>Header rows so far.</summary>
    public int HeaderRows => headerRows;

    /// <summary>Opens the next row and returns its index.</summary>
    public int NewRow() => rows++;

    /// <summary>Opens the next header row and returns its index.</summary>
    public int NewHeaderRow()
    {
        headerRows++;
        return rows++;
    }

    /// <summary>Sets a cell.</summary>
    public void Set(int row, int column, IReadOnlyList<Run> runs, CellAlign align, int rowSpan = 1, int columnSpan = 1) =>
        cells[(row, column)] = new GridCell(row, column, rowSpan, columnSpan, runs, align);

    /// <summary>Sets a cell of fixed text.</summary>
    public void Set(int row, int column, string text, CellAlign align = CellAlign.Centre, int rowSpan = 1, int columnSpan = 1) =>
        Set(row, column, text.Length == 0 ? [] : [Run.Of(text)], align, rowSpan, columnSpan);

    /// <summary>Sets a row of texts from a column on.</summary>
    public void SetRow(int row, int column, CellAlign align, params IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            Set(row, column + i, texts[i], align);
        }
    }

    /// <summary>Makes a cell that was set cover more columns.</summary>
    public void Widen(int row, int column, int columnSpan) => cells[(row, column)] = cells[(row, column)] with { ColumnSpan = columnSpan };

    /// <summary>The finished grid.</summary>
    public Grid Build()
    {
        var covered = new bool[rows, columns];
        foreach (var cell in cells.Values)
        {
            for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
            {
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                {
                    covered[r, c] = true;
                }
            }
        }

        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (!covered[r, c])
                {
                    Set(r, c, "");
                }
            }
        }

        return new Grid(columns, rows, headerRows, [.. cells.Values]);
    }
}
