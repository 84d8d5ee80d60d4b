using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The rate of completion does not follow from budget and final accounts.</summary>
public sealed class CompletionWrong() : RelationBreak("completion_rate", Severity.Error, "完成率计算错误", RelationKind.Completion)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
