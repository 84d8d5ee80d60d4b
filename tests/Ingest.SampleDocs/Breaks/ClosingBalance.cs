using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A closing balance in a table does not follow from opening, income and expenditure.</summary>
public sealed class ClosingBalance()
    : RelationBreak("closing_balance", Severity.Error, "年末结转和结余不平", RelationKind.Closing, RelationKind.Balance)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var isClosing = relation.Kind == RelationKind.Closing;
        var slot = manuscript.Slot(isClosing ? relation.Result : relation.Operands[^1]);
        return InStandardTable(slot) && slot.Label.Contains("年末", StringComparison.Ordinal)
            ? One(WithValue(slot, slot.Value!.Value + random.Between(2, 9)))
            : [];
    }
}
