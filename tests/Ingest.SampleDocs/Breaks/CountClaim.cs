using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The text counts more or fewer things than there are.</summary>
public sealed class CountClaim() : RelationBreak("count_claim", Severity.Warning, "项目个数与自评表张数不符", RelationKind.Count)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Result);
        return One(WithValue(slot, slot.Value!.Value + (random.Chance(50) ? 1 : -1)));
    }
}
