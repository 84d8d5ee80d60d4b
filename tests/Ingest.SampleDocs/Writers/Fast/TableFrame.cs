using Ingest.SampleDocs.Documents;

namespace Ingest.SampleDocs.Writers.Fast;

/// <summary>A table measured for a width: column edges, broken cell texts and row heights.</summary>
public sealed class TableFrame
{
    /// <summary>Room between a cell's text and its lines, in points.</summary>
    public const double Padding = 2.5;

    private readonly Dictionary<GridCell, IReadOnlyList<SetLine>> lines = [];

    /// <summary>Measures a table.</summary>
    public TableFrame(TableBlock table, Manuscript manuscript, LineBreaker breaker, double left, double width)
    {
        Table = table;
        LineHeight = table.FontSize * 1.3;
        var sum = table.Widths.Sum();
        Edges = new double[table.Grid.Columns + 1];
        Edges[0] = left;
        for (var i = 0; i < table.Grid.Columns; i++)
        {
            Edges[i + 1] = Edges[i] + (table.Widths[i] / sum * width);
        }

        foreach (var cell in table.Grid.Cells)
        {
            var room = Edges[cell.Column + cell.ColumnSpan] - Edges[cell.Column] - (2 * Padding);
            lines[cell] = breaker.Break(manuscript.TextOf(cell.Runs), table.FontSize, room);
        }

        Heights = Measure();
    }

    /// <summary>The table.</summary>
    public TableBlock Table { get; }

    /// <summary>Column edges from the left.</summary>
    public double[] Edges { get; }

    /// <summary>Height of each row.</summary>
    public double[] Heights { get; }

    /// <summary>Height of a line of text.</summary>
    public double LineHeight { get; }

    /// <summary>The lines of a cell.</summary>
    public IReadOnlyList<SetLine> Lines(GridCell cell) => lines[cell];

    /// <summary>Height a cell needs for so many lines.</summary>
    public double Needed(int count) => (Math.Max(count, 1) * LineHeight) + (2 * Padding);

    private double[] Measure()
    {
        var heights = Enumerable.Repeat(Needed(1), Table.Grid.Rows).ToArray();
        foreach (var cell in Table.Grid.Cells.Where(c => c.RowSpan == 1))
        {
            heights[cell.Row] = Math.Max(heights[cell.Row], Needed(lines[cell].Count));
        }

        foreach (var cell in Table.Grid.Cells.Where(c => c.RowSpan > 1).OrderBy(c => c.RowSpan))
        {
            var missing = Needed(lines[cell].Count) - heights[cell.Row..(cell.Row + cell.RowSpan)].Sum();
            for (var r = cell.Row; missing > 0 && r < cell.Row + cell.RowSpan; r++)
            {
                heights[r] += missing / cell.RowSpan;
            }
        }

        return heights;
    }
}
