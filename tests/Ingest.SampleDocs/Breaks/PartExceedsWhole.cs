using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A part in the text is larger than the whole it belongs to; its share is made to fit.</summary>
public sealed class PartExceedsWhole() : RelationBreak("part_exceeds_whole", Severity.Error, "部分大于整体", RelationKind.PartOfWhole)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var part = manuscript.Slot(relation.Result);
        var whole = manuscript.Slot(relation.Operands[0]);
        if (part.Label.Length > 0 || part.Value is not > 0 || whole.Value is not > 0)
        {
            return [];
        }

        var changed = WithValue(part, ManuscriptBuilder.Rounded(whole.Value.Value * random.Between(105, 160) / 100));
        var share = manuscript.Relations.FirstOrDefault(r => r.Kind == RelationKind.Share && r.Operands[0] == part.Id);
        if (share is null)
        {
            return [changed];
        }

        var total = manuscript.Slot(share.Operands[1]);
        return
        [
            changed,
            WithValue(manuscript.Slot(share.Result), ManuscriptBuilder.Rounded(changed.Value!.Value * 100 / total.Value!.Value)),
        ];
    }
}
