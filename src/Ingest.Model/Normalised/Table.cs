using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>One logical table, whole, however many pages it covers.</summary>
public sealed record Table
{
    /// <summary>Identity within the document.</summary>
    public required string Id { get; init; }

    /// <summary>The section it stands in.</summary>
    public string? Section { get; init; }

    /// <summary>Title as printed above it or in its first row; empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Kind of table; <c>other</c> where none is known.</summary>
    public string Kind { get; init; } = "other";

    /// <summary>Probability of <see cref="Kind"/>, 0 to 1; below the threshold of the model the kind is <c>other</c>.</summary>
    public double KindConfidence { get; init; }

    /// <summary>The likeliest kind where that was not sure enough to be <see cref="Kind"/>; <see cref="KindConfidence"/> is then its probability. Else empty.</summary>
    public string KindGuess { get; init; } = "";

    /// <summary>Unit as printed beside the title (<c>万元</c>); empty where none is printed.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Form number (公开01表), empty where none is printed.</summary>
    public string FormNumber { get; init; } = "";

    /// <summary>Notes printed under the table (注：…).</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>All pages it covers, ascending.</summary>
    public required IReadOnlyList<int> Pages { get; init; }

    /// <summary>Number of grid columns.</summary>
    public required int ColumnCount { get; init; }

    /// <summary>Number of header rows; their cells have rows −<see cref="HeaderRowCount"/> to −1.</summary>
    public int HeaderRowCount { get; init; }

    /// <summary>Number of body rows, numbered from 0.</summary>
    public required int RowCount { get; init; }

    /// <summary>Cells, each once, at its first row and column; blank cells included.</summary>
    public required IReadOnlyList<Cell> Cells { get; init; }

    /// <summary>The cell that covers a place of the grid; none outside it.</summary>
    /// <param name="row">Row; negative in the header.</param>
    /// <param name="column">Column from 0.</param>
    public Cell? CellAt(int row, int column) =>
        row < -HeaderRowCount || row >= RowCount || column < 0 || column >= ColumnCount ? null : Grid[row + HeaderRowCount, column];

    /// <summary>The covering cell of each place: header rows first.</summary>
    [JsonIgnore]
    private Cell?[,] Grid => field ??= BuildGrid();

    private Cell?[,] BuildGrid()
    {
        var grid = new Cell?[HeaderRowCount + RowCount, ColumnCount];
        foreach (var cell in Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    grid[row + HeaderRowCount, column] = cell;
                }
            }
        }

        return grid;
    }
}
