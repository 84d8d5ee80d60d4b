using Ingest.Model;

namespace Ingest.Checks;

/// <summary>A table of survey results.</summary>
/// <param name="Table">The table.</param>
/// <param name="Questions">Its questions.</param>
/// <param name="Overall">综合满意度, where the table prints it.</param>
internal sealed record Survey(TableView Table, IReadOnlyList<SurveyQuestion> Questions, Figure? Overall)
{
    /// <summary>The count of questionnaires that most single-choice questions add up to; none where no two agree.</summary>
    public decimal? Respondents
    {
        get
        {
            var sums = Questions
                .Where(q => !q.IsMultiple && q.Counts.Count > 1)
                .GroupBy(q => q.Counts.Sum(c => c.Value))
                .OrderByDescending(g => g.Count())
                .ToList();
            return sums.Count > 0 && (sums[0].Count() > 1 || Questions.Count == 1) && 2 * sums[0].Count() >= sums.Sum(g => g.Count())
                ? sums[0].Key
                : null;
        }
    }
}
