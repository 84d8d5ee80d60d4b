using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>The grade named beside the result of an evaluation (等级为“优”) against the score, by the document's own bands or the norm's.</summary>
internal sealed partial class GradeFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("evaluation.grade");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var bands = GradeBands.Read(view.Prose);
        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (var mention in paragraph.Mentions.Where(m => m.Figure.Unit == "分" && ResultWords().IsMatch(m.Lead)))
            {
                if (GradeWord().Match(mention.Tail) is { Success: true } match)
                {
                    yield return Judge(paragraph, mention.Figure, match.Groups["grade"].Value, bands);
                }
            }
        }
    }

    private static Statement Judge(ParagraphView paragraph, Figure score, string grade, GradeBands bands)
    {
        var right = bands.Of(score.Value);
        return new Statement
        {
            Rule = Rule,
            Place = paragraph.Caption,
            Status = bands.Fits(grade, score.Value) ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"评价得分 {Amount.Print(score)} 分，等级应为“{right}”，报告为“{grade}”",
            MessageEn = $"a score of {Amount.Print(score)} makes the grade {right}, but {grade} is printed",
            Expected = right,
            Actual = grade,
            Page = score.Page,
            Figures = [score],
        };
    }

    [GeneratedRegex("(?:得分|总分|自评分|评分|自评结果)(?:为|是)?$")]
    private static partial Regex ResultWords();

    [GeneratedRegex(
        "^[^。;]{0,12}(?:等级|级别|评级|结果|评定)(?:为|是|属于|评定为|等级为|级)*\"?(?<grade>优秀?|良好?|中|差|合格|不合格)(?![\\u4e00-\\u9fff])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex GradeWord();
}
