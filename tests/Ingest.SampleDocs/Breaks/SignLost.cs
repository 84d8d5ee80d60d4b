using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A deviation from the budget lost its minus sign.</summary>
public sealed class SignLost() : RelationBreak("sign_lost", Severity.Error, "差异率丢失负号", RelationKind.Deviation)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Result);
        return slot.Value < 0 ? One(WithValue(slot, -slot.Value.Value)) : [];
    }
}
