using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>Annex 1: the indicator system with scores, eleven columns over several landscape pages.</summary>
internal static class IndicatorSystemTable
{
    /// <summary>Composes the table; keys <c>e.CODE.weight</c>, <c>.score</c>, <c>.rate</c>, <c>.target</c>, <c>.actual</c>, the classes as <c>e.A</c> and so on, the sum as <c>e.total</c>.</summary>
    public static TableBlock Compose(EvaluationContext context)
    {
        var (data, b) = (context.Data, context.Builder);
        var grid = new GridBuilder(11);
        grid.SetRow(
            grid.NewHeaderRow(),
            0,
            CellAlign.Centre,
            "一级指标",
            "二级指标",
            "三级指标",
            "权重",
            "指标解释",
            "标杆值",
            "评价依据",
            "评分标准",
            "完成值",
            "得分",
            "得分率"
        );
        for (var c = 0; c < 3; c++)
        {
            var letter = (char)('A' + c);
            EvaluationIndicator[] mine = [.. data.Indicators.Where(i => i.Class == c)];
            var first = grid.Rows;
            foreach (var indicator in mine)
            {
                Row(context, grid, indicator);
            }

            grid.Set(first, 0, Named(b, $"{letter} {EvaluationContext.Classes[c]}", mine), CellAlign.Centre, rowSpan: mine.Length);
            Groups(b, grid, first, mine);
            Sums(context, grid, "小计", $"e.{letter}", mine, [.. mine.Select(i => $"e.{i.Code}")]);
        }

        Sums(context, grid, "总计", "e.total", data.Indicators, ["e.A", "e.B", "e.C"]);
        return new TableBlock(
            "annex1",
            $"{data.ShortName}部门整体支出绩效评价指标体系及综合评分表",
            "indicator_system",
            grid.Build(),
            [6, 7, 9, 5, 12, 7, 10, 16, 8, 5.5, 6.5]
        )
        {
            Landscape = true,
            RepeatsHeader = true,
            FontSize = 8,
            ReaderKind = "evaluation.indicator-system",
        };
    }

    /// <summary>Target and outcome as cells; words for a judged indicator.</summary>
    public static (IReadOnlyList<Run> Target, IReadOnlyList<Run> Actual, Slot? TargetSlot, Slot? ActualSlot) Values(
        EvaluationContext context,
        EvaluationIndicator indicator,
        string keys
    )
    {
        if (indicator.Rule == ScoringRule.Judged)
        {
            var reached =
                indicator.Deduction == 0 ? indicator.Word
                : indicator.Word == "相符" ? "部分相符"
                : "较" + indicator.Word;
            return ([Run.Of(indicator.Word)], [Run.Of(reached)], null, null);
        }

        var sign = indicator.Rule == ScoringRule.PerPointAbove ? "≤" : "≥";
        var tail = indicator.Unit == "%" ? "%" : context.Builder.Gap + indicator.Unit;
        var label = $"{indicator.Code} {indicator.Name}";
        var decimals = indicator.Unit == "%" ? 2 : indicator.Decimals;
        Slot Make(decimal value, string lead, string column, string key) =>
            context.Builder.Add(
                s =>
                    s with
                    {
                        Value = value,
                        Decimals = decimals,
                        Lead = lead,
                        Tail = tail,
                        Unit = indicator.Unit,
                        Label = $"{label}|{column}",
                    },
                keys.Length == 0 ? "" : $"{keys}.{key}"
            );
        var target = Make(indicator.Target, sign, "标杆值", "target");
        var actual = Make(indicator.Actual, "", "完成值", "actual");
        return ([Run.Of(target)], [Run.Of(actual)], target, actual);
    }

    private static void Row(EvaluationContext context, GridBuilder grid, EvaluationIndicator indicator)
    {
        var b = context.Builder;
        var row = grid.NewRow();
        var label = $"{indicator.Code} {indicator.Name}";
        var key = $"e.{indicator.Code}";
        var weight = b.CellPoints(indicator.Weight, $"{label}|权重", key + ".weight");
        var (target, actual, targetSlot, actualSlot) = Values(context, indicator, key);
        var score = b.CellPoints(indicator.Score, $"{label}|得分", key + ".score");
        var rate = b.CellPercent(indicator.Score * 100 / indicator.Weight, $"{label}|得分率", key + ".rate");
        grid.Set(row, 2, label);
        grid.Set(row, 3, [Run.Of(weight)], CellAlign.Centre);
        grid.Set(row, 4, indicator.Meaning, CellAlign.Left);
        grid.Set(row, 5, target, CellAlign.Centre);
        grid.Set(row, 6, indicator.Basis, CellAlign.Left);
        grid.Set(row, 7, [Run.Of(Standard(indicator, b.Gap)), .. Criteria(b, indicator, weight)], CellAlign.Left);
        grid.Set(row, 8, actual, CellAlign.Centre);
        grid.Set(row, 9, [Run.Of(score)], CellAlign.Centre);
        grid.Set(row, 10, [Run.Of(rate)], CellAlign.Centre);
        b.Ratio(RelationKind.ScoreRate, "得分率 = 得分 / 权重", rate, score, weight);
        b.AtMost(RelationKind.ScoreWithinWeight, "得分 ≤ 权重", score, weight);
        if (targetSlot is not null && actualSlot is not null)
        {
            b.Relate(
                new NumericRelation(
                    RelationKind.ScoreRule,
                    $"{indicator.Code} 得分按评分标准计算",
                    score.Id,
                    [actualSlot.Id, targetSlot.Id, weight.Id],
                    o => Bounds.Exactly((indicator with { Weight = (int)o[2].Middle }).ScoreOf(o[1].Middle, o[0].Middle))
                )
            );
        }
    }

