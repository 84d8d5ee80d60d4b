using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Satisfaction rates of five-step questions: Σ weight × count ÷ Σ count. The weights are seldom printed and differ from table to table, so the set that explains
/// most questions of a table is taken, if it explains at least two and half of them; outliers are warnings.
/// </summary>
internal static class SatisfactionClaims
{
    private static readonly Rule Rule = RuleCatalogue.Get("survey.satisfaction");
    private static readonly decimal[] Second = [0.8m, 0.75m, 0.9m, 0.7m];
    private static readonly decimal[] Third = [0.6m, 0.5m, 0.4m, 0.7m];
    private static readonly decimal[] Fourth = [0.2m, 0.3m, 0.4m, 0.25m, 0m, 0.1m, 0.5m];
    private static readonly decimal[] Fifth = [0m, 0.2m, 0.1m];

    /// <summary>The claims of a survey; empty where no set of weights explains its rates.</summary>
    /// <param name="survey">A survey.</param>
    public static IEnumerable<Claim> Of(Survey survey)
    {
        var questions = survey.Questions.Where(q => q is { Rate.Unit: "%", Counts.Count: 5 }).ToList();
        if (questions.Count < 2)
        {
            return [];
        }

        var best = WeightSets()
            .Select(w => (Weights: w, Claims: questions.ConvertAll(q => ToClaim(q, w))))
            .MaxBy(c => c.Claims.Count(Holds));
        var holding = best.Claims.Count(Holds);
        return holding >= 2 && 2 * holding >= questions.Count ? best.Claims : [];
    }

    private static IEnumerable<decimal[]> WeightSets() =>
        from second in Second
        from third in Third
        from fourth in Fourth
        from fifth in Fifth
        where second > third && third > fourth && (fourth > fifth || fifth == 0)
        select new[] { 1m, second, third, fourth, fifth };

    private static bool Holds(Claim claim) => Evaluator.Evaluate(claim).Holds;

    private static Claim ToClaim(SurveyQuestion question, decimal[] weights)
    {
        var counts = question.Options.Select(o => new FigureTerm(o.Count!, o.Option)).ToList();
        Interval? Compute(IReadOnlyList<Interval> v)
        {
            var sum = Interval.Sum(v);
            return sum.Contains(0) ? null : Interval.Sum(v.Select((n, i) => n * weights[i])) / sum * 100;
        }

        return new Claim
        {
            Rule = Rule,
            Place = $"{question.Table.Caption} / {question.Title}",
            Claimed = new FigureTerm(question.Rate!, "满意率"),
            Expression = new ComputedExpression(
                counts,
                Compute,
                string.Join(" + ", counts.Select((c, i) => $"{Amount.Print(c.Figure)}×{weights[i]}")) + " 除以人数之和"
            ),
            Remark = new Convention(
                $"按多数题目推断的赋权 {string.Join("、", weights)}",
                $"weights {string.Join(", ", weights)} inferred from most questions"
            ),
        };
    }
}
