using Ingest.SampleDocs.Documents.FinalAccounts;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Documents.Forms;

/// <summary>The figures of a self-evaluation form, with their labels, paths and relations; the templates decide where they stand.</summary>
/// <param name="context">The document.</param>
/// <param name="project">The project.</param>
/// <param name="id">Id of the form.</param>
internal sealed class FormCells(AccountsContext context, Project project, string id)
{
    private readonly ManuscriptBuilder b = context.Builder;
    private readonly List<(Slot Weight, Slot Score, Slot? Target, Slot? Actual, Indicator Indicator)> indicators = [];
    private readonly Dictionary<string, List<Slot>> funds = new(StringComparer.Ordinal);
    private Slot rateWeight = null!;
    private Slot rate = null!;
    private Slot rateScore = null!;

    private bool Sichuan => context.Style.Forms == FormTemplate.Sichuan;

    private string Whole => Sichuan ? "总额" : "年度资金总额";

    private string PointsName => Sichuan ? "权重" : "分值";

    /// <summary>The three amounts of a fund row.</summary>
    public void Fund(GridBuilder grid, int row, int index, ProjectFund fund, IReadOnlyList<int> columns)
    {
        (string Key, string Name, Amount Amount)[] amounts =
        [
            ("initial", Sichuan ? "年初预算" : "年初预算数", fund.Initial),
            ("budget", Sichuan ? "调整后预算数" : "全年预算数", fund.Budget),
            ("executed", Sichuan ? "预算执行数" : "全年执行数", fund.Executed),
        ];
        for (var i = 0; i < amounts.Length; i++)
        {
            var (key, name, amount) = amounts[i];
            var slot = b.Add(
                s =>
                    s with
                    {
                        Value = amount.Yuan / 10_000,
                        Decimals = 2,
                        Unit = "万元",
                        Label = $"{fund.Name}|{name}",
                        FormPath = $"funds[{index}].{key}",
                    },
                index == 0 ? $"{id}.{key}" : ""
            );
            grid.Set(row, columns[i + 1], [Run.Of(slot)], CellAlign.Centre);
            funds.TryAdd(key, []);
            funds[key].Add(slot);
        }
    }

    /// <summary>Weight, rate and score of the execution rate.</summary>
    public void Rate(GridBuilder grid, int row, int weightColumn, int rateColumn, int scoreColumn)
    {
        rateWeight = Points(project.RateWeight, 0, $"{Whole}|{PointsName}", "funds[0].weight");
        var percent = ManuscriptBuilder.Rounded(project.Executed.Fen * 100m / project.Budget.Fen);
        rate = b.Add(
            s =>
                s with
                {
                    Value = percent,
                    Decimals = 2,
                    Unit = "%",
                    Tail = "%",
                    Label = $"{Whole}|{(Sichuan ? "预算执行率" : "执行率")}",
                    FormPath = "funds[0].rate",
                },
            $"{id}.rate"
        );
        rateScore = Points(project.RateScore, 2, $"{Whole}|得分", "funds[0].score");
        grid.Set(row, weightColumn, [Run.Of(rateWeight)], CellAlign.Centre);
        grid.Set(row, rateColumn, [Run.Of(rate)], CellAlign.Centre);
        grid.Set(row, scoreColumn, [Run.Of(rateScore)], CellAlign.Centre);
    }

    /// <summary>Target, outcome, weight and score of an indicator; Sichuan prints sign and unit in columns of their own.</summary>
    public void Indicator(GridBuilder grid, int row, int index, int targetColumn, int actualColumn, int weightColumn, int scoreColumn)
    {
        var indicator = project.Indicators[index];
        Slot? target = null;
        Slot? actual = null;
        if (indicator.Target is { } wanted && indicator.Actual is { } reached)
        {
            target = Measure(indicator, wanted, indicator.Comparison, Sichuan ? "指标值" : "年度指标值", $"indicators[{index}].target");
            actual = Measure(indicator, reached, "=", Sichuan ? "完成值" : "实际完成值", $"indicators[{index}].actual");
            grid.Set(row, targetColumn, [Run.Of(target)], CellAlign.Centre);
            grid.Set(row, actualColumn, [Run.Of(actual)], CellAlign.Centre);
        }
        else
        {
            grid.Set(row, targetColumn, Sichuan ? "优" : "有效提升");
            grid.Set(
                row,
                actualColumn,
                indicator.Score == indicator.Weight ? (Sichuan ? "优" : "有效提升") : (Sichuan ? "良" : "基本达到")
            );
        }

        var weight = Points(indicator.Weight, 0, $"{indicator.Name}|{PointsName}", $"indicators[{index}].weight");
        var score = Points(indicator.Score, 2, $"{indicator.Name}|得分", $"indicators[{index}].score");
        grid.Set(row, weightColumn, [Run.Of(weight)], CellAlign.Centre);
        grid.Set(row, scoreColumn, [Run.Of(score)], CellAlign.Centre);
        indicators.Add((weight, score, target, actual, indicator));
    }

