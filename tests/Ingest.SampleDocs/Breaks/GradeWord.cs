using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The grade is not that of the band the score lies in.</summary>
public sealed class GradeWord() : RelationBreak("grade_word", Severity.Error, "绩效等级与得分不符", RelationKind.Grade)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        string[] grades = ["优", "良", "中", "差"];
        var slot = manuscript.Slot(relation.Result);
        return One(slot with { Word = random.Pick([.. grades.Where(g => g != slot.Word)]) });
    }
}
