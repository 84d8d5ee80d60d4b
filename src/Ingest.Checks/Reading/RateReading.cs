namespace Ingest.Checks;

/// <summary>One way to read a series of percentages.</summary>
/// <param name="At">The expression at an index; none where an operand is missing there.</param>
internal sealed record RateReading(Func<int, Expression?> At)
{
    /// <summary>Every reading over some series, with 0 to 3 for how well the labels speak for it.</summary>
    /// <param name="group">The group of series.</param>
    /// <param name="amounts">The series of amounts in it.</param>
    /// <param name="rate">Name of the series of percentages.</param>
    public static IEnumerable<(RateReading Reading, int Fitness)> All(SeriesGroup group, IReadOnlyList<Series> amounts, string rate)
    {
        foreach (var a in amounts)
        {
            if (group.Total is { } total && a.Figures.TryGetValue(total, out var whole))
            {
                yield return (
                    new RateReading(i =>
                        a.Figures.TryGetValue(i, out var part)
                            ? new RatioExpression(new FigureTerm(part, a.Name), new FigureTerm(whole, "合计"))
                            : null
                    ),
                    IsShare(rate) ? 3 : 0
                );
            }

            foreach (var b in amounts.Where(b => b != a))
            {
                yield return (
                    new RateReading(i => Pair(a, b, i) is var (x, y) ? new RatioExpression(x, y) : null),
                    Fitness(rate, a.Name, b.Name)
                );
                yield return (
                    new RateReading(i => Pair(a, b, i) is var (x, y) ? new RatioExpression(new SumExpression([(1, x), (-1, y)]), y) : null),
                    rate.Contains("增长") || rate.Contains("增减") || rate.Contains("差异") || rate.Contains("变动") ? 2 : 0
                );
            }
        }
    }

    private static (FigureTerm Above, FigureTerm Below)? Pair(Series a, Series b, int index) =>
        a.Figures.TryGetValue(index, out var x) && b.Figures.TryGetValue(index, out var y) && Amount.Comparable(x.Unit, y.Unit)
            ? (new FigureTerm(x, a.Name), new FigureTerm(y, b.Name))
            : null;

    private static bool IsShare(string rate) =>
        rate.Contains("占比") || rate.Contains("比重") || rate.Contains("比例") || rate.StartsWith('占');

    private static int Fitness(string rate, string above, string below)
    {
        var aboveFits =
            rate.Contains("执行率") || rate.Contains("完成率")
                ? above.Contains("执行") || above.Contains("决算") || above.Contains("支出") || above.Contains("完成")
            : rate.Contains("调整率") ? above.Contains("调整数") || above.Contains("调整额")
            : rate.Contains("得分率") && above.Contains("得分");
        var belowFits =
            rate.Contains("执行率") ? below.Contains("全年预算") || below.Contains("调整")
            : rate.Contains("得分率") ? below.Contains("权重") || below.Contains("分值")
            : rate.Contains("调整率") && below.Contains("年初");
        return (aboveFits ? 1 : 0) + (belowFits ? 1 : 0);
    }
}
