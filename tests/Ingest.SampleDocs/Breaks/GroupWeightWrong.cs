using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The weight in the name of a group is not the sum of its indicators.</summary>
public sealed class GroupWeightWrong()
    : RelationBreak("group_weight", Severity.Error, "分组权重与其指标权重之和不符", RelationKind.GroupWeight)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(WithValue(manuscript.Slot(relation.Result), manuscript.Slot(relation.Result).Value!.Value + random.Between(1, 2)));
}
