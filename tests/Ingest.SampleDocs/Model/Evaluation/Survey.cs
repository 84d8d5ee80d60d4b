namespace Ingest.SampleDocs.Model.Evaluation;

/// <summary>A survey of an evaluation report.</summary>
/// <param name="Title">Who was asked about what.</param>
/// <param name="Sent">Forms given out.</param>
/// <param name="Valid">Valid forms returned.</param>
/// <param name="Questions">Questions with the answers given; each answer belongs to one option.</param>
/// <param name="Weights">Weights of the five degrees of satisfaction; they are not printed.</param>
public sealed record Survey(string Title, int Sent, int Valid, IReadOnlyList<SurveyQuestion> Questions, IReadOnlyList<decimal> Weights)
{
    /// <summary>The questions about satisfaction.</summary>
    public IEnumerable<SurveyQuestion> Satisfaction => Questions.Where(q => q.AsksSatisfaction);

    /// <summary>Satisfaction a question shows, in percent.</summary>
    public decimal RateOf(SurveyQuestion question) => question.Counts.Zip(Weights, (c, w) => c * w).Sum() * 100 / Valid;

    /// <summary>Mean of the questions' rates, in percent.</summary>
    public decimal Overall => Satisfaction.Average(RateOf);
}
