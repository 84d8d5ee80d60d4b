using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The rates of two questions stand in each other's place, so that their mean is right and neither follows from its answers.</summary>
public sealed class WeightedSatisfaction()
    : RelationBreak("weighted_satisfaction", Severity.Error, "综合满意率与各选项人数不符", RelationKind.Weighted)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var one = manuscript.Slot(relation.Result);
        foreach (var other in random.Shuffle(manuscript.Relations.Where(r => r.Kind == RelationKind.Weighted && r.Group == relation.Group)))
        {
            var two = manuscript.Slot(other.Result);
            if (Math.Abs(two.Value!.Value - one.Value!.Value) >= 0.5m)
            {
                return [WithValue(one, two.Value.Value), WithValue(two, one.Value.Value)];
            }
        }

        return [];
    }
}
