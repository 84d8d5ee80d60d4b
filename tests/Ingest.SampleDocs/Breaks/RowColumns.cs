using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A column of a row does not fit the row’s total.</summary>
public sealed class RowColumns() : RelationBreak("row_sum", Severity.Error, "行内各列之和不等于合计列", RelationKind.RowSum)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        relation.Operands.Length < 2 ? [] : One(Digits.Swapped(manuscript.Slot(random.Pick([.. relation.Operands])), random));
}
