using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A rate does not follow from the two counts in its own sentence.</summary>
public sealed class StatedRatioWrong()
    : RelationBreak("stated_ratio", Severity.Error, "同一句中的比率与两个数不符", RelationKind.StatedRatio)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
