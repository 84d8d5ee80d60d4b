using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Checks;

/// <summary>Headings that name another organisation than the document (YY局2023年度部门决算情况说明 in the accounts of ZZ局).</summary>
internal sealed partial class OrganisationFamily : IRuleFamily
{
    private const int ShortestName = 4;
    private static readonly Rule Rule = RuleCatalogue.Get("form.organisation");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Find(DocumentView view)
    {
        var own = Label.Normalise(view.Document.Organisation);
        if (own.Length < ShortestName)
        {
            yield break;
        }

        foreach (var statement in view.Prose.Paragraphs.SelectMany(p => InText(p, own)))
        {
            yield return statement;
        }

        foreach (var section in view.Document.Sections)
        {
            if (
                OrganisationAndYear().Match(Label.Name(section.Heading)) is { Success: true } match
                && match.Groups["name"].Value is { Length: >= ShortestName } name
            )
            {
                yield return new Statement
                {
                    Rule = Rule,
                    Place = "标题",
                    Status = IsSame(own, name) ? RelationStatus.Consistent : RelationStatus.Inconsistent,
                    MessageZh = $"标题“{section.Heading.Trim()}”中的单位“{name}”与本文件单位“{view.Document.Organisation}”不一致",
                    MessageEn = $"the heading “{section.Heading.Trim()}” names {name}, the document is of {view.Document.Organisation}",
                    Expected = view.Document.Organisation,
                    Actual = name,
                    Page = section.Page,
                };
            }
        }
    }

    /// <summary>
    /// Where the text names the body whose accounts it explains: another body of the same place is a remnant of somebody else's report. The name's
    /// region tells that no higher or lower body is meant.
    /// </summary>
    private static IEnumerable<Statement> InText(ParagraphView paragraph, string own)
    {
        foreach (Match match in Subject().Matches(paragraph.Plain))
        {
            var name = match.Groups["name"].Value;
            // A document that calls itself 区水务局 names its region only by its kind.
            if (Region(own) is { Length: > 0 } region && Region(name).EndsWith(region, StringComparison.Ordinal))
            {
                yield return new Statement
                {
                    Rule = Rule,
                    Place = paragraph.Caption,
                    Status = IsSame(own, name) ? RelationStatus.Consistent : RelationStatus.Inconsistent,
                    MessageZh = $"正文中的单位“{name}”与本文件单位“{own}”不一致",
                    MessageEn = $"the text names {name}, the document is of {own}",
                    Expected = own,
                    Actual = name,
                    Page = paragraph.PageAt(match.Groups["name"].Index),
                };
            }
        }
    }

    /// <summary>The place a name begins with, to its last 省, 市, 区, 县, 州 or 旗.</summary>
    private static string Region(string name) => name[..(name.LastIndexOfAny(['省', '市', '区', '县', '州', '旗']) + 1)];

    /// <summary>Short forms leave out the region or the kind of body: one name is a sub-sequence of the other.</summary>
    private static bool IsSame(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var at = 0;
        foreach (var c in longer)
        {
            at += at < shorter.Length && shorter[at] == c ? 1 : 0;
        }

        return at == shorter.Length;
    }

    [GeneratedRegex(
        "(?:^|[,。;:]|评价对象为|评价对象是)(?<name>[\u4e00-\u9fff]{3,30}?(?:局|厅|委员会|办公室|办事处|政府))(?:\\([^()]*\\))?20\\d{2}年度?(?:开展|部门|单位|整体|本级|收入|支出|一般|财政|机关|政府采购)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Subject();

    [GeneratedRegex(
        "^(?:第[一二三四五六七八九十]+部分)?(?<name>[\u4e00-\u9fff]{3,30}(?:局|厅|委员会|委|办公室|办事处|院|所|中心|会|政府|队|校|馆|站))20\\d{2}年度?(?:部门|单位)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex OrganisationAndYear();
}
