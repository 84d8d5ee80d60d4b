using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>An option of a question stands twice, in place of the next.</summary>
public sealed class RowRepeated() : RelationBreak("duplicate_row", Severity.Warning, "选项行重复", RelationKind.Distinct)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Result);
        return relation.Operands.Length == 0 ? [] : One(slot with { Word = manuscript.Slot(relation.Operands[0]).Word });
    }
}
