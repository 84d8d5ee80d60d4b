using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A rate of completion is printed although the budget was nothing.</summary>
public sealed class CompletionOfNothing()
    : RelationBreak("completion_zero_base", Severity.Warning, "年初预算为 0 却有完成率", RelationKind.ZeroBase)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(manuscript.Slot(relation.Result) with { Word = "，完成年初预算的100.00%" });
}
