using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>Two neighbouring digits of a summand in one of the nine tables are swapped.</summary>
public sealed class SwappedDigits() : RelationBreak("swapped_digits", Severity.Error, "相邻数字颠倒", RelationKind.Sum)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var operand = manuscript.Slot(random.Pick([.. relation.Operands]));
        return relation.Operands.Length > 1 && InStandardTable(operand) ? One(Digits.Swapped(operand, random)) : [];
    }
}
