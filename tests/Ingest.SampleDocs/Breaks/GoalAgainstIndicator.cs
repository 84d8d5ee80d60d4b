using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The goal text of a form differs from its indicator.</summary>
public sealed class GoalAgainstIndicator()
    : RelationBreak("goal_vs_indicator", Severity.Warning, "目标或完成情况正文与指标数字不一致", RelationKind.GoalText)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
