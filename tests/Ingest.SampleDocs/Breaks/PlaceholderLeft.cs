using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A placeholder stands where the name of the department belongs.</summary>
public sealed class PlaceholderLeft() : RelationBreak("placeholder", Severity.Warning, "占位符未替换", RelationKind.Organisation)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(manuscript.Slot(relation.Result) with { Word = random.Pick(["XX局", "××局", "XX单位"]) });
}
