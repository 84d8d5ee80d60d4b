using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>An indicator of a form earns full marks although it missed its target; the total score fits.</summary>
public sealed class FormFullScoreForMissedTarget()
    : RelationBreak("form_full_score", Severity.Error, "未达到目标值而得满分", RelationKind.ScoreRule)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var (score, weight) = (manuscript.Slot(relation.Result), manuscript.Slot(relation.Operands[2]));
        if (!score.FormPath.StartsWith("indicators", StringComparison.Ordinal) || score.Value == weight.Value)
        {
            return [];
        }

        // Where this is the only indicator missed, full marks would change what the rate of execution earns by some rules.
        var form = manuscript.Relations.First(r => r.Kind == RelationKind.ScoreSum && r.Operands.Contains(score.Id));
        var others = manuscript.Relations.Where(r =>
            r.Kind == RelationKind.ScoreWithinWeight && r.Result != score.Id && form.Operands.Contains(r.Result)
        );
        if (others.All(r => manuscript.Slot(r.Result).Value == manuscript.Slot(r.Operands[0]).Value))
        {
            return [];
        }

        var total = FormChanges.Total(manuscript, score, weight.Value!.Value - score.Value!.Value);
        return total is null ? [] : [WithValue(score, weight.Value.Value), total];
    }
}