    /// <summary>The row of the total; returns its index.</summary>
    public int Total(GridBuilder grid, int columns, int weightColumn, int scoreColumn)
    {
        var row = grid.NewRow();
        grid.Set(row, 0, "总分", columnSpan: columns);
        var weight = Points(100, 0, $"总分|{PointsName}", "total_weight");
        var tail = context.Style.Region == Region.Xinjiang ? " 分" : "";
        var score = b.Add(
            s => s with { Value = project.Score, Decimals = 2, Unit = "分", Tail = tail, Label = "总分|得分", FormPath = "total_score" },
            $"{id}.score"
        );
        grid.Set(row, weightColumn, [Run.Of(weight)], CellAlign.Centre);
        grid.Set(row, scoreColumn, [Run.Of(score)], CellAlign.Centre);
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

        var (budget, executed) = (funds["budget"][0], funds["executed"][0]);
        b.Ratio(RelationKind.ExecutionRate, "执行率 = 全年执行数 / 全年预算数", rate, executed, budget);
        b.AtMost(RelationKind.ExecutedWithinBudget, "全年执行数 ≤ 全年预算数", executed, budget);
        b.AtMost(RelationKind.ScoreWithinWeight, "得分 ≤ 分值", rateScore, rateWeight);
        RateRuleClaim(budget, executed);
        foreach (var (weight, score, target, actual, indicator) in indicators)
        {
            b.AtMost(RelationKind.ScoreWithinWeight, "得分 ≤ 分值", score, weight);
            if (target is not null && actual is not null)
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

    /// <summary>The text of the expected goal, with the targets of the first indicators.</summary>
    public IReadOnlyList<Run> ExpectedGoal()
    {
        var money = Repeat(funds["budget"][0], " 万元", b.Gap);
        return b.Prose(
            $"为{project.Purpose}，本年度安排资金{money}，计划完成{Tasks(i => i.Target, "")}。通过项目实施，进一步提升{context.Accounts.Theme.Field}工作水平。"
        );
    }

    /// <summary>The text of the outcome, with what was reached.</summary>
    public IReadOnlyList<Run> ActualGoal()
    {
        var budget = Repeat(funds["budget"][0], " 万元", b.Gap);
        var spent = Repeat(funds["executed"][0], " 万元", b.Gap);
        var met = indicators.All(i => i.Score.Value == i.Weight.Value);
        var end = met ? "项目达到了预期效果。" : "项目总体达到预期，个别指标未完成。";
        return b.Prose(
            $"截至{b.Gap}{context.Style.YearText}年{b.Gap}12{b.Gap}月底，项目到位资金{budget}，实际支出{spent}，{Tasks(i => i.Actual, "达到")}。{end}"
        );
    }

    /// <summary>Gives successive rows with the same key one merged cell.</summary>
    public static void MergeEqual(GridBuilder grid, int firstRow, int column, IReadOnlyList<string> keys)
    {
        for (var i = 0; i < keys.Count; )
        {
            var count = keys.Skip(i).TakeWhile(k => k == keys[i]).Count();
            grid.Set(firstRow + i, column, keys[i][(keys[i].IndexOf('|') + 1)..], rowSpan: count);
            i += count;
        }
    }

    private List<Run> Tasks(Func<(Slot Weight, Slot Score, Slot? Target, Slot? Actual, Indicator Indicator), Slot?> of, string verb)
    {
        var runs = new List<Run>();
        foreach (
            var entry in indicators
                .Where(i => i.Target is not null && i.Indicator.Level1 == "产出指标" && i.Indicator.Level2 != "成本指标")
                .Take(3)
        )
        {
            var repeated = Repeat(of(entry)!, entry.Indicator.Unit, "");
            runs.AddRange(
                b.Prose($"{(runs.Count == 0 ? "" : verb.Length == 0 ? "、" : "，")}{entry.Indicator.Name}{verb}{[Run.Of(repeated)]}")
            );
        }

        return runs;
    }

    private Slot Repeat(Slot slot, string unit, string gap)
    {
        var tail = unit.StartsWith(' ') ? gap + unit.Trim() : unit;
        var again = b.Add(s =>
            s with
            {
                Value = slot.Value,
                Decimals = slot.Decimals,
                Unit = slot.Unit,
                Tail = tail,
                Use = SlotUse.Unlisted,
            }
        );
        b.Same(RelationKind.GoalText, "目标/完成情况正文数字 = 指标表数字", again, slot);
        return again;
    }

    private void RateRuleClaim(Slot budget, Slot executed)
    {
        var rule = context.Style.RateRule;
        var allMet = project.Indicators.All(i => i.Score == i.Weight);
        var text =
            rule == RateRule.Proportional
                ? "执行率得分 = 执行率 × 分值"
                : "执行率得分 = 分值 × (执行率 − 60%) / 40%；执行率 ≥ 95% 且无未完成指标得满分";
        b.Relate(
            new NumericRelation(
                RelationKind.ScoreRule,
                text,
                rateScore.Id,
                [executed.Id, budget.Id, rateWeight.Id],
                o => Bounds.Exactly(Project.RateScoreOf(rule, o[0].Middle / o[1].Middle, (int)o[2].Middle, allMet))
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
                Lead = Sichuan ? "" : lead,
                Tail = Sichuan ? "" : indicator.Unit,
                Unit = indicator.Unit,
                Label = $"{indicator.Name}|{column}",
                FormPath = path,
            }
        );
}
