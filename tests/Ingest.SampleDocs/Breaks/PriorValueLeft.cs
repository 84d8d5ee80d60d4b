using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The figure of the year before is left standing in the text.</summary>
public sealed class PriorValueLeft() : RelationBreak("prior_value_left", Severity.Error, "上年数未更新", RelationKind.TextVsTable)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var now = manuscript.Slot(relation.Result);
        var growth = manuscript.Relations.FirstOrDefault(r => r.Kind == RelationKind.Growth && r.Operands[1] == now.Id);
        var more = manuscript.Relations.FirstOrDefault(r =>
            r.Kind == RelationKind.Wording && growth is not null && r.Operands.Contains(growth.Operands[0])
        );
        if (growth is null || more is null)
        {
            return [];
        }

        var delta = manuscript.Slot(growth.Operands[0]).Value!.Value;
        var up = more.Operands.Select(manuscript.Slot).Any(s => s.Word == "增加");
        return delta == 0 ? [] : One(WithValue(now, now.Value!.Value + (up ? -delta : delta)));
    }
}
