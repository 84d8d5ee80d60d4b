using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Score tables of evaluation reports: points of groups and classes, weights of 100, no score above its weight, the same in every table.</summary>
internal sealed class ScoreTableFamily : IRuleFamily
{
    private static readonly Rule Group = RuleCatalogue.Get("evaluation.group-weight");
    private static readonly Rule Total = RuleCatalogue.Get("evaluation.points-total");
    private static readonly Rule Hundred = RuleCatalogue.Get("evaluation.weights");
    private static readonly Rule Above = RuleCatalogue.Get("evaluation.score-at-most-weight");
    private static readonly Rule Same = RuleCatalogue.Get("evaluation.same-indicator");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var table in view.Evaluation.ScoreTables)
        {
            foreach (var assertion in GroupWeights(table).Concat<Assertion>(ScoresAtMostWeights(table)).Concat(Totals(table)))
            {
                yield return assertion;
            }
        }

        if (view.Evaluation.System is not { } system)
        {
            yield break;
        }

        if (system.Total.Weight is { } total)
        {
            yield return AgainstHundred(system, total);
        }

        foreach (var claim in view.Evaluation.ScoreTables.Where(t => t != system).SelectMany(t => SameAs(system, t)))
        {
            yield return claim;
        }
    }

    /// <summary>Merged cells such as A1 战略规划（7.00 分）: the points are the sum of the weights of the rows they cover.</summary>
    private static IEnumerable<Claim> GroupWeights(ScoreTable table)
    {
        foreach (
            var (column, level) in new (int, Func<IndicatorRow, string>)[]
            {
                (table.Columns.Level1, i => i.Level1),
                (table.Columns.Level2, i => i.Level2),
            }
        )
        {
            foreach (var group in table.Indicators.GroupBy(level).Where(g => column >= 0 && g.Key.Length > 0))
            {
                var weights = group.Where(i => i.Weight is not null).Select(i => new FigureTerm(i.Weight!, i.Name)).ToList();
                if (weights.Count > 0 && PointsOf(table, column, group) is { } points)
                {
                    yield return new Claim
                    {
                        Rule = Group,
                        Place = $"{table.Table.Caption} / {group.Key}",
                        Claimed = new FigureTerm(points, EvaluationView.Stem(group.Key)),
                        Expression = SumExpression.Of(weights),
                    };
                }
            }
        }
    }

    /// <summary>The one figure of points in the cells of a group; a page break may part it from 分.</summary>
    private static Figure? PointsOf(ScoreTable table, int column, IGrouping<string, IndicatorRow> group)
    {
        var cells = group
            .Select(i => table.Table.Table.CellAt(i.Index, column))
            .OfType<Cell>()
            .Where(c => c.Column == column)
            .DistinctBy(c => c.Row)
            .ToList();
        var figures = cells.SelectMany(c => table.Table.FiguresAt(c.Row, column)).ToList();
        var points = figures.Where(f => f.Unit == "分" || cells.Count > 1).ToList();
        return points is [var one] && group.Key.EndsWith("分)") ? one with { Unit = "分" } : null;
    }

    /// <summary>小计 rows cover the indicators since the one before, 合计 and 总计 all of them.</summary>
    private static IEnumerable<Claim> Totals(ScoreTable table)
    {
        var after = -1;
        for (var row = 0; row < table.Table.Table.RowCount; row++)
        {
            var name = Label.Normalise(table.Table.OwnTextAt(row, 0));
            if (name is not ("小计" or "合计" or "总计" or "总分"))
            {
                continue;
            }

            var covered = table.Indicators.Where(i => i.Index < row && (name != "小计" || i.Index > after)).ToList();
            foreach (
                var (label, column, of) in new (string, int, Func<IndicatorRow, Figure?>)[]
                {
                    ("权重", table.Columns.Weight, i => i.Weight),
                    ("得分", table.Columns.Score, i => i.Score),
                }
            )
            {
                if (
                    PointsReader.Points(table.Table.FigureAt(row, column)) is { } total
                    && covered.Count > 1
                    && covered.TrueForAll(i => of(i) is not null)
                )
                {
                    yield return new Claim
                    {
                        Rule = Total,
                        Place = $"{table.Table.Caption} / {label}",
                        Claimed = new FigureTerm(total, name),
                        Expression = SumExpression.Of(covered.Select(i => new FigureTerm(of(i)!, i.Name))),
                    };
                }
            }

            after = row;
        }
    }

    private static IEnumerable<Claim> ScoresAtMostWeights(ScoreTable table) =>
        table
            .Indicators.Where(i => i is { Weight: not null, Score: not null })
            .Select(i => new Claim
            {
                Rule = Above,
                Place = $"{table.Table.Caption} / {i.Name}",
                Claimed = new FigureTerm(i.Score!, "得分"),
                Expression = new FigureTerm(i.Weight!, "权重"),
                Comparison = Comparison.AtMost,
            });

    private static Statement AgainstHundred(ScoreTable system, Figure total) =>
        new()
        {
            Rule = Hundred,
            Place = system.Table.Caption,
            Status = total.Value == 100 ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"指标体系权重合计为 {Amount.Print(total)}，不是 100 分",
            MessageEn = $"the weights of the indicator system add up to {Amount.Print(total)}, not to 100",
            Expected = "100",
            Actual = Amount.Print(total),
            Page = total.Page,
            Figures = [total],
        };

    private static IEnumerable<Claim> SameAs(ScoreTable system, ScoreTable table)
    {
        var byName = system
            .Indicators.GroupBy(i => EvaluationView.Stem(i.Name))
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First());
        foreach (var row in table.Indicators)
        {
            if (!byName.TryGetValue(EvaluationView.Stem(row.Name), out var same))
            {
                continue;
            }

            foreach (
                var (name, here, there) in new[]
                {
                    ("权重", row.Weight, same.Weight),
                    ("得分", row.Score, same.Score),
                    ("标杆值", row.Target, same.Target),
                    ("完成值", row.Actual, same.Actual),
                    ("得分率", row.ScoreRate, same.ScoreRate),
                }
            )
            {
                if (here is not null && there is not null && here.Unit == there.Unit)
                {
                    yield return new Claim
                    {
                        Rule = Same,
                        Place = $"{table.Table.Caption} / {row.Name}",
                        Claimed = new FigureTerm(here, name),
                        Expression = new FigureTerm(there, $"{system.Table.Caption} {name}"),
                    };
                }
            }
        }
    }
}
