using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A total of “三公”经费 in table 07 is not the sum of its parts.</summary>
public sealed class ThreePublicTotal()
    : RelationBreak("three_public", Severity.Error, "“三公”经费合计或小计不等于分项之和", RelationKind.ThreePublic)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var result = manuscript.Slot(relation.Result);
        return InStandardTable(result) ? One(Digits.Swapped(result, random)) : [];
    }
}
