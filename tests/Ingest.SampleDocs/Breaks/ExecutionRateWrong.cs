using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>An execution rate has two digits swapped.</summary>
public sealed class ExecutionRateWrong() : RelationBreak("execution_rate", Severity.Error, "执行率计算错误", RelationKind.ExecutionRate)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
