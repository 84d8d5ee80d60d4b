using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>More was spent than the year's budget; source, rate and goal text fit the changed figure.</summary>
public sealed class ExecutedAboveBudget()
    : RelationBreak("executed_exceeds_budget", Severity.Error, "全年执行数大于全年预算数", RelationKind.ExecutedWithinBudget)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var (executed, budget) = (manuscript.Slot(relation.Result), manuscript.Slot(relation.Operands[0]));
        var wrong = ManuscriptBuilder.Rounded(budget.Value!.Value * random.Between(102, 115) / 100);
        var more = wrong - executed.Value!.Value;
        var sources = manuscript.Relations.FirstOrDefault(r => r.Kind == RelationKind.FundSum && r.Result == executed.Id);
        var rate = manuscript.Relations.FirstOrDefault(r => r.Kind == RelationKind.ExecutionRate && r.Operands[0] == executed.Id);
        if (sources is null || rate is null)
        {
            return [];
        }

        var source = manuscript.Slot(sources.Operands[0]);
        var repeated = manuscript
            .Relations.Where(r => r.Kind == RelationKind.GoalText && r.Operands[0] == executed.Id)
            .Select(r => WithValue(manuscript.Slot(r.Result), wrong));
        return
        [
            WithValue(executed, wrong),
            WithValue(source, source.Value!.Value + more),
            WithValue(manuscript.Slot(rate.Result), ManuscriptBuilder.Rounded(wrong * 100 / budget.Value.Value)),
            .. repeated,
        ];
    }
}
