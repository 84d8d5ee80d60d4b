using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A mean is not the mean of its figures.</summary>
public sealed class MeanWrong() : RelationBreak("mean_wrong", Severity.Error, "平均值计算错误", RelationKind.Mean)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
