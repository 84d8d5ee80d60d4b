using Ingest.SampleDocs.Documents;
using Ingest.SampleDocs.Model;

namespace Ingest.SampleDocs.Breaks;

/// <summary>The share of an answer does not follow from its count.</summary>
public sealed class SurveyShareWrong() : RelationBreak("survey_share", Severity.Error, "问卷选项占比计算错误", RelationKind.Share)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Slot> Change(Manuscript manuscript, Relation relation, SeededRandom random)
    {
        var isSurvey = relation.Text.Contains("问卷", StringComparison.Ordinal);
        return isSurvey ? One(Digits.Swapped(manuscript.Slot(relation.Result), random)) : [];
    }
}
