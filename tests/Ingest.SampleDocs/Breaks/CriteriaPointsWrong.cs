using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The points of the criteria do not add up to the weight of the indicator.</summary>
public sealed class CriteriaPointsWrong()
    : RelationBreak("criteria_points", Severity.Error, "评分细则分值之和不等于权重", RelationKind.CriteriaPoints)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(
            manuscript.Slot(random.Pick([.. relation.Operands])) is var points
                ? WithValue(points, points.Value!.Value + (random.Chance(50) ? 1m : 0.5m))
                : null
        );
}
