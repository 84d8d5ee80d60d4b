using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The text counts one thing more or fewer than it lists.</summary>
public sealed class ListCountWrong() : RelationBreak("list_count", Severity.Warning, "个数与所列名称个数不符", RelationKind.ListCount)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(WithValue(manuscript.Slot(relation.Result), manuscript.Slot(relation.Result).Value!.Value + (random.Chance(50) ? 1 : -1)));
}
