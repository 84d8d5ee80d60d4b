namespace Ingest.Checks;

/// <summary>
/// Names for the operands of a formula: what they have in common (table, row or column) stands once before the formula,
/// what differs is the operand's name.
/// </summary>
internal sealed class PlaceNaming
{
    private readonly bool oneTable;
    private readonly bool oneRow;
    private readonly bool oneColumn;

    /// <summary>Finds what some places have in common.</summary>
    /// <param name="places">All places of a formula, the claimed one first.</param>
    public PlaceNaming(IReadOnlyList<Place> places)
    {
        var first = places[0];
        oneTable = places.All(p => p.Table == first.Table);
        oneRow = oneTable && places.All(p => p.Row.Index == first.Row.Index && p.Lane.Index == first.Lane.Index);
        oneColumn = oneTable && places.All(p => p.Column.Index == first.Column.Index);
        var parts = new List<string>();
        if (oneTable)
        {
            parts.Add(first.Table.Caption);
        }

        if (oneRow && first.Row.Caption.Length > 0)
        {
            parts.Add(first.Row.Caption);
        }

        if (oneColumn && first.Lane.Values.Count > 1)
        {
            parts.Add(first.Column.FullName);
        }

        Place = string.Join(" / ", parts);
    }

    /// <summary>What all places have in common; empty when nothing.</summary>
    public string Place { get; }

    /// <summary>What is particular to a place.</summary>
    /// <param name="place">One of the places.</param>
    public string NameOf(Place place)
    {
        var column =
            oneColumn || place.Lane.Values.Count == 1 ? ""
            : oneRow && place.Column.Path.Count > 1 ? Short(place.Column)
            : place.Column.Name;
        var row = oneRow ? "" : place.Row.Caption;
        var table = oneTable ? "" : place.Table.Caption;
        return string.Join(' ', new[] { table, row, column }.Where(s => s.Length > 0));
    }

    /// <summary>小计 or 合计 says little alone: with the label above it.</summary>
    private static string Short(ColumnView column) => Label.IsTotal(column.Name) ? $"{column.Path[^2]}{column.Name}" : column.Name;
}
