using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A sum in the text is printed with 元 although it is in 万元.</summary>
public sealed class UnitWordWrong() : RelationBreak("unit_word", Severity.Error, "以万元为单位的数写成元", RelationKind.TextVsTable)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Result);
        return slot is { Unit: "万元", Value: > 0 } && slot.Tail.Contains("万元", StringComparison.Ordinal)
            ? One(slot with { Unit = "元", Tail = slot.Tail.Replace("万元", "元", StringComparison.Ordinal) })
            : [];
    }
}
