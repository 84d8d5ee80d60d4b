using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A figure of the summary differs from the annex.</summary>
public sealed class SummaryAgainstAnnex()
    : RelationBreak("summary_vs_annex", Severity.Error, "摘要数字与附件不一致", RelationKind.SummaryVsAnnex)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
