namespace Ingest.Checks;

/// <summary>Finds the cells a formula speaks of.</summary>
internal static class FormulaBinder
{
    /// <summary>Every cell the claimed place names: one, or one for each row or column where it says * or 类.</summary>
    /// <param name="view">The document.</param>
    /// <param name="claimed">The claimed place.</param>
    public static IEnumerable<Place> Claimed(DocumentView view, Reference claimed)
    {
        foreach (var table in view.OfKind(TableNumbers.KindOf(claimed.Table)))
        {
            foreach (var lane in Lanes(table, claimed.Lane))
            {
                foreach (var row in ClaimedRows(lane, claimed.Row))
                {
                    foreach (var column in ClaimedColumns(lane, claimed.Column))
                    {
                        yield return new Place(table, lane, row, column);
                    }
                }
            }
        }
    }

    /// <summary>The cells a term names for a bound claimed cell; empty when the table has no such row or column.</summary>
    /// <param name="view">The document.</param>
    /// <param name="term">The term.</param>
    /// <param name="claimed">The bound claimed cell.</param>
    /// <param name="source">The claimed place of the formula.</param>
    public static IReadOnlyList<Place> Bind(DocumentView view, FormulaTerm term, Place claimed, Reference source)
    {
        var reference = term.Reference;
        var tables = view.OfKind(TableNumbers.KindOf(reference.Table));
        var table =
            reference.Table == source.Table ? claimed.Table
            : tables.Count == 1 ? tables[0]
            : null;
        if (table is null)
        {
            return [];
        }

        foreach (var lane in Lanes(table, reference.Lane))
        {
            var rows = BoundRows(lane, reference.Row, claimed);
            var column =
                reference.Column == "*"
                    ? ColumnSelector.Counterpart(lane, claimed.Column, claimed.Lane)
                    : ColumnSelector.Find(lane, reference.Column);
            if (rows.Count > 0 && column is not null)
            {
                return [.. rows.Select(r => new Place(table, lane, r, column))];
            }
        }

        return [];
    }

    /// <summary>The cell a place names without regard to a claimed one; none where it is not told or not unique.</summary>
    /// <param name="view">The document.</param>
    /// <param name="reference">A place in a table.</param>
    public static Place? Only(DocumentView view, Reference reference)
    {
        var places = Claimed(view, reference).ToList();
        return places.Count == 1 ? places[0] : null;
    }

    /// <summary>Lanes a place may be in: the one headed so, else by position (收入 stands left), else all.</summary>
    private static IReadOnlyList<LaneView> Lanes(TableView table, string name)
    {
        if (name.Length == 0 || table.Lanes.Count == 0)
        {
            return table.Lanes;
        }

        var headed = table.Lanes.Where(l => l.IsHeaded(name)).ToList();
        return headed.Count == 1 ? headed
            : table.Lanes.Count >= 2 ? [name == "收入" ? table.Lanes[0] : table.Lanes[1]]
            : [];
    }

    private static IEnumerable<RowView> ClaimedRows(LaneView lane, string selector) =>
        selector switch
        {
            "*" => lane.Rows,
            "类" => lane.Rows.Where(RowSelector.IsClass),
            _ => RowSelector.Find(lane, selector, null),
        };

    private static IEnumerable<ColumnView> ClaimedColumns(LaneView lane, string selector) =>
        selector == "*" ? lane.Values.Where(c => c.IsAdditive)
        : ColumnSelector.Find(lane, selector) is { } column ? [column]
        : [];

    private static IReadOnlyList<RowView> BoundRows(LaneView lane, string selector, Place claimed)
    {
        if (selector is not ("*" or "类"))
        {
            return RowSelector.Find(lane, selector, ReferenceEquals(lane, claimed.Lane) ? claimed.Row : null);
        }

        if (ReferenceEquals(lane, claimed.Lane))
        {
            return [claimed.Row];
        }

        // The same item in another table: same code, or for summaries, which print no codes, the same name at the level of 类.
        var same = lane.ByKey[claimed.Row.Code]
            .Concat(lane.ByKey[claimed.Row.Name])
            .Distinct()
            .Where(r => IsSameItem(r, claimed.Row) && (selector == "*" || RowSelector.IsClass(r)))
            .ToList();
        return same.Count == 1 ? same : [];
    }

    private static bool IsSameItem(RowView a, RowView b) =>
        a.Code.Length > 0 && b.Code.Length > 0 ? a.Code == b.Code
        : a.IsTotal || b.IsTotal ? a.IsTotal && b.IsTotal && !a.IsSubtotal && !b.IsSubtotal && a.Name == b.Name
        : a.Name.Length > 0 && a.Name == b.Name;
}
