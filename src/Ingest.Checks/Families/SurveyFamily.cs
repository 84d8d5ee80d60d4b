using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Surveys: counts add up to the questionnaires, share = count ÷ questionnaires, satisfaction = Σ weight × share with the weights inferred for each
/// table, overall satisfaction = mean of the questions, the same question in two tables, returned ≤ sent.
/// </summary>
internal sealed partial class SurveyFamily : IRuleFamily
{
    private static readonly Rule Counts = RuleCatalogue.Get("survey.counts");
    private static readonly Rule Share = RuleCatalogue.Get("survey.share");
    private static readonly Rule Mean = RuleCatalogue.Get("survey.mean");
    private static readonly Rule Same = RuleCatalogue.Get("survey.same-question");
    private static readonly Rule Returned = RuleCatalogue.Get("survey.returned");
    private static readonly Rule Composite = RuleCatalogue.Get("survey.indicator");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var surveys = view.Tables.Select(SurveyReader.Read).OfType<Survey>().ToList();
        var headings = view.Document.Sections.ToDictionary(s => s.Id, s => Label.Normalise(s.Heading));
        foreach (var survey in surveys)
        {
            var effective = EffectiveIn(view.Prose, survey);
            foreach (
                var claim in survey
                    .Questions.SelectMany(q => OfQuestion(survey, q, effective))
                    .Concat(SatisfactionClaims.Of(survey))
                    .Concat(MeanOf(survey))
            )
            {
                yield return claim;
            }

            if (
                survey.Overall is { } overall
                && survey.Table.Table is { Section: { } section, Pages: [var page, ..] }
                && !view.Cut.IsUnderLostHeading(section, page)
                && headings.TryGetValue(section, out var heading)
                && view.Evaluation.Named([heading])?.Actual is { Unit: "%" } actual
            )
            {
                yield return Equal(
                    Composite,
                    survey.Table.Caption,
                    overall,
                    "综合满意度",
                    actual,
                    $"{view.Evaluation.System!.Table.Caption} 完成值"
                );
            }
        }

