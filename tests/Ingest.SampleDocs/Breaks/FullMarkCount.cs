using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The number of indicators with full marks, or with deductions, is not that of the annex.</summary>
public sealed class FullMarkCount()
    : RelationBreak("full_mark_count", Severity.Warning, "得满分或扣分的指标个数与附件不符", RelationKind.FullMarks)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(WithValue(manuscript.Slot(relation.Result), manuscript.Slot(relation.Result).Value!.Value + random.Between(1, 3)));
}
