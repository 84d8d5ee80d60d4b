using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A share does not follow from part and whole.</summary>
public sealed class ShareWrong() : RelationBreak("share", Severity.Error, "占比计算错误", RelationKind.Share)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
