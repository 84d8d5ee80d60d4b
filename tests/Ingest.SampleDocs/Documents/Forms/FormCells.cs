using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Forms;

/// <summary>The figures of a self-evaluation form, with their labels, paths and relations.</summary>
/// <param name="context">The document.</param>
/// <param name="layout">Where the template puts them.</param>
/// <param name="project">The project.</param>
/// <param name="id">Id of the form.</param>
internal sealed class FormCells(AccountsContext context, FormLayout layout, Project project, string id)
{
    private readonly ManuscriptBuilder b = context.Builder;
    private readonly List<IndicatorSlots> indicators = [];
    private readonly Dictionary<string, List<Slot>> funds = new(StringComparer.Ordinal);
    private Slot rateWeight = null!;
    private Slot rate = null!;
    private Slot rateScore = null!;

    /// <summary>The indicators set so far.</summary>
    public IReadOnlyList<IndicatorSlots> Indicators => indicators;

    /// <summary>The budget in all.</summary>
    public Slot Budget => funds["budget"][0];

    /// <summary>The expenditure in all.</summary>
    public Slot Executed => funds["executed"][0];

    private string PointsName => layout.FundNames[3];

    /// <summary>The three amounts of a fund row.</summary>
    public void Fund(GridBuilder grid, int row, int index, ProjectFund fund)
    {
        (string Key, Amount Amount)[] amounts = [("initial", fund.Initial), ("budget", fund.Budget), ("executed", fund.Executed)];
        for (var i = 0; i < amounts.Length; i++)
        {
            var (key, amount) = amounts[i];
            var label = $"{fund.Name}|{layout.FundNames[i]}";
            var slot = b.Add(
                s =>
                    s with
                    {
                        Value = amount.Yuan / 10_000,
                        Decimals = 2,
                        Unit = "万元",
                        Label = label,
                        FormPath = $"funds[{index}].{key}",
                    },
                index == 0 ? $"{id}.{key}" : ""
            );
            grid.Set(row, layout.FundColumns[i + 1], [Run.Of(slot)], CellAlign.Centre);
            funds.TryAdd(key, []);
            funds[key].Add(slot);
        }
    }

    /// <summary>Weight, rate and score of the execution rate.</summary>
    public void Rate(GridBuilder grid, int row)
    {
        rateWeight = Points(project.RateWeight, 0, $"{layout.Whole}|{PointsName}", "funds[0].weight");
        var percent = ManuscriptBuilder.Rounded(project.Executed.Fen * 100m / project.Budget.Fen);
        var label = $"{layout.Whole}|{layout.FundNames[4]}";
        rate = b.Add(
            s => s with { Value = percent, Decimals = 2, Unit = "%", Tail = "%", Label = label, FormPath = "funds[0].rate" },
            $"{id}.rate"
        );
        rateScore = Points(project.RateScore, 2, $"{layout.Whole}|得分", "funds[0].score");
        grid.Set(row, layout.FundColumns[4], [Run.Of(rateWeight)], CellAlign.Centre);
        grid.Set(row, layout.FundColumns[5], [Run.Of(rate)], CellAlign.Centre);
        grid.Set(row, layout.FundColumns[6], [Run.Of(rateScore)], CellAlign.Centre);
    }

    /// <summary>An indicator's row without its levels.</summary>
    public void Indicator(GridBuilder grid, int row, int index)
    {
        var indicator = project.Indicators[index];
        var columns = layout.IndicatorColumns;
        var (target, actual) = Values(grid, row, index);
        var weight = Points(indicator.Weight, 0, $"{indicator.Name}|{PointsName}", $"indicators[{index}].weight");
        var score = Points(indicator.Score, 2, $"{indicator.Name}|得分", $"indicators[{index}].score");
        grid.Set(row, columns[2], indicator.Name);
        grid.Set(row, columns[5], [Run.Of(weight)], CellAlign.Centre);
        grid.Set(row, columns[6], [Run.Of(score)], CellAlign.Centre);
        grid.Set(row, columns[7], Reason(indicator, score, weight), CellAlign.Left);
        indicators.Add(new IndicatorSlots(indicator, weight, score, target, actual));
    }

    /// <summary>The row of the total; returns its index.</summary>
    public int Total(GridBuilder grid)
    {
        var columns = layout.IndicatorColumns;
        var row = grid.NewRow();
        grid.Set(row, 0, "总分", columnSpan: columns[5]);
        var weight = Points(100, 0, $"总分|{PointsName}", "total_weight");
        var tail = context.Style.Region == Region.Xinjiang ? " 分" : "";
        var score = b.Add(
            s => s with { Value = project.Score, Decimals = 2, Unit = "分", Tail = tail, Label = "总分|得分", FormPath = "total_score" },
            $"{id}.score"
        );
        grid.Set(row, columns[5], [Run.Of(weight)], CellAlign.Centre);
        grid.Set(row, columns[6], [Run.Of(score)], CellAlign.Centre);
        b.Sum(RelationKind.Weights, "分值合计 = 100", weight, indicators.Select(i => i.Weight).Prepend(rateWeight));
        b.Sum(RelationKind.ScoreSum, "总分 = 执行率得分 + Σ 指标得分", score, indicators.Select(i => i.Score).Prepend(rateScore));
        return row;
    }