    /// <summary>The points of the criteria of an indicator that is judged; they add up to its weight.</summary>
    private static List<Run> Criteria(ManuscriptBuilder b, EvaluationIndicator indicator, Slot weight)
    {
        string[] names = ["制度健全", "程序合规", "资料完整"];
        var runs = new List<Run>();
        if (!b.Habits.SaysMore || indicator.Rule != ScoringRule.Judged || indicator.Weight < 2)
        {
            return runs;
        }

        var each = Math.Floor(indicator.Weight / 3m * 2) / 2;
        decimal[] points = each > 0 ? [each, each, indicator.Weight - (2 * each)] : [1, indicator.Weight - 1];
        var slots = points
            .Select(p => b.Add(s => s with { Value = p, Decimals = 2, Unit = "分", Tail = b.Gap + "分", Use = SlotUse.Unlisted }))
            .ToArray();
        for (var i = 0; i < slots.Length; i++)
        {
            runs.AddRange([Run.Of($"{(i == 0 ? "。其中：" : "；")}{(char)('①' + i)}{names[i]}，得 "), Run.Of(slots[i])]);
        }

        b.Sum(RelationKind.CriteriaPoints, $"{indicator.Code} 权重 = Σ 评分标准各项分值", weight, slots);
        return runs;
    }

    private static string Standard(EvaluationIndicator indicator, string gap) =>
        indicator.Rule switch
        {
            ScoringRule.Judged =>
                $"程序和内容符合要求得满分，每发现 1 类偏差扣 {(indicator.Deduction == 0 ? "0.50" : $"{indicator.Deduction:0.00}")}{gap}分",
            ScoringRule.Proportional => "得分 = 完成值/标杆值×权重，最高不超过权重",
            ScoringRule.PerPointBelow => $"达到标杆值得满分，每降低 1 个百分点扣 {indicator.Deduction:0.00}{gap}分，不足 1 个百分点不扣分",
            _ => $"不超过标杆值得满分，每超过 1 个百分点扣 {indicator.Deduction:0.00}{gap}分，不足 1 个百分点不扣分",
        };

    private static void Groups(ManuscriptBuilder b, GridBuilder grid, int first, EvaluationIndicator[] indicators)
    {
        for (var i = 0; i < indicators.Length; )
        {
            EvaluationIndicator[] group = [.. indicators.Skip(i).TakeWhile(x => x.Group == indicators[i].Group)];
            grid.Set(
                first + i,
                1,
                Named(b, $"{indicators[i].Code[..2]} {indicators[i].Group}", group),
                CellAlign.Centre,
                rowSpan: group.Length
            );
            i += group.Length;
        }
    }

    private static IReadOnlyList<Run> Named(ManuscriptBuilder b, string name, EvaluationIndicator[] of)
    {
        if (!b.Habits.SaysMore)
        {
            return [Run.Of($"{name}（{of.Sum(i => i.Weight)}.00{b.Gap}分）")];
        }

        var weight = b.Add(s =>
            s with
            {
                Value = of.Sum(i => i.Weight),
                Decimals = 2,
                Unit = "分",
                Tail = b.Gap + "分",
                Use = SlotUse.Unlisted,
            }
        );
        b.Sum(RelationKind.GroupWeight, $"{name} 权重 = Σ 三级指标权重", weight, of.Select(i => b.Find($"e.{i.Code}.weight")));
        return [Run.Of(name + "（"), Run.Of(weight), Run.Of("）")];
    }

    private static void Sums(
        EvaluationContext context,
        GridBuilder grid,
        string name,
        string key,
        IReadOnlyList<EvaluationIndicator> of,
        string[] parts
    )
    {
        var b = context.Builder;
        var row = grid.NewRow();
        grid.Set(row, 0, name, columnSpan: 3);
        var weight = b.CellPoints(of.Sum(i => i.Weight), $"{name}|权重", key + ".weight");
        var score = b.CellPoints(of.Sum(i => i.Score), $"{name}|得分", key + ".score");
        var rate = b.CellPercent(of.Sum(i => i.Score) * 100 / of.Sum(i => i.Weight), $"{name}|得分率", key + ".rate");
        grid.Set(row, 3, [Run.Of(weight)], CellAlign.Centre);
        grid.Set(row, 9, [Run.Of(score)], CellAlign.Centre);
        grid.Set(row, 10, [Run.Of(rate)], CellAlign.Centre);
        b.Sum(RelationKind.Weights, $"附件 1 {name} 权重 = Σ 权重", weight, parts.Select(p => b.Find(p + ".weight")));
        b.Sum(RelationKind.ScoreSum, $"附件 1 {name} 得分 = Σ 得分", score, parts.Select(p => b.Find(p + ".score")));
        b.Ratio(RelationKind.ScoreRate, "得分率 = 得分 / 权重", rate, score, weight);
    }
}
