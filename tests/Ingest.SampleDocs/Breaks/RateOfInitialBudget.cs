using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>An execution rate is taken of the budget at the beginning of the year instead of the adjusted one.</summary>
public sealed class RateOfInitialBudget()
    : RelationBreak("execution_rate", Severity.Error, "执行率误用年初预算数作分母", RelationKind.ExecutionRate)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var (executed, budget) = (manuscript.Slot(relation.Operands[0]), manuscript.Slot(relation.Operands[1]));

        // The three amounts of a fund row are made in the order initial, budget, executed.
        var initial = manuscript.Slot(budget.Id - 1);
        return initial.FormPath.EndsWith("initial", StringComparison.Ordinal) && initial.Value > 0 && initial.Value != budget.Value
            ? One(WithValue(manuscript.Slot(relation.Result), ManuscriptBuilder.Rounded(executed.Value!.Value * 100 / initial.Value.Value)))
            : [];
    }
}
