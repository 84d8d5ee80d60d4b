using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The answers to a question do not add up to the valid forms.</summary>
public sealed class SurveyCount() : RelationBreak("survey_count", Severity.Error, "选项人数之和不等于有效问卷份数", RelationKind.Survey)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random) =>
        One(Digits.Swapped(manuscript.Slot(random.Pick([.. relation.Operands])), random));
}
