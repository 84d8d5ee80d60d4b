using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The total score of a form is not the sum of its scores.</summary>
public sealed class ScoreSum() : RelationBreak("score_sum", Severity.Error, "总分不等于各项得分之和", RelationKind.ScoreSum)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Result);
        return slot.Value < 99
            ? One(WithValue(slot, slot.Value!.Value + (random.Between(5, 95) / 100m)))
            : One(WithValue(slot, slot.Value!.Value - 1));
    }
}
