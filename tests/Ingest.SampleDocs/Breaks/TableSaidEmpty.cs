using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The text calls a table empty that has figures.</summary>
public sealed class TableSaidEmpty() : RelationBreak("table_said_empty", Severity.Warning, "有数据的表被说成空表", RelationKind.TableClaim)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(manuscript.Slot(relation.Result) with { Word = "为空表" });
}
