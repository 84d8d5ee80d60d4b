using Ingest.Layout.Grids;
using Ingest.Layout.Text;

namespace Ingest.Layout.Tables;

/// <summary>The part of a table that stands on one page.</summary>
internal sealed record TableFragment
{
    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Borders and cells.</summary>
    public required Grid Grid { get; init; }

    /// <summary>Cells with their text, in the order of <see cref="Grid"/>.</summary>
    public required IReadOnlyList<FragmentCell> Cells { get; init; }

    /// <summary>Title, unit and other lines printed above it.</summary>
    public IReadOnlyList<LineRow> Captions { get; init; } = [];

    /// <summary>Notes printed below it.</summary>
    public IReadOnlyList<Line> Notes { get; init; } = [];

    /// <summary>The covering cell of a place of the grid.</summary>
    /// <param name="row">Row from 0.</param>
    /// <param name="column">Column from 0.</param>
    public FragmentCell At(int row, int column) => Cells[Grid.IndexAt(row, column)];
}
