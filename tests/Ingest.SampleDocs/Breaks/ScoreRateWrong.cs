using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A score rate has two digits swapped.</summary>
public sealed class ScoreRateWrong() : RelationBreak("score_rate", Severity.Error, "得分率计算错误", RelationKind.ScoreRate)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
