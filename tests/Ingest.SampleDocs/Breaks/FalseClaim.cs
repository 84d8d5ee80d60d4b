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
        var opposite = slot.Word switch
        {
            "大于" => "小于",
            "小于" => "大于",
            "超过" => "低于",
            "低于" => "超过",
            _ => "",
        };
        return opposite.Length == 0 ? [] : One(slot with { Word = opposite });
    }
}
