using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>More things have a property than were counted; the rate fits the changed number.</summary>
public sealed class StatedPartAboveWhole() : RelationBreak("stated_part", Severity.Error, "部分个数大于整体个数", RelationKind.StatedPart)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var (part, whole) = (manuscript.Slot(relation.Result), manuscript.Slot(relation.Operands[0]));
        var more = whole.Value!.Value + random.Between(1, 9);
        var rate = manuscript.Relations.First(r => r.Kind == RelationKind.StatedRatio && r.Operands[0] == part.Id);
        return [WithValue(part, more), WithValue(manuscript.Slot(rate.Result), ManuscriptBuilder.Rounded(more * 100 / whole.Value.Value))];
    }
}
