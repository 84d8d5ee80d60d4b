using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The text of a form says that all indicators are met although one is not.</summary>
public sealed class AllSaidMet() : RelationBreak("all_said_met", Severity.Warning, "有指标未完成却称全部完成", RelationKind.Met)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Result);
        return relation.Operands.Length == 0 ? [] : One(slot with { Word = "各项指标均已完成" });
    }
}
