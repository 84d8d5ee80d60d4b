using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A figure differs from the same figure in another table.</summary>
public sealed class InterTableEquality() : RelationBreak("inter_table", Severity.Error, "表间数字不一致", RelationKind.InterTable)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
