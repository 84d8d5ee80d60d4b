using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A weight in a table of an evaluation report is too high by a point, so that the weights do not add up.</summary>
public sealed class TableWeights() : RelationBreak("weights_not_100", Severity.Error, "权重合计与分项不符", RelationKind.Weights)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var weight = manuscript.Slot(random.Pick([.. relation.Operands]));
        return weight.FormPath.Length > 0 ? [] : One(WithValue(weight, weight.Value!.Value + 1));
    }
}
