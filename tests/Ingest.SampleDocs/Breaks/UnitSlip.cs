using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A figure in 元 is printed with the unit 万元.</summary>
public sealed class UnitSlip()
    : RelationBreak("unit_slip", Severity.Error, "以元为单位的数写成万元", RelationKind.TextVsTable, RelationKind.Procurement)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Kind == RelationKind.Procurement ? random.Pick([.. relation.Operands]) : relation.Result);
        return slot is { Unit: "万元", Value: > 0 } ? One(WithValue(slot, slot.Value.Value * 10_000)) : [];
    }
}
