using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The weights of a form add to more than the 100 it prints; score and total follow the changed weight.</summary>
public sealed class WeightsNotHundred() : RelationBreak("weights_not_100", Severity.Error, "分值之和不等于 100", RelationKind.Weights)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var weight = manuscript.Slot(random.Pick([.. relation.Operands.Skip(1)]));
        var rule = manuscript.Relations.FirstOrDefault(r => r.Kind == RelationKind.ScoreWithinWeight && r.Operands[0] == weight.Id);
        if (rule is null || manuscript.Slot(rule.Result).Value != weight.Value)
        {
            return [];
        }

        const int More = 2;
        var score = manuscript.Slot(rule.Result);
        var total = FormChanges.Total(manuscript, score, More);
        return total is null ? [] : [WithValue(weight, weight.Value!.Value + More), WithValue(score, score.Value!.Value + More), total];
    }
}
