using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A figure of a score table differs from the annex.</summary>
public sealed class TableAgainstAnnex()
    : RelationBreak("table_vs_annex", Severity.Error, "得分表数字与附件不一致", RelationKind.TableVsAnnex)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
