namespace Ingest.Checks;

/// <summary>得分率 = 得分 ÷ 权重 in every row of a score table, subtotals and totals included.</summary>
internal sealed class ScoreRateFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("evaluation.score-rate");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        view
            .Evaluation.ScoreTables.Where(t => t.Columns.ScoreRate >= 0)
            .SelectMany(t => Enumerable.Range(0, t.Table.Table.RowCount).Select(r => OfRow(t, r)))
            .OfType<Claim>();

    private static Claim? OfRow(ScoreTable table, int row)
    {
        var (weight, score, rate) = (
            PointsReader.Points(table.Table.FigureAt(row, table.Columns.Weight)),
            PointsReader.Points(table.Table.FigureAt(row, table.Columns.Score)),
            PointsReader.Percent(table.Table.FigureAt(row, table.Columns.ScoreRate))
        );
        return weight is not { Value: > 0, Unit: "分" } || score is not { Unit: "分" } || rate is null
            ? null
            : new Claim
            {
                Rule = Rule,
                Place = $"{table.Table.Caption} / {Name(table, row)}",
                Claimed = new FigureTerm(rate, "得分率"),
                Expression = new RatioExpression(new FigureTerm(score, "得分"), new FigureTerm(weight, "权重")),
            };
    }

    private static string Name(ScoreTable table, int row) =>
        table.Indicators.FirstOrDefault(i => i.Index == row)?.Name is { Length: > 0 } name
            ? name
            : Label.Normalise(table.Table.OwnTextAt(row, 0));
}
