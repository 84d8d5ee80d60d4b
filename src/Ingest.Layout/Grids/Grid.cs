using Ingest.Model;

namespace Ingest.Layout.Grids;

/// <summary>The ruled grid of a table on one page.</summary>
/// <param name="Xs">Column boundaries from left to right: one more than there are columns.</param>
/// <param name="Ys">Row boundaries from top to bottom: one more than there are rows.</param>
/// <param name="Cells">Cells in reading order; they cover the grid without overlap.</param>
/// <param name="OpenBottom">Whether the lower border is not printed: a page break may have cut a row.</param>
internal sealed record Grid(IReadOnlyList<double> Xs, IReadOnlyList<double> Ys, IReadOnlyList<GridCell> Cells, bool OpenBottom)
{
    /// <summary>From the outermost borders.</summary>
    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    /// <summary>Number of columns.</summary>
    public int ColumnCount => Xs.Count - 1;

    /// <summary>Number of rows.</summary>
    public int RowCount => Ys.Count - 1;

    private int[,] Covering => field ??= Cover();

    /// <summary>Index in <see cref="Cells"/> of the cell that covers a place of the grid.</summary>
    /// <param name="row">Row from 0.</param>
    /// <param name="column">Column from 0.</param>
    public int IndexAt(int row, int column) => Covering[row, column];

    /// <summary>Index in <see cref="Cells"/> of the cell at a point; the nearest one for a point outside the outer border.</summary>
    /// <param name="x">Points from the left of the page.</param>
    /// <param name="y">Points from the top of the page.</param>
    public int IndexAt(double x, double y) => Covering[Slot(Ys, y), Slot(Xs, x)];

    private static int Slot(IReadOnlyList<double> bounds, double position)
    {
        var slot = 0;
        while (slot < bounds.Count - 2 && position >= bounds[slot + 1])
        {
            slot++;
        }

        return slot;
    }

    private int[,] Cover()
    {
        var covering = new int[RowCount, ColumnCount];
        for (var index = 0; index < Cells.Count; index++)
        {
            var cell = Cells[index];
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    covering[row, column] = index;
                }
            }
        }

        return covering;
    }
}
