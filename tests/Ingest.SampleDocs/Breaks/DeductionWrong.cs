using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The text deducts another number of points than the score shows.</summary>
public sealed class DeductionWrong() : RelationBreak("deduction", Severity.Error, "正文扣分与权重减得分不符", RelationKind.Deduction)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(WithValue(manuscript.Slot(relation.Result), manuscript.Slot(relation.Result).Value!.Value + (random.Between(1, 4) * 0.5m)));
}
