using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The text says that an outcome is above its target when it is below, or the reverse.</summary>
public sealed class FalseClaim() : RelationBreak("false_claim", Severity.Warning, "与标杆值比较的用词与数字相反", RelationKind.Claim)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Result);
        return slot.Word == "等于" ? [] : One(slot with { Word = slot.Word == "大于" ? "小于" : "大于" });
    }
}
