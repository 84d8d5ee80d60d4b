namespace Ingest.Checks;

/// <summary>
/// Percentages in any table: which columns (or rows) a rate is made of is discovered from the numbers, A ÷ B, (A − B) ÷ B or A ÷ its total, with the labels to
/// decide between readings that fit equally well. A reading counts when at least two telling places hold and no fewer than half.
/// </summary>
internal sealed class RateSeriesFamily : IRuleFamily
{
    private const int MostSeries = 14;
    private static readonly Rule Rule = RuleCatalogue.Get("table.rate");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var table in view.Tables.Where(t => !t.Table.Kind.StartsWith("self-evaluation")))
        {
            foreach (var lane in table.Lanes)
            {
                foreach (var group in new[] { SeriesReader.Columns(table, lane), SeriesReader.Rows(table, lane) })
                {
                    foreach (var claim in InGroup(table, group))
                    {
                        yield return claim;
                    }
                }
            }
        }
    }

    private static IEnumerable<Claim> InGroup(TableView table, SeriesGroup group)
    {
        var amounts = group.All.Where(s => !s.IsPercent && s.Figures.Count > 0).ToList();
        if (amounts.Count is 0 or > MostSeries)
        {
            return [];
        }

        return group.All.Where(s => s.IsPercent).SelectMany(rate => Best(table, group, amounts, rate));
    }

    private static List<Claim> Best(TableView table, SeriesGroup group, List<Series> amounts, Series rate)
    {
        List<Claim> best = [];
        var bestScore = 0;
        foreach (var (reading, fitness) in RateReading.All(group, amounts, rate.Name))
        {
            var claims = new List<Claim>();
            var (holding, telling) = (0, 0);
            foreach (var (index, figure) in rate.Figures)
            {
                if (figure.Unit != "%" || reading.At(index) is not { } expression)
                {
                    continue;
                }

                var claim = new Claim
                {
                    Rule = Rule,
                    Place = $"{table.Caption} / {group.Captions.GetValueOrDefault(index, "")}",
                    Claimed = new FigureTerm(figure, rate.Name),
                    Expression = expression,
                };
                claims.Add(claim);
                if (figure.Value is not (0 or 100))
                {
                    telling++;
                    holding += Evaluator.Evaluate(claim).Holds ? 1 : 0;
                }
            }

            var score = 10 * holding + fitness;
            if (holding >= 2 && 2 * holding >= telling && score > bestScore)
            {
                (best, bestScore) = (claims, score);
            }
        }

        return best;
    }
}
