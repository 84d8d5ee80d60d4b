using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Checks;

/// <summary>
/// From how many points which grade is given: as the document says (90 分（含）以上为优，75（含）—90 分为良), else 优 from 90, 良 from 80, 中 from 60, 差 below
/// (财预〔2020〕10号).
/// </summary>
/// <param name="Bands">Grades with the least score of each, the best first.</param>
/// <param name="AreStated">Whether the document states them.</param>
internal sealed partial record GradeBands(IReadOnlyList<(string Grade, decimal From)> Bands, bool AreStated)
{
    private static readonly GradeBands Norm = new([("优", 90), ("良", 80), ("中", 60), ("差", 0)], AreStated: false);

    /// <summary>Reads the bands a document states; the norm's where it states fewer than two.</summary>
    /// <param name="prose">The running text.</param>
    public static GradeBands Read(ProseView prose)
    {
        foreach (var text in prose.Paragraphs.Select(p => p.Plain))
        {
            var found = GradeAfter().Matches(text).Concat(GradeBefore().Matches(text)).Select(ToBand).DistinctBy(b => b.Grade).ToList();
            if (found.Count >= 2)
            {
                return new GradeBands([.. found.OrderByDescending(b => b.From)], AreStated: true);
            }
        }

        return Norm;
    }

    /// <summary>The grade of a score; none where the bands do not reach down to it.</summary>
    /// <param name="score">A score of 100.</param>
    public string? Of(decimal score) => Bands.FirstOrDefault(b => score >= b.From).Grade;

    /// <summary>
    /// Whether a grade is that of a score. 合格 and 不合格 are other words for 中 and 差 where the document states no bands, and 良 then may begin at 75, as it does
    /// where 合格 is used.
    /// </summary>
    /// <param name="grade">A grade as printed.</param>
    /// <param name="score">A score of 100.</param>
    public bool Fits(string grade, decimal score)
    {
        var word = Short(grade);
        if (AreStated)
        {
            return Of(score) is not { } stated || stated == word || Bands.All(b => b.Grade != word);
        }

        return word switch
        {
            "合" => score is >= 60 and < 80,
            "不" => score < 60,
            "良" => score is >= 75 and < 90 || score == 90,
            "中" => score is >= 60 and < 80,
            _ => Of(score) == word,
        };
    }

    /// <summary>The grade's first character: 优秀 and 优 are one grade.</summary>
    /// <param name="grade">A grade as printed.</param>
    public static string Short(string grade) => grade[..1];

    private static (string Grade, decimal From) ToBand(Match match) =>
        (
            Short(match.Groups["grade"].Value),
            match.Groups["below"].Success ? 0 : decimal.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture)
        );

    [GeneratedRegex(
        "(?:(?<from>\\d{2,3})分?(?:\\(含\\)|含)?分?(?:以上|(?:-|至|~|到)\\d{2,3}分?(?:\\(含\\)|\\(不含\\)|含|以下)*)|(?<below>\\d{2}分?(?:\\(不含\\))?以下))(?:的|者)?,?(?:为|是|评为|属于|等级为|:)?\"?(?<grade>优秀?|良好?|中|差|合格|不合格)\"?(?=[,。;、)]|$)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex GradeAfter();

    [GeneratedRegex(
        "\"?(?<grade>优秀?|良好?|中|差|合格|不合格)\"?(?:\\(|:|为)(?:得分|分数|总分)?(?:>=|≥)?(?:(?<from>\\d{2,3})分?(?:\\(含\\)|含)?分?(?:以上|(?:-|至|~|到)\\d{2,3}|(?=[,。;、)]|分))|(?<below>\\d{2}分?(?:\\(不含\\))?以下))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex GradeBefore();
}