    /// <summary>The relations of funds, rate and scores.</summary>
    public void Claims()
    {
        foreach (var (_, column) in funds)
        {
            b.Sum(RelationKind.FundSum, "年度资金总额 = 各资金来源之和", column[0], column.Skip(1));
        }

        b.Ratio(RelationKind.ExecutionRate, "执行率 = 全年执行数 / 全年预算数", rate, Executed, Budget);
        b.AtMost(RelationKind.ExecutedWithinBudget, "全年执行数 ≤ 全年预算数", Executed, Budget);
        b.AtMost(RelationKind.ScoreWithinWeight, "得分 ≤ 分值", rateScore, rateWeight);
        RateRuleClaim();
        foreach (var (indicator, weight, score, target, actual) in indicators)
        {
            b.AtMost(RelationKind.ScoreWithinWeight, "得分 ≤ 分值", score, weight);
            if (target is not null && actual is not null && !project.Executed.IsZero)
            {
                b.Relate(
                    new NumericRelation(
                        RelationKind.ScoreRule,
                        "指标得分 = 分值（达到目标值）或 分值 × 完成值 / 目标值",
                        score.Id,
                        [actual.Id, target.Id, weight.Id],
                        o => Bounds.Exactly(Model.Indicator.ScoreOf(indicator.Comparison, o[1].Middle, o[0].Middle, (int)o[2].Middle))
                    )
                );
            }
        }
    }

    /// <summary>Target and outcome; a template may print sign and unit in columns of their own.</summary>
    private (Slot? Target, Slot? Actual) Values(GridBuilder grid, int row, int index)
    {
        var indicator = project.Indicators[index];
        var (targetColumn, actualColumn) = (layout.IndicatorColumns[3], layout.IndicatorColumns[4]);
        if (layout.Apart is { } apart)
        {
            grid.Set(row, apart.Nature, indicator.Nature);
            grid.Set(row, apart.Unit, indicator.Unit);
        }

        if (indicator.Target is not { } wanted || indicator.Actual is not { } reached)
        {
            var full = indicator.Score == indicator.Weight;
            grid.Set(row, targetColumn, layout.Apart is null ? "有效提升" : "优");
            if (project.Executed.IsZero)
            {
                grid.Set(row, actualColumn, "未开展");
                return (null, null);
            }

            grid.Set(row, actualColumn, layout.Apart is null ? (full ? "有效提升" : "基本达到") : (full ? "优" : "良"));
            return (null, null);
        }

        var target = Measure(indicator, wanted, indicator.Comparison, layout.IndicatorNames[3], $"indicators[{index}].target");
        var actual = Measure(indicator, reached, "=", layout.IndicatorNames[4], $"indicators[{index}].actual");
        grid.Set(row, targetColumn, [Run.Of(target)], CellAlign.Centre);
        grid.Set(row, actualColumn, [Run.Of(actual)], CellAlign.Centre);
        return (target, actual);
    }

    private IReadOnlyList<Run> Reason(Indicator indicator, Slot score, Slot weight)
    {
        if (!b.Habits.SaysMore || indicator.Reason.Length == 0 || indicator.Score == indicator.Weight)
        {
            return indicator.Reason.Length == 0 ? [] : [Run.Of(indicator.Reason)];
        }

        return [Run.Of(b.Word(indicator.Reason, RelationKind.Reason, "未得满分的指标应说明偏差原因", "", score, weight))];
    }

    private void RateRuleClaim()
    {
        var rule = context.Style.RateRule;
        var text =
            rule == RateRule.ProportionalCut ? "执行率得分 = 执行率 × 分值，截到两位小数"
            : rule == RateRule.Proportional ? "执行率得分 = 执行率 × 分值"
            : "执行率得分 = 分值 × (执行率 − 60%) / 40%；执行率 ≥ 95% 且无未完成指标得满分";
        b.Relate(
            new NumericRelation(
                RelationKind.ScoreRule,
                text,
                rateScore.Id,
                [Executed.Id, Budget.Id, rateWeight.Id],
                o => Bounds.Exactly(Project.RateScoreOf(rule, o[0].Middle / o[1].Middle, (int)o[2].Middle, project.AllMet))
            )
        );
    }

    private Slot Points(decimal points, int decimals, string label, string path) =>
        b.Add(s => s with { Value = points, Decimals = decimals, Unit = "分", Label = label, FormPath = path });

    private Slot Measure(Indicator indicator, decimal value, string lead, string column, string path) =>
        b.Add(s =>
            s with
            {
                Value = value,
                Decimals = indicator.Decimals,
                Lead = layout.Apart is null ? lead : "",
                Tail = layout.Apart is null ? indicator.Unit : "",
                Unit = indicator.Unit,
                Label = $"{indicator.Name}|{column}",
                FormPath = path,
            }
        );
}