        foreach (var assertion in SameQuestions(surveys).Concat<Assertion>(view.Prose.Paragraphs.SelectMany(ReturnedIn)))
        {
            yield return assertion;
        }
    }

    private static IEnumerable<Claim> OfQuestion(Survey survey, SurveyQuestion question, Figure? effective)
    {
        var place = $"{survey.Table.Caption} / {question.Title}";
        if (question.Counts.Count == 0 || question.IsMultiple)
        {
            foreach (var claim in MultipleChoice.Of(survey, question, effective))
            {
                yield return claim;
            }

            yield break;
        }

        var counts = question.Options.Select(o => new FigureTerm(o.Count!, o.Option)).ToList();
        if (effective is not null)
        {
            yield return new Claim
            {
                Rule = Counts,
                Place = place,
                Claimed = new FigureTerm(effective, "有效问卷"),
                Expression = SumExpression.Of(counts),
                Remark = new Convention("各选项反馈数量之和应为有效问卷份数", "the options should add up to the questionnaires"),
            };
        }

        foreach (var (option, count, share) in question.Options.Where(o => o.Share is { Unit: "%" }))
        {
            yield return new Claim
            {
                Rule = Share,
                Place = place,
                Claimed = new FigureTerm(share!, $"{option}占比"),
                Expression = new RatioExpression(
                    new FigureTerm(count!, option),
                    effective is null ? SumExpression.Of(counts) : new FigureTerm(effective, "有效问卷")
                ),
            };
        }
    }

    /// <summary>The number of questionnaires in the text that most questions of the survey add up to, or else any one of them.</summary>
    private static Figure? EffectiveIn(ProseView prose, Survey survey)
    {
        var sums = survey.Respondents is { } respondents
            ? [respondents]
            : survey.Questions.Where(q => !q.IsMultiple).Select(q => q.Counts.Sum(c => c.Value)).ToHashSet();
        var named = prose
            .Paragraphs.SelectMany(p => p.Mentions)
            .Where(m => m.Figure.Unit is "份" or "人" && sums.Contains(m.Figure.Value) && EffectiveWords().IsMatch(m.Lead))
            .ToList();
        return named.LastOrDefault()?.Figure;
    }

    private static IEnumerable<Claim> MeanOf(Survey survey)
    {
        var rates = survey.Questions.Where(q => q.Rate is not null).Select(q => new FigureTerm(q.Rate!, q.Title)).ToList();
        if (survey.Overall is { } overall && rates.Count > 1 && rates.Count == survey.Questions.Count)
        {
            yield return new Claim
            {
                Rule = Mean,
                Place = survey.Table.Caption,
                Claimed = new FigureTerm(overall, "综合满意度"),
                Expression = new ComputedExpression(
                    rates,
                    v => Interval.Sum(v) * (1m / v.Count),
                    $"（{string.Join(" + ", rates.Select(r => Amount.Print(r.Figure)))}）÷ {rates.Count}"
                ),
            };
        }
    }

    /// <summary>
    /// The counts of questions that two tables print of one survey. Different groups are asked the same questions, so it is one survey only where
    /// most counts agree.
    /// </summary>
    private static IEnumerable<Claim> SameQuestions(List<Survey> surveys) =>
        surveys
            .SelectMany((s, i) => surveys.Skip(i + 1).Select(other => SameCounts(s, other).ToList()))
            .Where(counts => 2 * counts.Count(c => c.Claimed.Figure.Value == c.Expression.Terms.First().Figure.Value) >= counts.Count)
            .SelectMany(counts => counts);

    private static IEnumerable<Claim> SameCounts(Survey survey, Survey other) =>
        from question in survey.Questions
        where question.Title.Length > 4
        let same = other.Questions.Where(q => q.Title == question.Title).ToList()
        where same.Count == 1 && survey.Questions.Count(q => q.Title == question.Title) == 1
        from option in question.Options
        let count = same[0].Options.FirstOrDefault(o => o.Option == option.Option).Count
        where option.Count is not null && count is not null
        select Equal(
            Same,
            $"{question.Table.Caption} / {question.Title}",
            option.Count,
            option.Option,
            count,
            $"{same[0].Table.Caption} {option.Option}"
        );

    private static IEnumerable<Assertion> ReturnedIn(ParagraphView paragraph)
    {
        for (var i = 1; i < paragraph.Mentions.Count; i++)
        {
            var (sent, returned) = (paragraph.Mentions[i - 1], paragraph.Mentions[i]);
            if (
                sent.Figure.Unit is "份" or "张"
                && returned.Figure.Unit == sent.Figure.Unit
                && sent.Sentence == returned.Sentence
                && (
                    (SentWords().IsMatch(sent.Lead) && ReturnedWords().IsMatch(returned.Lead))
                    || (ReturnedWords().IsMatch(sent.Lead) && !sent.Lead.Contains("有效") && returned.Lead.Contains("有效"))
                )
            )
            {
                yield return new Claim
                {
                    Rule = Returned,
                    Place = paragraph.Caption,
                    Claimed = new FigureTerm(returned.Figure, returned.Lead.Contains("有效") ? "有效问卷" : "收回问卷"),
                    Expression = new FigureTerm(sent.Figure, SentWords().IsMatch(sent.Lead) ? "发放问卷" : "收回问卷"),
                    Comparison = Comparison.AtMost,
                };
            }
        }
    }

    private static Claim Equal(Rule rule, string place, Figure here, string name, Figure there, string source) =>
        new()
        {
            Rule = rule,
            Place = place,
            Claimed = new FigureTerm(here, name),
            Expression = new FigureTerm(there, source),
        };

    [GeneratedRegex("有效|收回|回收")]
    private static partial Regex EffectiveWords();

    [GeneratedRegex("发放|发出|下发|投放|推送")]
    private static partial Regex SentWords();

    [GeneratedRegex("收回|回收|有效")]
    private static partial Regex ReturnedWords();
}
