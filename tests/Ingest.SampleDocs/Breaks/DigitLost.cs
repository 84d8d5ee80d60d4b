using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The first digit of a figure is missing, as when a narrow cell hides it.</summary>
public sealed class DigitLost() : RelationBreak("digit_lost", Severity.Error, "单元格数字缺一位", RelationKind.Sum)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var operand = manuscript.Slot(random.Pick([.. relation.Operands]));
        return relation.Operands.Length > 1 && InStandardTable(operand) ? One(Digits.WithoutFirst(operand)) : [];
    }
}
