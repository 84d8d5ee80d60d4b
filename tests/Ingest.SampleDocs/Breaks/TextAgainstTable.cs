using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>A figure of the text differs from the table it repeats.</summary>
public sealed class TextAgainstTable() : RelationBreak("text_vs_table", Severity.Error, "正文与表不一致", RelationKind.TextVsTable)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(relation.Result), random));
}
