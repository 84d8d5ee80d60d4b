using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The score of an execution rate follows another rule than the one the document states; the total fits it.</summary>
public sealed class RateScoreByOtherRule()
    : RelationBreak("score_rule", Severity.Error, "执行率得分未按文件所述规则计算", RelationKind.ScoreRule)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var score = manuscript.Slot(relation.Result);
        if (!score.FormPath.StartsWith("funds", StringComparison.Ordinal))
        {
            return [];
        }

        var (executed, budget) = (manuscript.Slot(relation.Operands[0]), manuscript.Slot(relation.Operands[1]));
        var weight = (int)manuscript.Slot(relation.Operands[2]).Value!.Value;
        var rate = executed.Value!.Value / budget.Value!.Value;
        var proportional = Project.RateScoreOf(RateRule.Proportional, rate, weight, allMet: false);
        var cut = Project.RateScoreOf(RateRule.ProportionalCut, rate, weight, allMet: false);
        var stepped = Project.RateScoreOf(RateRule.FromSixtyPercent, rate, weight, allMet: false);
        var isProportional = score.Value == proportional || score.Value == cut;
        var wrong = isProportional ? stepped : proportional;
        var total = FormChanges.Total(manuscript, score, wrong - score.Value!.Value);
        return wrong == score.Value || total is null ? [] : [WithValue(score, wrong), total];
    }
}
