using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>
/// Years that cannot be meant: 截至 Y 年 12 月 31 日 and 与 Y 年度相比 that do not fit the fiscal year of final accounts, a period that ends before it begins, a heading
/// that names another year than the document.
/// </summary>
internal sealed partial class YearFamily : IRuleFamily
{
    private static readonly Rule Closing = RuleCatalogue.Get("year.closing-date");
    private static readonly Rule Compared = RuleCatalogue.Get("year.compared-with");
    private static readonly Rule Period = RuleCatalogue.Get("year.period");
    private static readonly Rule Evaluated = RuleCatalogue.Get("year.evaluation-period");
    private static readonly Rule Heading = RuleCatalogue.Get("year.heading");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        if (view.Document.FiscalYear is not { } year)
        {
            yield break;
        }

        foreach (var paragraph in view.Prose.Paragraphs)
        {
            foreach (var statement in InText(paragraph, year, view.Document.Kind))
            {
                yield return statement;
            }
        }

        if (view.Document.Kind is DocumentKind.FinalAccounts or DocumentKind.Budget)
        {
            foreach (var section in view.Document.Sections)
            {
                if (HeadingYear().Match(Label.Normalise(section.Heading)) is { Success: true } match)
                {
                    yield return Judge(Heading, "标题", section.Page, match, year, $"标题“{section.Heading.Trim()}”");
                }
            }

            // A budget may print the accounts of the year before beside it; final accounts print only their own.
            var titled = view.Tables.Where(t =>
                t.Table.Kind.StartsWith("final-accounts.", StringComparison.Ordinal) && t.Table.Pages.Count > 0
            );
            foreach (var table in view.Document.Kind == DocumentKind.FinalAccounts ? titled : [])
            {
                if (TitleYear().Match(table.Title) is { Success: true } match)
                {
                    yield return Judge(Heading, "表名", table.Table.Pages[0], match, year, $"表名“{table.Caption}”");
                }
            }
        }
    }

    private static IEnumerable<Statement> InText(ParagraphView paragraph, int year, DocumentKind kind)
    {
        if (kind == DocumentKind.FinalAccounts)
        {
            foreach (Match match in ClosingDate().Matches(paragraph.Plain))
            {
                yield return Judge(Closing, paragraph.Caption, paragraph.PageAt(match.Index), match, year, $"“{match.Value}”");
            }

            foreach (Match match in ComparedWith().Matches(paragraph.Plain))
            {
                yield return Judge(Compared, paragraph.Caption, paragraph.PageAt(match.Index), match, year - 1, $"“{match.Value}”");
            }
        }

        foreach (Match match in FromTo().Matches(paragraph.Plain))
        {
            yield return JudgePeriod(paragraph, match);
        }

        foreach (Match match in EvaluatedPeriod().Matches(paragraph.Plain))
        {
            // A period that ends before it begins is reported as such.
            var runsForward = Year(match.Groups["y1"].Value) <= Year(match.Groups["y2"].Value);
            if (runsForward && EvaluatedYear(paragraph, match) is { } evaluated)
            {
                yield return JudgeEvaluated(paragraph, match, evaluated);
            }
        }
    }

    private static Statement Judge(Rule rule, string place, int page, Match match, int expected, string quote)
    {
        var stated = match.Groups["year"].Value;
        return new Statement
        {
            Rule = rule,
            Place = place,
            Status = Year(stated) == expected ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"{quote}的年份 {stated} 与报告年度不符，应为 {expected} 年",
            MessageEn = $"the year {stated} in {quote} does not fit the fiscal year; it should be {expected}",
            Expected = expected.ToString(CultureInfo.InvariantCulture),
            Actual = stated,
            Page = page,
        };
    }

    private static Statement JudgePeriod(ParagraphView paragraph, Match match)
    {
        int Part(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        var (from, to) = ((Part("y1"), Part("m1")), (Part("y2"), Part("m2")));
        return new Statement
        {
            Rule = Period,
            Place = paragraph.Caption,
            Status = from.CompareTo(to) <= 0 ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"时间段“{match.Value}”的起始 {match.Groups["y1"].Value} 年晚于终止 {match.Groups["y2"].Value} 年",
            MessageEn = $"the period “{match.Value}” begins in {match.Groups["y1"].Value}, after it ends in {match.Groups["y2"].Value}",
            Actual = match.Groups["y1"].Value,
            Page = paragraph.PageAt(match.Index),
        };
    }

    /// <summary>The one year the words before a period in its sentence name as evaluated; none where they name none or several.</summary>
    private static int? EvaluatedYear(ParagraphView paragraph, Match period)
    {
        var before = paragraph.Plain[..period.Index];
        var years = NamedYear().Matches(before[(before.LastIndexOf('。') + 1)..]).Select(m => Year(m.Groups["year"].Value)).Distinct();
        return years.ToList() is [var one] ? one : null;
    }

    private static Statement JudgeEvaluated(ParagraphView paragraph, Match match, int year)
    {
        var stated = new[] { match.Groups["y1"], match.Groups["y2"] };
        var wrong = Array.Find(stated, y => Year(y.Value) != year);
        return new Statement
        {
            Rule = Evaluated,
            Place = paragraph.Caption,
            Status = wrong is null ? RelationStatus.Consistent : RelationStatus.Inconsistent,
            MessageZh = $"“{match.Value}”中的年份 {wrong?.Value} 与所评价的 {year} 年度不符",
            MessageEn = $"the year {wrong?.Value} in “{match.Value}” is not the year evaluated, {year}",
            Expected = year.ToString(CultureInfo.InvariantCulture),
            Actual = (wrong ?? stated[0]).Value,
            Page = paragraph.PageAt((wrong ?? stated[0]).Index),
        };
    }

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("截(?:至|止)(?<year>20\\d{2})年(?:12月31日|末|底)", RegexOptions.ExplicitCapture)]
    private static partial Regex ClosingDate();

    [GeneratedRegex("与(?<year>20\\d{2})年度?(?:决算数?)?相比", RegexOptions.ExplicitCapture)]
    private static partial Regex ComparedWith();

    [GeneratedRegex(
        "(?<y1>20\\d{2})年(?<m1>\\d{1,2})月(?:\\d{1,2}日)?(?:至|到|-|~)(?<y2>20\\d{2})年(?<m2>\\d{1,2})月",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex FromTo();

    [GeneratedRegex("(?<!\\d)(?<year>20\\d{1,2})年度[^决预]{0,30}决算表?", RegexOptions.ExplicitCapture)]
    private static partial Regex TitleYear();

    /// <summary>评价时间段, 评价基准期 and the like over whole calendar years.</summary>
    [GeneratedRegex(
        "评价(?:的)?(?:时间段?|时段|期间|基准期|基准日|时间范围|范围)[^。;]{0,10}?(?<y1>20\\d{2})年0?1月0?1日(?:起)?(?:至|到|-|~)(?<y2>20\\d{2})年12月31日",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex EvaluatedPeriod();

    [GeneratedRegex("(?<year>20\\d{2})年度", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedYear();

    [GeneratedRegex(
        "(?<!\\d)(?<year>20\\d{1,2})年度?(?:部门|单位)?(?:整体)?(?:决算|预算|收入|支出|财政拨款|一般公共预算)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex HeadingYear();
}
