namespace Ingest.Checks;

/// <summary>
/// Columns that the header names as the difference of two others: 预算调整数 of 全年预算数 and 年初预算数, 增减额 of this year's and last year's. The numbers must
/// bear the reading out in at least half of the rows, for some reports print the difference without its sign.
/// </summary>
internal sealed class DifferenceColumnFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("parts.difference-column");

    /// <summary>Names of the difference, of what it is taken from and of what is taken away.</summary>
    private static readonly (string[] Difference, string[] From, string[] Less)[] Named =
    [
        (
            ["预算调整数", "调整数", "预算调整额", "调整额", "调整金额"],
            ["全年预算数", "全年预算", "调整后预算数", "调整后预算", "调整预算数", "全年(调整)预算数"],
            ["年初预算数", "年初预算"]
        ),
        (
            ["增减额", "增减数", "增减", "增减金额", "比上年增减", "较上年增减", "比上年增减额", "增减变动"],
            ["本年数", "本年决算数", "本年预算数", "本年金额", "本年"],
            ["上年数", "上年决算数", "上年预算数", "上年金额", "上年"]
        ),
    ];

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        view.Tables.SelectMany(t => t.Lanes.SelectMany(lane => InLane(t, lane))).SelectMany(c => StructureVote.Accepted([c]));

    private static IEnumerable<IReadOnlyList<Claim>> InLane(TableView table, LaneView lane)
    {
        foreach (var (difference, from, less) in Named)
        {
            if (Column(lane, difference) is { } claimed && Column(lane, from) is { } minuend && Column(lane, less) is { } subtrahend)
            {
                yield return [.. lane.Rows.Select(r => ToClaim(table, lane, r, (claimed, minuend, subtrahend))).OfType<Claim>()];
            }
        }
    }

    /// <summary>The one column of amounts with one of these names.</summary>
    private static ColumnView? Column(LaneView lane, string[] names) =>
        lane.Values.Where(c => c.IsAdditive && Array.Exists(names, n => n == Label.Name(c.Name))).ToList() is [var only] ? only : null;

    private static Claim? ToClaim(
        TableView table,
        LaneView lane,
        RowView row,
        (ColumnView Claimed, ColumnView From, ColumnView Less) columns
    )
    {
        var claimed = new Place(table, lane, row, columns.Claimed);
        var (from, less) = (new Place(table, lane, row, columns.From), new Place(table, lane, row, columns.Less));
        if (claimed.Figure is not { Unit: not "%" } figure || from.Figure is not { } whole || less.Figure is not { } taken)
        {
            return null;
        }

        var naming = new PlaceNaming([claimed, from, less]);
        return new Claim
        {
            Rule = Rule,
            Place = naming.Place,
            Claimed = new FigureTerm(figure, naming.NameOf(claimed)),
            Expression = new SumExpression([
                (1, new FigureTerm(whole, naming.NameOf(from))),
                (-1, new FigureTerm(taken, naming.NameOf(less))),
            ]),
            IsUndecidable = !Amount.Comparable(whole.Unit, figure.Unit) || !Amount.Comparable(taken.Unit, figure.Unit),
        };
    }
}
