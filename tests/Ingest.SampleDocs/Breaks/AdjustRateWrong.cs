using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A rate of adjustment does not follow from its operands.</summary>
public sealed class AdjustRateWrong() : RelationBreak("adjust_rate", Severity.Error, "调整率计算错误", RelationKind.AdjustRate)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
