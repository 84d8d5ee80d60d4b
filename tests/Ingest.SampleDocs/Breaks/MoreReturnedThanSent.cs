using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>More questionnaires came back than were sent; the rate fits the changed number.</summary>
public sealed class MoreReturnedThanSent() : RelationBreak("survey_returned", Severity.Error, "收回份数大于发放份数", RelationKind.Returned)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var (valid, sent) = (manuscript.Slot(relation.Result), manuscript.Slot(relation.Operands[0]));
        var fewer = valid.Value!.Value - random.Between(2, 40);
        var rate = manuscript.Relations.First(r => r.Kind == RelationKind.Completion && r.Operands.SequenceEqual([valid.Id, sent.Id]));
        return
        [
            WithValue(sent, fewer),
            WithValue(manuscript.Slot(rate.Result), ManuscriptBuilder.Rounded(valid.Value.Value * 100 / fewer)),
        ];
    }
}
