using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The head counts do not add up.</summary>
public sealed class StaffSum() : RelationBreak("staff_sum", Severity.Error, "人数分项之和不等于总数", RelationKind.Staff)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Result);
        return One(WithValue(slot, slot.Value!.Value + random.Between(2, 8)));
    }
}
