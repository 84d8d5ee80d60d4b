using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A growth rate is taken of this year's figure instead of the year before's, or has two digits swapped.</summary>
public sealed class GrowthWrong() : RelationBreak("growth_rate", Severity.Error, "增减率计算错误", RelationKind.Growth)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var rate = manuscript.Slot(relation.Result);
        var (delta, now) = (manuscript.Slot(relation.Operands[0]), manuscript.Slot(relation.Operands[1]));
        return random.Chance(50) && now.Value > 0
            ? One(WithValue(rate, ManuscriptBuilder.Rounded(delta.Value!.Value * 100 / now.Value.Value)))
            : One(Digits.Swapped(rate, random));
    }
}
