using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>绩效评级为“优”的项目 N 个 against the total scores of the forms attached (优 from 90, 良 from 80, 中 from 60).</summary>
internal static partial class GradeCount
{
    private static readonly Rule Rule = RuleCatalogue.Get("form-summary.grade-count");
    private static readonly (string Grade, decimal From, decimal Below)[] Grades =
    [
        ("优", 90, 1000),
        ("良", 80, 90),
        ("中", 60, 80),
        ("差", 0, 60),
    ];

    /// <summary>The claim of a count; none where it is not one of forms with a grade, or a form has no total score.</summary>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="mention">A count.</param>
    /// <param name="projects">The forms of the projects.</param>
    public static Statement? Of(ParagraphView paragraph, Mention mention, List<FormView> projects)
    {
        if (
            GradeWords().Match(mention.Lead) is not { Success: true } match
            || Grades.FirstOrDefault(g => g.Grade == match.Groups["grade"].Value) is not { Grade: { } grade } band
            || projects.Exists(f => f.TotalScore is null)
        )
        {
            return null;
        }

        var count = projects.Count(f => f.TotalScore!.Value >= band.From && f.TotalScore.Value < band.Below);
        return new Statement
        {
            Rule = Rule,
            Place = paragraph.Caption,
            Status = mention.Figure.Value == count ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"称评级为“{grade}”的项目 {Amount.Print(mention.Figure)} 个，按所附自评表总分为 {count} 个",
            MessageEn =
                $"{Amount.Print(mention.Figure)} projects are said to have the grade {grade}; by the total scores of the forms {count} have it",
            Expected = count.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Actual = Amount.Print(mention.Figure),
            Page = mention.Figure.Page,
            Figures = [mention.Figure],
        };
    }

    [GeneratedRegex(
        "(?:评级|等级|评定|结果|级别)(?:结果)?(?:为|是|达到)?\"?(?<grade>优|良|中|差)\"?(?:等?级)?(?:的)?(?:项目)?(?:共|有|为)*$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex GradeWords();
}
