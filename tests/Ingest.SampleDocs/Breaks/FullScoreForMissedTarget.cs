using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>An indicator of an evaluation report earns full marks although it missed its target; its repetitions and rates follow.</summary>
public sealed class FullScoreForMissedTarget() : RelationBreak("score_rule", Severity.Error, "未达到标杆值而得满分", RelationKind.ScoreRule)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var score = manuscript.Slot(relation.Result);
        var weight = manuscript.Slot(relation.Operands[2]);
        if (score.FormPath.Length > 0 || score.Value == weight.Value)
        {
            return [];
        }

        var copies = Copies(manuscript, score.Id).ToArray();
        var rate = manuscript.Relations.FirstOrDefault(r => r.Kind == RelationKind.ScoreRate && r.Operands[0] == score.Id);
        var rates = rate is null
            ? []
            : Copies(manuscript, rate.Result).Prepend(rate.Result).Select(id => WithValue(manuscript.Slot(id), 100));
        return
        [
            WithValue(score, weight.Value!.Value),
            .. copies.Select(id => WithValue(manuscript.Slot(id), weight.Value.Value)),
            .. rates,
        ];
    }

    private static IEnumerable<int> Copies(Manuscript manuscript, int of) =>
        manuscript
            .Relations.Where(r => r.Kind is RelationKind.TableVsAnnex or RelationKind.TextVsTable && r.Operands[0] == of)
            .Select(r => r.Result);
}
