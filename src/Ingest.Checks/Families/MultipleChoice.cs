using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Questions with several answers: no option is chosen more often than there are questionnaires, and the shares are counts ÷ questionnaires, or ÷ Σ counts where
/// most of them are so.
/// </summary>
internal static class MultipleChoice
{
    private static readonly Rule AtMost = RuleCatalogue.Get("survey.option-at-most-questionnaires");
    private static readonly Rule Share = RuleCatalogue.Get("survey.multiple-share");

    /// <summary>The claims of a question.</summary>
    /// <param name="survey">Its survey.</param>
    /// <param name="question">A question with several answers.</param>
    /// <param name="effective">The questionnaires as the text names them; none where it does not.</param>
    public static IEnumerable<Claim> Of(Survey survey, SurveyQuestion question, Figure? effective)
    {
        var place = $"{survey.Table.Caption} / {question.Title}";
        var counts = question.Options.Where(o => o.Count is not null).ToList();
        if (effective is not null)
        {
            foreach (var (option, count, _) in counts)
            {
                yield return new Claim
                {
                    Rule = AtMost,
                    Place = place,
                    Claimed = new FigureTerm(count!, option),
                    Expression = new FigureTerm(effective, "有效问卷"),
                    Comparison = Comparison.AtMost,
                };
            }
        }

        var all = SumExpression.Of(counts.Select(c => new FigureTerm(c.Count!, c.Option)));
        var readings = new List<Expression> { all };
        if (effective is not null)
        {
            readings.Add(new FigureTerm(effective, "有效问卷"));
        }

        var best = readings
            .Select(whole =>
                counts.Where(c => c.Share is { Unit: "%" }).Select(c => ToClaim(place, c.Option, c.Count!, c.Share!, whole)).ToList()
            )
            .MaxBy(c => c.Count(Holds));
        if (best is not null && best.Count(Holds) >= 2 && 2 * best.Count(Holds) >= best.Count)
        {
            foreach (var claim in best)
            {
                yield return claim;
            }
        }
    }

    private static bool Holds(Claim claim) => Evaluator.Evaluate(claim).Holds;

    private static Claim ToClaim(string place, string option, Figure count, Figure share, Expression whole) =>
        new()
        {
            Rule = Share,
            Place = place,
            Claimed = new FigureTerm(share, $"{option}占比"),
            Expression = new RatioExpression(new FigureTerm(count, option), whole),
        };
}
