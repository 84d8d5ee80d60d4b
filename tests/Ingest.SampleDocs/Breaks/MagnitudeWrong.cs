using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A sum in 亿元 differs from the same sum in 万元.</summary>
public sealed class MagnitudeWrong()
    : RelationBreak("magnitude", Severity.Error, "以亿元表示的数与以万元表示的同一数不符", RelationKind.Magnitude)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(
            random.Chance(50)
                ? WithValue(manuscript.Slot(relation.Result), manuscript.Slot(relation.Result).Value!.Value * 10)
                : Digits.Swapped(manuscript.Slot(relation.Result), random)
        );
}
