using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The text says 持平 although there is a change, or a change where there is none.</summary>
public sealed class LevelClaim() : RelationBreak("level_claim", Severity.Warning, "有增减却称持平，或持平却称有增减", RelationKind.Level)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Result);
        var delta = relation.Operands.Length > 1 ? manuscript.Slot(relation.Operands[1]).Value : 0;
        return delta == 0 ? One(slot with { Word = "有所增加" }) : One(slot with { Word = "持平" });
    }
}
