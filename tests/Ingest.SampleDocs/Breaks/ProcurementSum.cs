using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>Procurement in all is not the sum of goods, works and services.</summary>
public sealed class ProcurementSum()
    : RelationBreak("procurement_sum", Severity.Error, "采购总额不等于货物、工程、服务之和", RelationKind.Procurement)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
