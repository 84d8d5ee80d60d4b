using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>An indicator without full marks gives no reason.</summary>
public sealed class ReasonLeftOut() : RelationBreak("reason_missing", Severity.Note, "未得满分而未说明偏差原因", RelationKind.Reason)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(manuscript.Slot(relation.Result) with { Word = "" });
}
