using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>The score tables of the text: the summary by class, and the indicators of one class; both repeat annex 1.</summary>
internal static class ScoreTables
{
    /// <summary>Weights, scores and score rates of the three classes.</summary>
    public static TableBlock Summary(EvaluationContext context, string id, string title)
    {
        var b = context.Builder;
        var grid = new GridBuilder(5);
        string[] names = [.. EvaluationContext.Classes.Select(c => c + "类"), "合计分值"];
        grid.SetRow(grid.NewHeaderRow(), 0, CellAlign.Centre, ["指标", .. names]);
        string[] keys = ["e.A", "e.B", "e.C", "e.total"];
        foreach (var (row, column) in new[] { ("权重", "weight"), ("得分", "score"), ("得分率", "rate") })
        {
            var at = grid.NewRow();
            grid.Set(at, 0, row);
            var slots = new List<Slot>();
            for (var i = 0; i < 4; i++)
            {
                var source = b.Find($"{keys[i]}.{column}")!;
                var slot = b.Add(s => source with { Id = s.Id, Label = $"{row}|{names[i]}" });
                b.Same(RelationKind.TableVsAnnex, "得分表 = 附件 1", slot, source);
                grid.Set(at, i + 1, [Run.Of(slot)], CellAlign.Centre);
                slots.Add(slot);
            }

            if (column != "rate")
            {
                b.Sum(column == "score" ? RelationKind.ScoreSum : RelationKind.Weights, "得分表 合计 = 三类之和", slots[3], slots[..3]);
            }
        }

        return new TableBlock(id, title, "score_summary", grid.Build(), [2, 3, 3, 3, 3])
        {
            RepeatsHeader = true,
            FontSize = 10.5,
            ReaderKind = "evaluation.score-summary",
        };
    }

    /// <summary>Table 4-N: the indicators of a class with weight, target, outcome, score and score rate.</summary>
    public static TableBlock OfClass(EvaluationContext context, int number)
    {
        var b = context.Builder;
        var letter = (char)('A' + number - 1);
        EvaluationIndicator[] mine = [.. context.Data.Indicators.Where(i => i.Class == number - 1)];
        var grid = new GridBuilder(8);
        grid.SetRow(
            grid.NewHeaderRow(),
            0,
            CellAlign.Centre,
            "一级指标",
            "二级指标",
            "三级指标",
            "权重",
            "标杆值",
            "完成值",
            "得分",
            "得分率"
        );
        var weights = new List<Slot>();
        var scores = new List<Slot>();
        foreach (var indicator in mine)
        {
            var row = grid.NewRow();
            var key = $"e.{indicator.Code}";
            grid.Set(row, 2, $"{indicator.Code} {indicator.Name}");
            weights.Add(Copy(b, grid, row, 3, key + ".weight"));
            var (target, actual, _, _) = IndicatorSystemTable.Values(context, indicator, "");
            grid.Set(row, 4, target, CellAlign.Centre);
            grid.Set(row, 5, actual, CellAlign.Centre);
            CopyValues(b, target, actual, key);
            scores.Add(Copy(b, grid, row, 6, key + ".score"));
            Copy(b, grid, row, 7, key + ".rate");
        }

        grid.Set(1, 0, $"{letter} {EvaluationContext.Classes[number - 1]}", rowSpan: mine.Length);
        for (var i = 0; i < mine.Length; )
        {
            var count = mine.Skip(i).TakeWhile(x => x.Group == mine[i].Group).Count();
            grid.Set(1 + i, 1, $"{mine[i].Code[..2]} {mine[i].Group}", rowSpan: count);
            i += count;
        }

        var last = grid.NewRow();
        grid.Set(last, 0, "合计", columnSpan: 3);
        b.Sum(RelationKind.Weights, $"表 4-{number} 合计权重 = Σ 权重", Copy(b, grid, last, 3, $"e.{letter}.weight", "合计|权重"), weights);
        b.Sum(RelationKind.ScoreSum, $"表 4-{number} 合计得分 = Σ 得分", Copy(b, grid, last, 6, $"e.{letter}.score", "合计|得分"), scores);
        Copy(b, grid, last, 7, $"e.{letter}.rate", "合计|得分率");
        return new TableBlock(
            $"t4_{number}",
            $"表 4-{number}：{EvaluationContext.Classes[number - 1]}类指标得分情况表",
            "indicator_scores",
            grid.Build(),
            [7, 10, 18, 7, 11, 11, 7, 9]
        )
        {
            RepeatsHeader = number != 2,
            FontSize = 9,
            ReaderKind = "evaluation.indicator-scores",
        };
    }

    private static Slot Copy(ManuscriptBuilder b, GridBuilder grid, int row, int column, string key, string label = "")
    {
        var source = b.Find(key)!;
        var slot = b.Add(s => source with { Id = s.Id, Label = label.Length > 0 ? label : source.Label });
        b.Same(RelationKind.TableVsAnnex, "表 4 数字 = 附件 1 数字", slot, source);
        grid.Set(row, column, [Run.Of(slot)], CellAlign.Centre);
        return slot;
    }

    private static void CopyValues(ManuscriptBuilder b, IReadOnlyList<Run> target, IReadOnlyList<Run> actual, string key)
    {
        foreach (var (runs, name) in new[] { (target, "target"), (actual, "actual") })
        {
            if (runs[0].IsSlot)
            {
                b.Same(RelationKind.TableVsAnnex, "表 4 数字 = 附件 1 数字", b.Slot(runs[0].SlotId), b.Find($"{key}.{name}"));
            }
        }
    }
}
