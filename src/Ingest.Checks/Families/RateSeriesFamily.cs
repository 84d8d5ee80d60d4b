namespace Ingest.Checks;

/// <summary>
/// Percentages in any table: which columns (or rows) a rate is made of is discovered from the numbers, A ÷ B, (A − B) ÷ B or A ÷ its total, with the labels to
/// decide between readings that fit equally well. A reading counts when at least two telling places hold and no fewer than half.
/// A place tells something when it would hardly hold by chance: not at 0 or 100 %, which columns of full marks share, and, where no label speaks
/// for the reading, only where the printed digits fix the rate to a percentage point.
/// </summary>
internal sealed class RateSeriesFamily : IRuleFamily
{
    private const int MostSeries = 14;

    /// <summary>Slack above which agreement says nothing about how the rates were made, in percentage points.</summary>
    private const decimal TellingSlack = 1m;

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
            var claims = Claims(table, group, rate, reading, isNamed: fitness > 0).ToList();
            var telling = claims.Where(c => c.Claimed.Figure.Value is not (0 or 100)).Select(Evaluator.Evaluate).ToList();
            telling.RemoveAll(v => fitness == 0 && v.Expected is { HalfWidth: > TellingSlack });
            var holding = telling.Count(v => v.Holds);
            var score = 10 * holding + fitness;
            if (holding >= 2 && 2 * holding >= telling.Count && score > bestScore)
            {
                (best, bestScore) = (claims, score);
            }
        }

        return best;
    }

    /// <summary>
    /// What a reading claims. Percentages are operands only where the labels say so: a row of an indicator holds its target beside its score
    /// rate, and the rate of one rate to another is no more claimed than their difference.
    /// </summary>
    private static IEnumerable<Claim> Claims(TableView table, SeriesGroup group, Series rate, RateReading reading, bool isNamed)
    {
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
            if (isNamed || claim.Figures.All(f => f == figure || f.Unit != "%"))
            {
                yield return claim;
            }
        }
    }
}
