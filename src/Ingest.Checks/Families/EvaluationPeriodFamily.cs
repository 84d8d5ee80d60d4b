using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// The period of an evaluation that is said to be of one year: 2022 年度…，评价时间段为 2022 年 1 月 1 日至 2022 年 12 月 31 日. A period of several whole years
/// that the sentence itself calls so (2020—2022 年度) is left alone.
/// </summary>
internal sealed partial class EvaluationPeriodFamily : IRuleFamily
{
    private static readonly Rule Rule = RuleCatalogue.Get("year.evaluation-period");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view) =>
        from paragraph in view.Prose.Paragraphs
        from sentence in paragraph.Sentences
        let period = Period().Match(sentence)
        where period.Success
        let named = YearOf().Matches(sentence[..period.Index]).Select(m => m.Groups["year"].Value).Distinct().ToList()
        where named.Count == 1 && !SeveralYears().IsMatch(sentence[..period.Index])
        select Judge(paragraph, period, named[0]);

    private static Statement Judge(ParagraphView paragraph, Match period, string year)
    {
        var (from, to) = (period.Groups["y1"].Value, period.Groups["y2"].Value);
        var wrong = from != year ? from : to;
        return new Statement
        {
            Rule = Rule,
            Place = paragraph.Caption,
            // A period that begins after it ends is reported as such.
            Status =
                (from == year && to == year) || string.CompareOrdinal(from, to) > 0
                    ? RelationStatus.Consistent
                    : RelationStatus.Inconsistent,
            MessageZh = $"评价 {year} 年度，而时间段为“{period.Groups["text"].Value}”，年份 {wrong} 应为 {year}",
            MessageEn = $"the evaluation is of {year}, but its period is “{period.Groups["text"].Value}”; {wrong} should be {year}",
            Expected = year,
            Actual = wrong,
            Page = paragraph.Page,
            Figures = Figures(paragraph, wrong),
        };
    }

    private static List<Figure> Figures(ParagraphView paragraph, string year)
    {
        var value = int.Parse(year, CultureInfo.InvariantCulture);
        return [.. paragraph.Mentions.Select(m => m.Figure).Where(f => f.Value == value).Take(1)];
    }

    [GeneratedRegex(
        "评价(?:的)?(?:时间段|时段|时间范围|期间|基准期|周期|时间)[^。;,]{0,6}?(?<text>(?<y1>20\\d{2})年1月(?:1日)?(?:至|到|-|~)(?<y2>20\\d{2})年12月)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Period();

    [GeneratedRegex("(?<year>20\\d{2})年度?(?!\\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex YearOf();

    [GeneratedRegex("20\\d{2}年?(?:-|至|~|到)20\\d{2}|[两二三四五]个?年度?|近[两二三四五]年", RegexOptions.ExplicitCapture)]
    private static partial Regex SeveralYears();
}
