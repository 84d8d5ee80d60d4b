using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>What the text of a section says of the one survey table in it: 有效问卷 N 份 against the counts, 问题 N 个 against the questions.</summary>
internal sealed partial class SurveyTextFamily : IRuleFamily
{
    private static readonly Rule Effective = RuleCatalogue.Get("survey.questionnaires");
    private static readonly Rule Repeated = RuleCatalogue.Get("survey.repeated-option");
    private static readonly Rule Questions = RuleCatalogue.Get("survey.question-count");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        foreach (var statement in view.Tables.Select(SurveyReader.Read).OfType<Survey>().SelectMany(s => s.Questions).Select(OfOptions))
        {
            yield return statement;
        }

        var bySection = view
            .Tables.Where(t => t.Table.Section is not null)
            .Select(SurveyReader.Read)
            .OfType<Survey>()
            .GroupBy(s => s.Table.Table.Section)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key!, g => g.First(), StringComparer.Ordinal);
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            if (paragraph.Section is not null && bySection.TryGetValue(paragraph.Section, out var survey))
            {
                foreach (var assertion in paragraph.Mentions.Select(m => OfMention(paragraph, m, survey)).OfType<Assertion>())
                {
                    yield return assertion;
                }
            }
        }
    }

    private static Statement OfOptions(SurveyQuestion question)
    {
        var twice = question.Options.GroupBy(o => o.Option).FirstOrDefault(g => g.Count() > 1);
        var place = $"{question.Table.Caption} / {question.Title}";
        return new Statement
        {
            Rule = Repeated,
            Place = place,
            Status = twice is null ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"选项“{twice?.Key}”重复",
            MessageEn = $"the option “{twice?.Key}” is printed twice",
            Actual = twice?.Key,
            Page = question.Options.Select(o => o.Count).OfType<Figure>().FirstOrDefault()?.Page ?? 1,
            Figures = twice is null ? [] : [.. twice.Select(o => o.Count).OfType<Figure>()],
        };
    }

    private static Assertion? OfMention(ParagraphView paragraph, Mention mention, Survey survey) =>
        mention.Figure.Unit is "份" or "张" && EffectiveWords().IsMatch(mention.Lead) ? OfQuestionnaires(paragraph, mention, survey)
        : mention.Figure.Unit is "个" or "道" or "项" && QuestionWords().IsMatch(mention.Lead + "#" + mention.Tail)
            ? OfQuestions(paragraph, mention, survey)
        : null;

    /// <summary>Against the first question whose counts add up to what most do.</summary>
    private static Claim? OfQuestionnaires(ParagraphView paragraph, Mention mention, Survey survey)
    {
        var question = survey.Respondents is { } respondents
            ? survey.Questions.FirstOrDefault(q => !q.IsMultiple && q.Counts.Count > 1 && q.Counts.Sum(c => c.Value) == respondents)
            : null;
        return question is null
            ? null
            : new Claim
            {
                Rule = Effective,
                Place = paragraph.Caption,
                Claimed = new FigureTerm(mention.Figure, "有效问卷"),
                Expression = SumExpression.Of(question.Options.Select(o => new FigureTerm(o.Count!, o.Option))),
                Remark = new Convention($"见“{survey.Table.Caption}”", $"see “{survey.Table.Caption}”"),
            };
    }

    private static Statement OfQuestions(ParagraphView paragraph, Mention mention, Survey survey)
    {
        var (all, rated) = (survey.Questions.Count, survey.Questions.Count(q => q.Rate is not null));
        return new Statement
        {
            Rule = Questions,
            Place = paragraph.Caption,
            Status =
                mention.Figure.Value == all || (rated > 0 && mention.Figure.Value == rated)
                    ? RelationStatus.Consistent
                    : RelationStatus.Inconsistent,
            MessageZh = $"称问题 {Amount.Print(mention.Figure)} {mention.Figure.Unit}，“{survey.Table.Caption}”列 {all} 个",
            MessageEn = $"{Amount.Print(mention.Figure)} questions are named, “{survey.Table.Caption}” has {all}",
            Expected = all.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Actual = Amount.Print(mention.Figure),
            Page = mention.Figure.Page,
            Figures = [mention.Figure],
        };
    }

    [GeneratedRegex("有效(?:调查)?(?:问卷|样本)?(?:共计|共|为|数|数量)*$")]
    private static partial Regex EffectiveWords();

    [GeneratedRegex(
        "(?:设置|设计|设|列|含|包括|共有)[^,。;#]{0,6}(?:问题|题目)(?:共计|共|为)?#|(?:设置|设计|设|列|含|包括|共有|共)#(?:问题|题目|小题|题)"
    )]
    private static partial Regex QuestionWords();
}
