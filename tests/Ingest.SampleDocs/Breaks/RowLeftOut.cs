using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A row is left out of a subtotal of one of the nine tables, in every column, so that the row itself still adds up.</summary>
public sealed class RowLeftOut() : RelationBreak("row_left_out", Severity.Error, "小计漏加一行", RelationKind.Sum)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        if (relation.Group.Length == 0 || relation.Operands.Length < 3 || !InStandardTable(manuscript.Slot(relation.Result)))
        {
            return [];
        }

        var left = random.Pick([.. relation.Operands]);
        var row = RowName(manuscript.Slot(left));
        var changes = new List<Slot>();
        foreach (var column in manuscript.Relations.Where(r => r.Kind == RelationKind.Sum && r.Group == relation.Group))
        {
            var operand = column.Operands.Select(manuscript.Slot).FirstOrDefault(s => RowName(s) == row);
            if (operand is { Value: not 0 })
            {
                var result = manuscript.Slot(column.Result);
                changes.Add(WithValue(result, result.Value!.Value - operand.Value!.Value));
            }
        }

        var main = changes.Find(c => c.Id == relation.Result);
        return main is { Value: > 0 } ? [main, .. changes.Where(c => c != main)] : [];
    }

    private static string RowName(Slot slot) => slot.Label.Split('|')[0];
}
