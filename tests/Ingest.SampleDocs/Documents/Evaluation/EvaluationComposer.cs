using Ingest.SampleDocs.Model;
using Ingest.SampleDocs.Model.Evaluation;

namespace Ingest.SampleDocs.Documents.Evaluation;

/// <summary>Composes an evaluation report (部门整体支出绩效评价报告): summary, chapters one to six, annexes.</summary>
public static class EvaluationComposer
{
    /// <summary>The manuscript of a report.</summary>
    /// <param name="data">What it reports.</param>
    /// <param name="gap">What stands between Chinese text and a number.</param>
    /// <param name="habits">What it does beyond the plain form.</param>
    public static Manuscript Compose(EvaluationData data, string gap, Habits habits)
    {
        var builder = new ManuscriptBuilder(gap, "万元", groupedProse: true) { Habits = habits };
        var context = new EvaluationContext(data, builder);
        var tables = new EvaluationTables(context);
        var chapters = new EvaluationChapters(context, tables);
        builder.Add(
            new CoverBlock(
                "cover",
                [
                    data.Organisation,
                    $"{context.YearText}年部门整体支出",
                    "绩效评价报告",
                    $"评价机构：{data.Evaluator}",
                    $"{data.Year + 1}{gap}年{gap}7{gap}月",
                ]
            )
        );
        new EvaluationSummary(context, tables).Compose();
        builder.Heading(1, "目 录", newPage: true);
        builder.Add(new ContentsBlock("contents", 2));
        chapters.Background();
        chapters.Method();
        chapters.Conclusion();
        new EvaluationAnalysis(context, tables).Compose();
        chapters.Experience();
        new EvaluationAnnexes(context, tables).Compose();
        var (blocks, slots, relations) = builder.Build();
        return new Manuscript
        {
            Title = $"{data.Organisation}{context.YearText}年部门整体支出绩效评价报告",
            Organisation = data.Organisation,
            Year = data.Year,
            Kind = "performance_evaluation",
            KindName = "部门整体支出绩效评价报告",
            Place = $"{data.Place}（虚构）",
            Blocks = blocks,
            Slots = slots,
            Relations = relations,
        };
    }
}
