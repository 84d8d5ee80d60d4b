using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A word says the opposite of the figures beside it.</summary>
public sealed class DirectionWord() : RelationBreak("direction_word", Severity.Warning, "用词与数字方向相反", RelationKind.Wording)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var slot = manuscript.Slot(relation.Result);
        var opposite = slot.Word switch
        {
            "增长" => "下降",
            "下降" => "增长",
            "大于" => "小于",
            "小于" => "大于",
            _ => "",
        };
        var nothing = relation.Operands.Select(manuscript.Slot).Any(s => s.Value == 0);
        return opposite.Length == 0 || nothing ? [] : One(slot with { Word = opposite });
    }
}
