namespace Ingest.Checks;

/// <summary>Builds the claim that a cell equals the sum of other cells of its column or row.</summary>
internal static class SumClaim
{
    /// <summary>The total row's cell = Σ of the part rows' cells in one column; none where nothing is printed.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="table">The table.</param>
    /// <param name="lane">The lane.</param>
    /// <param name="total">The total row.</param>
    /// <param name="parts">The part rows.</param>
    /// <param name="column">The column.</param>
    public static Claim? Build(Rule rule, TableView table, LaneView lane, RowView total, IReadOnlyList<RowView> parts, ColumnView column) =>
        Build(rule, new Place(table, lane, total, column), [.. parts.Select(p => new Place(table, lane, p, column))]);

    /// <summary>A cell = Σ of other cells; blank and dash contribute nothing.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="total">The total.</param>
    /// <param name="parts">The parts.</param>
    public static Claim? Build(Rule rule, Place total, IReadOnlyList<Place> parts)
    {
        var printed = parts.Where(p => p.Figure is not null).ToList();
        if (total.Figure is not { } figure || printed.Count == 0)
        {
            return null;
        }

        var naming = new PlaceNaming([total, .. parts]);
        return new Claim
        {
            Rule = rule,
            Place = naming.Place,
            Claimed = new FigureTerm(figure, naming.NameOf(total)),
            Expression = SumExpression.Of(printed.Select(p => new FigureTerm(p.Figure!, naming.NameOf(p)))),
            IsUndecidable =
                parts.Any(p => p.State == CellState.Unreadable) || printed.Any(p => !Amount.Comparable(p.Figure!.Unit, figure.Unit)),
        };
    }
}
