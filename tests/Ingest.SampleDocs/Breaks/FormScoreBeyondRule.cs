using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>An indicator of a form that missed its target earns other marks than the stated rule gives; the total score fits.</summary>
public sealed class FormScoreBeyondRule() : RelationBreak("form_score_rule", Severity.Error, "指标得分未按比例计算", RelationKind.ScoreRule)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var (score, weight) = (manuscript.Slot(relation.Result), manuscript.Slot(relation.Operands[2]));
        if (!score.FormPath.StartsWith("indicators", StringComparison.Ordinal) || score.Value == weight.Value)
        {
            return [];
        }

        var wrong = ManuscriptBuilder.Rounded((score.Value!.Value * random.Between(30, 80)) / 100);
        var total = FormChanges.Total(manuscript, score, wrong - score.Value.Value);
        return total is null ? [] : [WithValue(score, wrong), total];
    }
}
