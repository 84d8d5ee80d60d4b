using System.Globalization;
using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>The surveys: answers by question in annex 4, and the satisfaction they show in the text.</summary>
internal static class SurveyTables
{
    /// <summary>The answers to every question, one below the other; keys <c>sN.valid</c> must exist.</summary>
    public static TableBlock Answers(EvaluationContext context, int number)
    {
        var b = context.Builder;
        var survey = context.Data.Surveys[number];
        var grid = new GridBuilder(3);
        var parts = new List<(int, int)>();
        for (var q = 0; q < survey.Questions.Count; q++)
        {
            var question = survey.Questions[q];
            var title = $"{(q + 1).ToString(CultureInfo.InvariantCulture)}.{question.Text}";
            var first = grid.NewRow();
            grid.Set(first, 0, title, CellAlign.Left, columnSpan: 3);
            grid.SetRow(grid.NewRow(), 0, CellAlign.Centre, "选项", "反馈数量", "占比");
            var counts = new List<Slot>();
            Slot? previous = null;
            for (var o = 0; o < question.Options.Count; o++)
            {
                var row = grid.NewRow();
                var label = $"{title}|{question.Options[o]}";
                var option = b.OptionName(question.Options[o], previous);
                previous = option;
                grid.Set(row, 0, option is null ? [Run.Of(question.Options[o])] : [Run.Of(option)], CellAlign.Centre);
                var count = b.CellCount(question.Counts[o], "", $"{label}|反馈数量", "");
                counts.Add(count);
                grid.Set(row, 1, [Run.Of(count)], CellAlign.Centre);
                var share = b.CellPercent(question.Counts[o] * 100m / survey.Valid, $"{label}|占比", "", decimals: 1);
                grid.Set(row, 2, [Run.Of(share)], CellAlign.Centre);
                b.Ratio(
                    RelationKind.Share,
                    $"问卷 {number + 1} 第 {q + 1} 题占比 = 反馈数量 / 有效问卷份数",
                    share,
                    count,
                    b.Find($"s{number}.valid")
                );
            }

            b.Sum(RelationKind.Survey, "各选项反馈数量之和 = 有效问卷份数", b.Find($"s{number}.valid"), counts);
            parts.Add((first, grid.Rows - 1));
        }

        return new TableBlock($"survey{number + 1}", $"{survey.Title}问卷统计结果", "survey", grid.Build(), [4, 2, 2])
        {
            FontSize = 10,
            ReaderKind = "evaluation.survey",
            Parts = parts,
        };
    }

    /// <summary>Table 4-4 or 4-5: answers, shares and satisfaction of the questions about satisfaction; key <c>sN.overall</c>.</summary>
    public static TableBlock Analysis(EvaluationContext context, int number)
    {
        var b = context.Builder;
        var survey = context.Data.Surveys[number];
        var grid = new GridBuilder(5);
        grid.SetRow(grid.NewHeaderRow(), 0, CellAlign.Centre, "问题", "选项", "人数", "占比", "综合满意率");
        var rates = new List<Slot>();
        foreach (var question in survey.Satisfaction)
        {
            var first = grid.Rows;
            var counts = new List<Slot>();
            for (var o = 0; o < question.Options.Count; o++)
            {
                var row = grid.NewRow();
                grid.Set(row, 1, question.Options[o]);
                var count = b.CellCount(question.Counts[o], "人", $"{question.Options[o]}|人数", "");
                counts.Add(count);
                var share = b.CellPercent(question.Counts[o] * 100m / survey.Valid, $"{question.Options[o]}|占比", "");
                grid.Set(row, 2, [Run.Of(count)], CellAlign.Centre);
                grid.Set(row, 3, [Run.Of(share)], CellAlign.Centre);
                b.Ratio(RelationKind.Share, "满意度表占比 = 人数 / 有效问卷份数", share, count, b.Find($"s{number}.valid"));
            }

            var rate = b.CellPercent(survey.RateOf(question), $"{question.Options[0]}|综合满意率", "");
            rates.Add(rate);
            Weighted(b, survey, $"s{number}", rate, counts);
            grid.Set(first, 0, question.Text, CellAlign.Left, rowSpan: question.Options.Count);
            grid.Set(first, 4, [Run.Of(rate)], CellAlign.Centre, rowSpan: question.Options.Count);
        }

        var last = grid.NewRow();
        grid.Set(last, 0, "综合满意度", columnSpan: 4);
        var overall = b.CellPercent(survey.Overall, "综合满意度|综合满意率", $"s{number}.overall");
        grid.Set(last, 4, [Run.Of(overall)], CellAlign.Centre);
        b.Mean("综合满意度 = 各题综合满意率的算术平均", overall, rates);
        return new TableBlock(
            $"t4_{number + 4}",
            $"表 4-{number + 4}：{survey.Title}分析表",
            "survey_analysis",
            grid.Build(),
            [12, 6, 5, 5, 6]
        )
        {
            RepeatsHeader = true,
            FontSize = 9.5,
            ReaderKind = "evaluation.survey",
        };
    }

    private static void Weighted(ManuscriptBuilder b, Survey survey, string group, Slot rate, List<Slot> counts)
    {
        if (!b.Habits.SaysMore)
        {
            return;
        }

        b.Relate(
            new NumericRelation(
                RelationKind.Weighted,
                "综合满意率 = Σ 人数 × 权重 / 有效问卷份数",
                rate.Id,
                [.. counts.Select(c => c.Id)],
                o =>
                    o.Zip(survey.Weights, (c, w) => c * Bounds.Exactly(w * 100 / survey.Valid))
                        .Aggregate(Bounds.Exactly(0), (x, y) => x + y)
            )
            {
                Group = group,
            }
        );
    }
}
