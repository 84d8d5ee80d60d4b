using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The vehicles by use do not add up.</summary>
public sealed class VehicleSum() : RelationBreak("vehicles_sum", Severity.Error, "车辆分项之和不等于总数", RelationKind.Vehicles)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(random.Pick([.. relation.Operands]));
        return One(WithValue(slot, slot.Value!.Value + 1));
    }
}
