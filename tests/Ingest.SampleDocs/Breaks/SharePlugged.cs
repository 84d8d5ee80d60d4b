using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The last share is adjusted so that the shares add to exactly 100.00 %.</summary>
public sealed class SharePlugged() : RelationBreak("share_plugged", Severity.Note, "占比倒挤，使占比合计为 100.00%", RelationKind.Share)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var whole = relation.Operands[1];
        var shares = manuscript
            .Relations.Where(r => r.Kind == RelationKind.Share && r.Text == relation.Text && r.Operands[1] == whole)
            .Where(r => manuscript.Slot(r.Operands[0]).Value > 0)
            .Select(r => manuscript.Slot(r.Result))
            .ToArray();
        var excess = shares.Sum(s => s.Value!.Value) - 100;
        var last = manuscript.Slot(relation.Result);
        var plugged = last.Value!.Value - excess;
        return shares.Length > 2 && excess != 0 && Math.Abs(excess) <= 0.03m && shares[^1].Id == last.Id && plugged > 0
            ? One(WithValue(last, plugged))
            : [];
    }
}
