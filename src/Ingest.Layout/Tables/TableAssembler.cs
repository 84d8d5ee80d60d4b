namespace Ingest.Layout.Tables;

/// <summary>Puts the parts of a logical table together: common columns, repeated headers dropped, rows and cells cut by a page break joined.</summary>
internal sealed class TableAssembler
{
    private readonly IReadOnlyList<double> _borders;
    private readonly List<AssemblyCell> _cells = [];

    private TableAssembler(IReadOnlyList<TableFragment> fragments)
    {
        _borders = ColumnUnion.Borders(fragments);
        var repeats = fragments.Skip(1).Select(f => HeaderCounter.Repeated(fragments[0], f)).ToList();
        // A part that is repeated as a whole, on a page printed twice, does not tell its header from its rows.
        var headers = repeats.Zip(fragments.Skip(1), (rows, part) => rows < part.Grid.RowCount ? rows : 0);
        HeaderRowCount = HeaderCounter.Count(fragments, headers.DefaultIfEmpty(0).Max());
        Append(fragments[0], 0, false, false);
        for (var i = 1; i < fragments.Count; i++)
        {
            var skipped = Math.Min(repeats[i - 1], Math.Max(HeaderRowCount, 0));
            var above = fragments[i - 1].Grid;
            Append(fragments[i], skipped, above.OpenBottom, BrokenRow.ArePartsOfOne(above, fragments[i].Grid, skipped));
        }
    }

    /// <summary>Number of header rows.</summary>
    public int HeaderRowCount { get; }

    /// <summary>Number of rows, header included.</summary>
    public int RowCount { get; private set; }

    /// <summary>Number of columns.</summary>
    public int ColumnCount => _borders.Count - 1;

    /// <summary>Cells in reading order, rows counted from the top of the header.</summary>
    public IEnumerable<AssemblyCell> Cells => _cells.OrderBy(c => c.Row).ThenBy(c => c.Column);

    /// <summary>Assembles a table.</summary>
    /// <param name="fragments">Its parts in reading order.</param>
    public static TableAssembler Assemble(IReadOnlyList<TableFragment> fragments) => new(fragments);

    /// <summary>Appends a part without its repeated header.</summary>
    /// <param name="fragment">The part.</param>
    /// <param name="skipped">Rows of repeated header.</param>
    /// <param name="openAbove">Whether the part before has no lower border.</param>
    /// <param name="halved">Whether the rows beside the break are low enough to be one.</param>
    private void Append(TableFragment fragment, int skipped, bool openAbove, bool halved)
    {
        var map = ColumnUnion.Map(fragment.Grid, _borders);
        var top = RowCount;
        var added = fragment
            .Cells.Where(c => c.Place.Row + c.Place.RowSpan > skipped)
            .Select(c => Place(c, fragment.Page, map, top - skipped, top))
            .ToList();
        var joined = top > 0 && BrokenRow.IsCut(RowOf(top - 1), [.. added.Where(c => c.Row == top)], openAbove, halved);
        if (top > 0)
        {
            added = Join(added, top, joined);
        }

        _cells.AddRange(added);
        RowCount = _cells.Max(c => c.Row + c.RowSpan);
    }

    private static AssemblyCell Place(FragmentCell cell, int page, int[] map, int offset, int top)
    {
        var row = Math.Max(cell.Place.Row + offset, top);
        var column = map[cell.Place.Column];
        return new AssemblyCell
        {
            Row = row,
            Column = column,
            RowSpan = cell.Place.Row + cell.Place.RowSpan + offset - row,
            ColumnSpan = map[cell.Place.Column + cell.Place.ColumnSpan] - column,
            Pieces = [(page, cell)],
        };
    }

    private List<AssemblyCell> RowOf(int row) => [.. _cells.Where(c => c.Row <= row && row < c.Row + c.RowSpan)];

    /// <summary>Texts of the other cells in the columns of a cell.</summary>
    private List<string> Labels(AssemblyCell cell) =>
        [
            .. _cells
                .Where(c => c != cell && c.Row >= HeaderRowCount && c.Column == cell.Column && c.ColumnSpan == cell.ColumnSpan)
                .Select(c => c.Key)
                .Where(k => k.Length > 0),
        ];

    /// <summary>Joins cells across the break; a cut row moves all that follows up by one.</summary>
    private List<AssemblyCell> Join(List<AssemblyCell> added, int top, bool cut)
    {
        var above = RowOf(top - 1);
        var kept = new List<AssemblyCell>();
        foreach (var cell in added)
        {
            var upper = cell.Row == top ? above.Find(c => c.Column == cell.Column && c.ColumnSpan == cell.ColumnSpan) : null;
            if (upper is not null && (cut || BrokenRow.IsMergedAcross(upper, cell, Labels(upper))))
            {
                upper.Pieces.AddRange(cell.Pieces);
                upper.RowSpan += cut ? cell.RowSpan - 1 : cell.RowSpan;
            }
            else
            {
                kept.Add(cell);
            }
        }

        if (cut)
        {
            foreach (var cell in kept.Where(c => c.Row > top))
            {
                cell.Row--;
            }
        }

        return kept;
    }
}
