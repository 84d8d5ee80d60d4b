using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A score is higher than its weight; the total includes it.</summary>
public sealed class ScoreAboveWeight()
    : RelationBreak("score_exceeds_weight", Severity.Error, "得分大于分值", RelationKind.ScoreWithinWeight)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var (score, weight) = (manuscript.Slot(relation.Result), manuscript.Slot(relation.Operands[0]));
        var wrong = weight.Value!.Value + random.Between(1, 3);
        var total = FormChanges.Total(manuscript, score, wrong - score.Value!.Value);
        return total is null ? [] : [WithValue(score, wrong), total];
    }
}
