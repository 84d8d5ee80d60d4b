using Ingest.Model;

namespace Ingest.Checks.Tests.Building;

/// <summary>Cells of a grid of strings with continuation marks.</summary>
internal static class GridCells
{
    public static List<Cell> Read(string[][] rows, int headerRows, int page)
    {
        var cells = new List<Cell>();
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (rows[r][c] is "<" or "^")
                {
                    continue;
                }

                var (width, height) = (1, 1);
                while (c + width < rows[r].Length && rows[r][c + width] == "<")
                {
                    width++;
                }

                while (
                    r + height < rows.Length
                    && c < rows[r + height].Length
                    && rows[r + height][c] == "^"
                    && (r + height < headerRows) == (r < headerRows)
                )
                {
                    height++;
                }

                cells.Add(
                    new Cell
                    {
                        Row = r - headerRows,
                        Column = c,
                        RowSpan = height,
                        ColumnSpan = width,
                        Text = rows[r][c],
                        Page = page,
                        Box = default,
                    }
                );
            }
        }

        return cells;
    }
}
